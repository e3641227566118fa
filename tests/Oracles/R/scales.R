# Scales of ordinal items: reliability, factors, polychoric correlations, and the bivariate normal distribution beneath them.
suppressPackageStartupMessages({
  library(psych); library(GPArotation); library(mvtnorm); library(pbivnorm); library(lavaan); library(polycor); library(numDeriv)
})
source("json.R")
RNGversion("4.0.0")

# Five answers from related factors; some items run the other way.
answers <- function(n, loadings, between, seed, reversed) {
  set.seed(seed)
  k <- nrow(loadings); m <- ncol(loadings)
  phi <- matrix(between, m, m); diag(phi) <- 1
  factors <- matrix(rnorm(n * m), n) %*% chol(phi)
  latent <- factors %*% t(loadings) + sapply(1 - diag(loadings %*% phi %*% t(loadings)), function(u) rnorm(n, sd = sqrt(u)))
  codes <- sapply(1:k, function(i) as.numeric(cut(latent[, i] + c(0.3, -0.2, 0, 0.6)[(i - 1) %% 4 + 1], c(-Inf, -1.3, -0.4, 0.5, 1.4, Inf))))
  codes[, reversed] <- 6 - codes[, reversed]
  colnames(codes) <- paste0("q", 1:k)
  codes
}

# What explains most comes first; loadings sum to 0 or more.
comparable <- function(pattern, phi = diag(ncol(pattern))) {
  explained <- colSums(pattern * (pattern %*% phi))
  order <- order(-explained)
  sign <- ifelse(colSums(pattern)[order] < 0, -1, 1)
  pattern <- unclass(pattern)[, order, drop = FALSE] %*% diag(sign, length(sign))
  phi <- diag(sign, length(sign)) %*% phi[order, order, drop = FALSE] %*% diag(sign, length(sign))
  list(pattern = pattern, phi = phi, structure = pattern %*% phi, explained = explained[order])
}

reliability <- function(x) {
  k <- ncol(x); n <- nrow(x)
  a <- suppressWarnings(psych::alpha(as.data.frame(x), check.keys = FALSE, warnings = FALSE))
  s <- cov(x)
  value <- a$total$raw_alpha
  f <- qf(c(0.975, 0.025), n - 1, (n - 1) * (k - 1))
  off <- s; diag(off) <- 0
  list(alpha = value, std = a$total$std.alpha, mean_r = a$total$average_r, interval = 1 - (1 - value) * f,
       rest = a$item.stats$r.drop, dropped = a$alpha.drop$raw_alpha, mean = a$item.stats$mean, sd = a$item.stats$sd,
       lambda2 = (sum(off) + sqrt(k / (k - 1) * sum(off^2))) / sum(s))
}

halves <- function(x, first) {
  a <- rowSums(x[, first, drop = FALSE]); b <- rowSums(x[, -first, drop = FALSE])
  r <- cor(a, b)
  list(first = first, r = r, brown = 2 * r / (1 + r), lambda4 = 2 * (1 - (var(a) + var(b)) / var(a + b)))
}

everyhalf <- function(x) {
  s <- splitHalf(x, raw = TRUE, brute = TRUE, covar = TRUE, check.keys = FALSE)
  list(lowest = s$minrb, mean = s$meanr, highest = s$maxrb)
}

# Maximum likelihood of one factor: lavaan's answer, then Newton's steps on the gradient until nothing moves.
onefactor <- function(x) {
  s <- cov(x); k <- ncol(x)
  fit <- cfa(paste("f =~", paste(colnames(x), collapse = " + ")), as.data.frame(x), std.lv = TRUE)
  start <- c(lavInspect(fit, "est")$lambda, diag(lavInspect(fit, "est")$theta) * nrow(x) / (nrow(x) - 1))
  gradient <- function(p) {
    l <- p[1:k]
    inverse <- solve(l %*% t(l) + diag(p[-(1:k)]))
    g <- inverse - inverse %*% s %*% inverse
    c(2 * g %*% l, diag(g))
  }
  p <- start
  p[1:k] <- p[1:k] * sqrt(nrow(x) / (nrow(x) - 1))
  for (i in 1:30) p <- p - solve(jacobian(gradient, p), gradient(p))
  stopifnot(max(abs(gradient(p))) < 1e-12, all(p[-(1:k)] > 0.005 * diag(s)), max(abs(p - start)) < 0.05)
  l <- p[1:k] * sign(sum(p[1:k]))
  list(omega = sum(l)^2 / (sum(l)^2 + sum(p[-(1:k)])), loadings = l, uniquenesses = p[-(1:k)],
       lavaan = sum(start[1:k])^2 / (sum(start[1:k])^2 + sum(diag(lavInspect(fit, "est")$theta))))
}

