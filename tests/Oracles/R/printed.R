# Printed means, deviations and tests: whole answers counted out one by one, and the statcheck package. Run in this directory.
# Everything about rounding is in whole numbers: a value k/n printed with D decimals as m is compared as 2*k*10^D with n*(2m - 1) and n*(2m + 1).
source("json.R")
suppressMessages(library(statcheck))
set.seed(2011)

prints <- function(k, n, m, d, rule) { # does k/n (not negative) print as m/10^d?
  low <- 2 * k * 10^d - n * (2 * m - 1)
  high <- n * (2 * m + 1) - 2 * k * 10^d
  if (rule == "Either") low >= 0 & high >= 0
  else if (rule == "HalfUp") low >= 0 & high > 0
  else if (rule == "HalfEven") (low > 0 | (low == 0 & m %% 2 == 0)) & (high > 0 | (high == 0 & m %% 2 == 0))
  else k * 10^d >= n * m & k * 10^d < n * (m + 1)
}
text <- function(m, d) sprintf("%.*f", d, m / 10^d)

rules <- c("Either", "HalfUp", "HalfEven", "Truncated")
g <- data.frame(n = sample(2:130, 400, TRUE), items = sample(1:3, 400, TRUE), d = sample(1:3, 400, TRUE), rule = sample(rules, 400, TRUE))
g$m <- floor(runif(400, 1, 5) * 10^g$d)
half <- sample(400, 80) # a fifth of them on an edge, where the rules differ
g$n[half] <- 8; g$items[half] <- 1; g$d[half] <- 2
g$m[half] <- c(312, 313, 337, 338, 362, 387, 388, 413)[sample(8, 80, TRUE)]
possible <- mapply(function(n, items, d, m, rule) any(prints(0:(6 * n * items), n * items, m, d, rule)), g$n, g$items, g$d, g$m, g$rule)
grim <- list(mean = text(g$m, g$d), n = g$n, items = g$items, rule = g$rule, possible = as.numeric(possible))

p <- data.frame(n = sample(5:160, 200, TRUE), d = sample(0:1, 200, TRUE))
p$m <- floor(runif(200, 0, 100) * 10^p$d)
possible <- mapply(function(n, d, m) any(prints(100 * (0:n), n, m, d, "Either")), p$n, p$d, p$m)
percent <- list(percentage = text(p$m, p$d), n = p$n, possible = as.numeric(possible))

# GRIMMER by its published conditions, in whole numbers: n*Q - S^2 = n*(n-1)*s^2 for scores multiplied by the items.
squares_print <- function(n, S, Q, items, m, d) {
  v <- 4 * 10^(2 * d) * (n * Q - S^2)
  v >= n * (n - 1) * items^2 * max(0, 2 * m - 1)^2 & v <= n * (n - 1) * items^2 * (2 * m + 1)^2
}
least <- function(n, S) { q <- S %/% n; r <- S %% n; (n - r) * q^2 + r * (q + 1)^2 }
grimmer_one <- function(n, items, m, d, sd, sdd) {
  S <- 0:(6 * n * items)
  S <- S[prints(S, n * items, m, d, "Either")]
  if (length(S) == 0) return(1)
  fits <- FALSE
  for (s in S) {
    Q <- least(n, s):(s * 6 * items)
    Q <- Q[squares_print(n, s, Q, items, sd, sdd)]
    fits <- fits | length(Q) > 0
    if (any(Q %% 2 == s %% 2)) return(0)
  }
  if (fits) 3 else 2
}
q <- data.frame(n = sample(5:60, 300, TRUE), items = sample(1:2, 300, TRUE))
q$m <- mapply(function(n, items) round(100 * sample((n * items):(5 * n * items), 1) / (n * items)), q$n, q$items)
q$sd <- sample(40:160, 300, TRUE)
fault <- mapply(grimmer_one, q$n, q$items, q$m, 2, q$sd, 2)
grimmer <- list(mean = text(q$m, 2), sd = text(q$sd, 2), n = q$n, items = q$items, fault = fault)

e <- data.frame(n = sample(5:120, 300, TRUE))
e$k <- sapply(e$n, function(n) sample(0:n, 1))
e$m <- round(100 * e$k / e$n); e$sd <- pmax(0, round(100 * sqrt(e$k * (e$n - e$k) / (e$n * (e$n - 1)))) + sample(-2:2, 300, TRUE))
ones <- mapply(function(n, m, sd) sum(sapply(0:n, function(k) prints(k, n, m, 2, "Either") &&
  4e4 * k * (n - k) >= n * (n - 1) * max(0, 2 * sd - 1)^2 && 4e4 * k * (n - k) <= n * (n - 1) * (2 * sd + 1)^2)), e$n, e$m, e$sd)
