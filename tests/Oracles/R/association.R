# Correlations with tests and intervals. Run in this directory. Errors of tau-b, gamma and d are not in stats: they are the published
# formulas on the table of all pairs, and each is checked here by the delta method with numerical derivatives of the measure itself.
source("json.R")

measure <- function(p, kind) { # of a table of shares
  r <- nrow(p); k <- ncol(p); con <- dis <- matrix(0, r, k)
  for (i in 1:r) for (j in 1:k) {
    above <- outer(1:r, 1:k, function(a, b) (a - i) * (b - j))
    con[i, j] <- sum(p[above > 0]); dis[i, j] <- sum(p[above < 0])
  }
  P <- sum(p * con); Q <- sum(p * dis); total <- sum(p)
  rows <- total^2 - sum(rowSums(p)^2); columns <- total^2 - sum(colSums(p)^2)
  list(con = con, dis = dis, P = P, Q = Q, rows = rows, columns = columns,
       value = switch(kind, tau = (P - Q) / sqrt(rows * columns), gamma = (P - Q) / (P + Q), d = (P - Q) / rows))
}
error <- function(counts, kind) {
  n <- sum(counts); p <- counts / n; m <- measure(p, kind); w <- sqrt(m$rows * m$columns); excess <- m$con - m$dis
  gradient <- switch(kind,
    tau = (2 * w * excess + m$value * outer(rowSums(p) * m$columns, colSums(p) * m$rows, "+")) / w^2,
    gamma = 4 * (m$Q * m$con - m$P * m$dis) / (m$P + m$Q)^2,
    d = 2 * (m$rows * excess - (m$P - m$Q) * (1 - rowSums(p))) / m$rows^2)
  variance <- switch(kind, tau = sum(p * gradient^2) - (m$value * (m$rows + m$columns) / w^2)^2, sum(p * gradient^2)) / n
  if (length(p) > 50) return(sqrt(max(0, variance))) # the check takes long
  step <- 1e-5; numeric <- p
  for (cell in seq_along(p)) {
    up <- down <- p; up[cell] <- up[cell] + step; down[cell] <- down[cell] - step
    numeric[cell] <- (measure(up, kind)$value - measure(down, kind)$value) / (2 * step)
  }
  check <- (sum(p * numeric^2) - sum(p * numeric)^2) / n
  stopifnot(abs(sqrt(max(0, variance)) - sqrt(max(0, check))) < 1e-5)
  sqrt(max(0, variance))
}
ordinal <- function(counts, kind) {
  value <- measure(counts / sum(counts), kind)$value; margin <- qnorm(0.975) * error(counts, kind)
  c(value, max(-1, value - margin), min(1, value + margin))
}

pairs_answer <- function(x, y) {
  n <- length(x); pearson <- cor.test(x, y); spearman <- suppressWarnings(cor.test(x, y, method = "spearman")); rho <- unname(spearman$estimate)
  kendall <- suppressWarnings(cor.test(x, y, method = "kendall")); tau <- ordinal(unclass(table(x, y)), "tau")
  stopifnot(abs(tau[1] - kendall$estimate) < 1e-12)
  # The upper tail is 1 less the lower one in cor.test, and has no digits where it is small; turned round it is the lower one.
  kendall$p.value <- min(kendall$p.value, suppressWarnings(cor.test(x, -y, method = "kendall"))$p.value)
  margin <- qnorm(0.975) * sqrt((1 + rho^2 / 2) / (n - 3))
  list(x = x, y = y, r = unname(pearson$estimate), t = unname(pearson$statistic), df = unname(pearson$parameter), p = pearson$p.value,
       low = pearson$conf.int[1], high = pearson$conf.int[2], rho = rho, rhoP = spearman$p.value,
       rhoLow = tanh(atanh(rho) - margin), rhoHigh = tanh(atanh(rho) + margin),
       tau = tau[1], tauLow = tau[2], tauHigh = tau[3], tauP = kendall$p.value)
}

weighted_answer <- function(x, y, w) {
  r <- cov.wt(cbind(x, y), w / sum(w), cor = TRUE)$cor[1, 2]; n <- sum(w)^2 / sum(w^2); t <- r * sqrt((n - 2) / (1 - r^2))
  list(x = x, y = y, w = w, r = r, n = n, t = t, p = 2 * pt(-abs(t), n - 2), low = tanh(atanh(r) - qnorm(0.975) / sqrt(n - 3)), high = tanh(atanh(r) + qnorm(0.975) / sqrt(n - 3)))
}