adequacy <- function(r, n) {
  m <- KMO(r); b <- cortest.bartlett(r, n)
  list(kmo = m$MSA, items = unname(m$MSAi), chisq = b$chisq, df = b$df, p = b$p.value)
}

# varimax of stats stops when its criterion does, which leaves half the digits of the loadings; its own step is repeated until they settle.
kaisers <- function(x) {
  z <- stats::varimax(x, normalize = TRUE, eps = 1e-15)
  lengths <- sqrt(rowSums(x^2)); w <- x / lengths; turn <- z$rotmat
  for (i in 1:5000) {
    y <- w %*% turn
    b <- svd(t(w) %*% (y^3 - y %*% diag(colMeans(y^2))))
    turn <- b$u %*% t(b$v)
  }
  stopifnot(max(abs(turn - z$rotmat)) < 1e-5)
  w %*% turn * lengths
}

# The line search of GPArotation stalls near 1e-8, where the criterion has no digits left; Newton's steps on its gradient go on from there.
quartimins <- function(x) {
  o <- oblimin(x, eps = 1e-7, normalize = FALSE, maxit = 100000)
  stopifnot(o$convergence)
  free <- row(diag(ncol(x))) != col(diag(ncol(x)))
  turned <- function(p) {
    turn <- o$Th; turn[free] <- turn[free] + p
    turn %*% diag(1 / sqrt(colSums(turn^2)))
  }
  slope <- function(p) {
    turn <- turned(p)
    l <- x %*% t(solve(turn))
    g <- -t(t(l) %*% (l * (l^2 %*% free)) %*% solve(turn))
    (g - turn %*% diag(colSums(turn * g)))[free]
  }
  p <- numeric(sum(free))
  for (i in 1:10) p <- p - solve(jacobian(slope, p), slope(p))
  stopifnot(max(abs(slope(p))) < 1e-14, max(abs(p)) < 1e-4)
  list(pattern = x %*% t(solve(turned(p))), phi = t(turned(p)) %*% turned(p))
}

factors <- function(r, n, count) {
  axes <- suppressWarnings(fa(r, nfactors = count, n.obs = n, fm = "pa", rotate = "none", min.err = 1e-15, max.iter = 50000))
  none <- comparable(unclass(axes$loadings))
  plain <- list(factors = count, communalities = unname(rowSums(none$pattern^2)), eigenvalues = eigen(r)$values, none = as.vector(none$pattern))
  if (count == 1) return(plain)
  kaiser <- comparable(kaisers(none$pattern))
  oblique <- quartimins(none$pattern)
  oblique <- comparable(oblique$pattern, oblique$phi)
  c(plain, list(
       varimax = as.vector(kaiser$pattern), varimax_explained = kaiser$explained,
       oblimin = as.vector(oblique$pattern), structure = as.vector(oblique$structure), phi = as.vector(oblique$phi),
       oblimin_explained = oblique$explained))
}

# Two steps: thresholds from the margins, then the zero of the score; TVPACK is Genz's deterministic algorithm.
polychoric2 <- function(table) {
  table <- table[rowSums(table) > 0, colSums(table) > 0, drop = FALSE]
  n <- sum(table)
  cuts <- function(m) c(-Inf, qnorm(cumsum(m)[-length(m)] / n), Inf)
  x <- cuts(rowSums(table)); y <- cuts(colSums(table))
  parts <- function(rho) {
    p <- matrix(0, length(x), length(y)); d <- p
    for (i in seq_along(x)) for (j in seq_along(y)) {
      p[i, j] <- if (x[i] == -Inf || y[j] == -Inf) 0 else if (x[i] == Inf || y[j] == Inf) pnorm(min(x[i], y[j])) else pmvnorm(upper = c(x[i], y[j]), corr = matrix(c(1, rho, rho, 1), 2), algorithm = TVPACK(1e-15))
      d[i, j] <- if (is.infinite(x[i]) || is.infinite(y[j])) 0 else dmvnorm(c(x[i], y[j]), sigma = matrix(c(1, rho, rho, 1), 2))
    }
    cell <- function(m) m[-1, -1] - m[-1, -ncol(m)] - m[-nrow(m), -1] + m[-nrow(m), -ncol(m)]
    list(p = cell(p), d = cell(d))
  }
  score <- function(rho) { q <- parts(rho); sum((table * q$d / q$p)[table > 0]) }
  rho <- uniroot(score, c(-0.98, 0.98), tol = 1e-15, maxiter = 1000)$root
  q <- parts(rho)
  list(rows = nrow(table), table = as.vector(t(table)), rho = rho, se = 1 / sqrt(n * sum(q$d^2 / q$p)), x = x[-c(1, length(x))], y = y[-c(1, length(y))],
       polycor = tryCatch(as.numeric(polychor(table)), error = function(e) NA))
}