debit <- list(mean = text(e$m, 2), sd = text(e$sd, 2), n = e$n, ones = ones)

# Every distribution of n over so many answers, counted out.
compositions <- function(n, k) {
  if (k == 1) return(matrix(n, 1, 1))
  do.call(rbind, lapply(0:n, function(first) cbind(first, compositions(n - first, k - 1))))
}
rebuild <- function(mean, sd, n, low, high, items = 1) {
  m <- round(as.numeric(mean) * 100); s <- round(as.numeric(sd) * 100)
  codes <- (low * items):(high * items)
  all <- compositions(n, length(codes))
  S <- as.vector(all %*% codes); Q <- as.vector(all %*% codes^2)
  keep <- prints(S, n * items, m, 2, "Either") & squares_print(n, S, Q, items, s, 2)
  all <- all[keep, , drop = FALSE]
  above <- t(apply(all, 1, function(counts) rev(cumsum(rev(counts)))))
  list(mean = mean, sd = sd, n = n, low = low, high = high, items = items, distributions = nrow(all),
    fewest = if (nrow(all)) apply(above, 2, min) / n else numeric(0), most = if (nrow(all)) apply(above, 2, max) / n else numeric(0),
    fewestAt = if (nrow(all)) apply(all, 2, min) / n else numeric(0), mostAt = if (nrow(all)) apply(all, 2, max) / n else numeric(0))
}
reconstructions <- list(
  twenty = rebuild("3.45", "1.19", 20, 1, 5), skewed = rebuild("1.33", "0.76", 24, 1, 5), seven = rebuild("4.58", "1.73", 12, 1, 7),
  items = rebuild("2.61", "0.55", 9, 1, 4, items = 2), wide = rebuild("6.29", "2.50", 7, 0, 10), binary = rebuild("0.35", "0.49", 20, 0, 1),
  four = rebuild("2.50", "1.04", 40, 1, 4))

# Results as the literature prints them, some wrong, judged by statcheck.
kinds <- sample(c("t", "F", "r", "chi2", "z"), 300, TRUE)
p_of <- function(kind, x, a, b) switch(kind, t = 2 * pt(-abs(x), b), F = pf(x, a, b, lower.tail = FALSE),
  r = 2 * pt(-abs(x * sqrt(b / (1 - x^2))), b), chi2 = pchisq(x, a, lower.tail = FALSE), z = 2 * pnorm(-abs(x)))
result <- function(kind) {
  a <- sample(1:6, 1); b <- sample(5:400, 1); d <- sample(1:2, 1); e <- sample(2:3, 1)
  x <- switch(kind, t = , z = rnorm(1, sample(-2:2, 1), 1.2), F = rf(1, a, b) * runif(1, 0.5, 5), r = runif(1, -0.6, 0.6), chi2 = rchisq(1, a) * runif(1, 0.5, 4))
  if (kind == "r") d <- 2
  if (kind == "F" || kind == "chi2") x <- max(x, 0.2)
  x <- round(x, d)
  if (kind == "t" && runif(1) < 0.3) b <- b + round(runif(1), 1)
  p <- p_of(kind, x, a, b)
  shown <- round(p + sample(c(0, 0, 0, 0.01, -0.004, 0.04, p / 2 - p, p), 1), e)
  if (shown <= 0 || shown >= 1) shown <- 10^-e
  ptext <- sub("^0", "", sprintf("%.*f", e, shown))
  ptext <- sample(c(paste("p =", ptext), paste("p =", ptext), paste("p =", ptext), if (p < 0.06) "p < .05" else "p > .05", if (p < 0.002) "p < .001" else "ns"), 1)
  df <- switch(kind, t = , r = paste0("(", b, ")"), F = paste0("(", a, ", ", b, ")"), chi2 = paste0("(", a, ")"), z = "")
  name <- kind
  value <- sprintf("%.*f", d, x)
  if (kind == "r") value <- sub("0\\.", ".", value)
  paste0(name, df, " = ", value, ", ", ptext)
}
texts <- unname(sapply(kinds, result))
judged <- do.call(rbind, lapply(texts, function(text) {
  said <- capture.output(found <- suppressMessages(statcheck(text, messages = FALSE)))
  if (!is.data.frame(found)) return(NULL) # a form it does not read
  data.frame(text = text, p = found$computed_p, error = found$error, decision = found$decision_error)
}))
reported <- list(text = judged$text, p = judged$p, error = as.numeric(judged$error), decision = as.numeric(judged$decision))

cat(json(list(R = R.version.string, statcheck = as.character(packageVersion("statcheck")),
  cases = c(list(grim = grim, percent = percent, grimmer = grimmer, debit = debit, statcheck = reported), reconstructions))), "\n")