partial <- function(x, y, z) {
  g <- ncol(z); n <- length(x); r <- cor(resid(lm(x ~ z)), resid(lm(y ~ z)))
  inverse <- solve(cor(cbind(x, y, z))); stopifnot(abs(r + inverse[1, 2] / sqrt(inverse[1, 1] * inverse[2, 2])) < 1e-10)
  t <- r * sqrt((n - 2 - g) / (1 - r^2)); list(r = r, t = t, p = 2 * pt(-abs(t), n - 2 - g), n = n - g)
}
partial_answer <- function(x, y, z) {
  a <- partial(x, y, z); b <- partial(rank(x), rank(y), apply(z, 2, rank)); se <- 1 / sqrt(a$n - 3)
  list(x = x, y = y, z = as.vector(z), controls = ncol(z), r = a$r, t = a$t, p = a$p, low = tanh(atanh(a$r) - qnorm(0.975) * se), high = tanh(atanh(a$r) + qnorm(0.975) * se),
       rho = b$r, rhoT = b$t, rhoP = b$p, rhoLow = tanh(atanh(b$r) - qnorm(0.975) * se * sqrt(1 + b$r^2 / 2)), rhoHigh = tanh(atanh(b$r) + qnorm(0.975) * se * sqrt(1 + b$r^2 / 2)))
}

table_answer <- function(counts) {
  gamma <- ordinal(counts, "gamma"); d <- ordinal(counts, "d"); tau <- ordinal(counts, "tau")
  x <- rep(as.vector(row(counts)), as.vector(counts)); y <- rep(as.vector(col(counts)), as.vector(counts))
  list(rows = nrow(counts), columns = ncol(counts), counts = as.vector(t(counts)), gamma = gamma[1], gammaLow = gamma[2], gammaHigh = gamma[3],
       d = d[1], dLow = d[2], dHigh = d[3], tau = tau[1], tauLow = tau[2], tauHigh = tau[3],
       p = suppressWarnings(cor.test(x, y, method = "kendall", exact = FALSE))$p.value, z = unname(suppressWarnings(cor.test(x, y, method = "kendall", exact = FALSE))$statistic),
       rho = cor(x, y, method = "spearman"), rhoP = suppressWarnings(cor.test(x, y, method = "spearman"))$p.value)
}

set.seed(1953)
trust <- as.numeric(sample(1:5, 264, TRUE, c(1, 2, 4, 4, 2))); pace <- pmin(5, pmax(1, round(0.5 * trust + rnorm(264, 1.6, 1)))); room <- pmin(5, pmax(1, round(0.4 * pace + rnorm(264, 1.5, 1))))
size <- round(rlnorm(40, 3, 1), 3); share <- round(0.02 * rank(size) + rnorm(40, 0, 0.25), 4)
many <- round(rnorm(60), 5); more <- round(many * 0.3 + rnorm(60), 5)
close <- seq(1, 30); nearly <- close + round(rnorm(30, 0, 0.05), 3)
weights <- round(rlnorm(264, 0, 0.5), 3)

cases <- list(
  ordinal = pairs_answer(trust, pace), offices = pairs_answer(size, share), counted = pairs_answer(c(3.1, 2, 5.5, 4, 1.2, 6, 7.7, 0.3), c(2, 1.1, 4, 6, 3, 5, 9, 0.5)),
  negative = pairs_answer(c(3.1, 2, 5.5, 4, 1.2, 6, 7.7, 0.3, 9), -c(2, 1.1, 4, 6, 3, 5, 9, 0.5, 7)), normal = pairs_answer(many, more), strong = pairs_answer(close, nearly),
  ties = pairs_answer(c(1, 2, 2, 3, 4, 5, 5), c(2, 1, 3, 3, 5, 4, 5)),
  weighted = weighted_answer(trust, pace, weights),
  partial = partial_answer(trust, room, cbind(pace)), partialTwo = partial_answer(size, share, cbind(share + many[1:40], more[1:40])),
  table = table_answer(matrix(c(10, 20, 5, 4, 18, 13), nrow = 2, byrow = TRUE)),
  square = table_answer(matrix(c(30, 12, 3, 1, 14, 25, 9, 4, 2, 11, 40, 20, 0, 3, 12, 50), nrow = 4, byrow = TRUE)))
cat(json(list(r = R.version.string, cases = cases)), "\n")