polychorics <- function(x) {
  k <- ncol(x); r <- diag(k)
  for (i in 2:k) for (j in 1:(i - 1)) r[i, j] <- r[j, i] <- polychoric2(unclass(table(x[, i], x[, j])))$rho
  r
}

random <- function(n, k, replicates) {
  set.seed(4711)
  values <- replicate(replicates, eigen(cor(matrix(rnorm(n * k), n)), only.values = TRUE)$values)
  list(n = n, k = k, replicates = replicates, means = rowMeans(values), sds = apply(values, 1, sd),
       upper = apply(values, 1, quantile, 0.95))
}

two <- rbind(c(.75, 0), c(.65, 0), c(.6, .1), c(.7, 0), c(0, .8), c(.1, .55), c(0, .7), c(0, .6))
battery <- answers(220, two, 0.35, 20260, 3)
turned <- battery; turned[, 3] <- 6 - turned[, 3]
small <- answers(14, cbind(c(.8, .7, .6, .7), 0), 0, 99, integer(0))
single <- answers(150, cbind(c(.8, .7, .6, .75, .5, .65), 0), 0, 31, integer(0))

three <- rbind(c(.8, 0, 0), c(.7, 0, 0), c(.6, .15, 0), c(0, .75, 0), c(0, .65, .1), c(0, .6, 0), c(0, 0, .8), c(.1, 0, .6), c(0, 0, .7))
wide <- answers(400, three, 0.25, 7, integer(0))

items <- function(x) list(names = colnames(x), respondents = nrow(x), answers = as.vector(x))
grid <- expand.grid(x = c(-7, -4, -2.2, -1, -0.25, 0, 0.25, 0.9, 2.5, 5), y = c(-6, -3.1, -1, -0.2499, 0, 0.6, 1.7, 4),
                    rho = c(-0.999999, -0.9999, -0.99, -0.93, -0.8, -0.5, -0.1, 0, 0.25, 0.6, 0.76, 0.77, 0.9, 0.95, 0.999, 0.999999))
grid$p <- mapply(function(x, y, rho) pmvnorm(upper = c(x, y), corr = matrix(c(1, rho, rho, 1), 2), algorithm = TVPACK(1e-15)), grid$x, grid$y, grid$rho)
stopifnot(max(abs(grid$p - pbivnorm(grid$x, grid$y, grid$rho))) < 1e-12)

r <- cor(turned)
rp <- polychorics(turned)
cases <- list(
  battery = c(items(battery), list(reversed = "q3")),
  small = items(small),
  single = items(single),
  wide = items(wide),
  battery_reliability = reliability(turned),
  coded_reliability = reliability(battery),
  small_reliability = reliability(small),
  single_reliability = reliability(single),
  battery_halves = c(halves(turned, c(1, 3, 5, 7)), everyhalf(turned)),
  single_halves = c(halves(single, c(1, 2)), everyhalf(single)),
  battery_omega = onefactor(turned),
  single_omega = onefactor(single),
  battery_adequacy = adequacy(r, 220),
  small_adequacy = adequacy(cor(small), 14),
  battery_one = factors(r, 220, 1),
  battery_two = factors(r, 220, 2),
  wide_three = factors(cor(wide), 400, 3),
  coded_two = factors(cor(battery), 220, 2),
  polychoric_two = factors(rp, 220, 2),
  polychoric_matrix = list(values = as.vector(rp), ordinal_alpha = 8 / 7 * (1 - 8 / sum(rp))),
  polychoric_pair = polychoric2(unclass(table(battery[, 1], battery[, 2]))),
  polychoric_against = polychoric2(unclass(table(battery[, 1], battery[, 3]))),
  polychoric_small = polychoric2(unclass(table(small[, 1], small[, 2]))),
  polychoric_two_by_two = polychoric2(matrix(c(40, 9, 13, 88), 2)),
  polychoric_opposite = polychoric2(matrix(c(14, 70, 2, 14), 2)),
  polychoric_strong = polychoric2(matrix(c(60, 4, 0, 5, 80, 3, 1, 6, 41), 3, byrow = TRUE)),
  polychoric_oblong = polychoric2(matrix(c(10, 20, 8, 2, 4, 15, 30, 21), 2, byrow = TRUE)),
  random_battery = random(220, 8, 4000),
  bivariate = list(x = grid$x, y = grid$y, rho = grid$rho, p = as.numeric(grid$p)))

versions <- sapply(c("psych", "GPArotation", "mvtnorm", "pbivnorm", "lavaan", "polycor", "numDeriv"), function(p) as.character(packageVersion(p)))
cat(json(c(list(r = R.version.string), as.list(versions), list(cases = cases))), "\n", sep = "")
