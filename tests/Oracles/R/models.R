# Answers of R's stats package for analyses of variance, tables, regressions, effects and power. Run in this directory.
source("json.R")

flat <- function(m) as.vector(t(m)) # row by row

anova_answer <- function(groups) {
  data <- data.frame(y = unlist(groups), g = factor(rep(seq_along(groups), lengths(groups))))
  table <- anova(lm(y ~ g, data))
  list(between = table[1, 2], within = table[2, 2], dfBetween = table[1, 1], dfWithin = table[2, 1],
       f = table[1, 4], p = table[1, 5], eta = table[1, 2] / sum(table[, 2]))
}

table_answer <- function(counts) {
  test <- suppressWarnings(chisq.test(counts, correct = FALSE))
  corrected <- suppressWarnings(chisq.test(counts, correct = TRUE))
  n <- sum(counts)
  list(rows = nrow(counts), columns = ncol(counts), counts = flat(counts), chi = unname(test$statistic),
       df = unname(test$parameter), p = test$p.value, expected = flat(test$expected),
       v = sqrt(unname(test$statistic) / (n * (min(dim(counts)) - 1))),
       yates = unname(corrected$statistic), yatesP = corrected$p.value)
}

fit_answer <- function(counts, shares) {
  test <- suppressWarnings(chisq.test(counts, p = shares, rescale.p = TRUE))
  list(counts = counts, shares = shares, chi = unname(test$statistic), df = unname(test$parameter), p = test$p.value)
}

regression <- function(formula, data) {
  fit <- lm(formula, data); s <- summary(fit); interval <- confint(fit)
  c(as.list(data), list(
    value = unname(coef(fit)), se = unname(s$coefficients[, 2]), t = unname(s$coefficients[, 3]),
    p = unname(s$coefficients[, 4]), low = unname(interval[, 1]), high = unname(interval[, 2]),
    sigma = s$sigma, r2 = s$r.squared, adjusted = s$adj.r.squared, f = unname(s$fstatistic[1]),
    fP = unname(pf(s$fstatistic[1], s$fstatistic[2], s$fstatistic[3], lower.tail = FALSE))))
}

f_answer <- function(f, df1, df2) list(
  f = f, df1 = df1, df2 = df2, p = pf(f, df1, df2, lower.tail = FALSE), r2 = df1 * f / (df1 * f + df2))

effects <- function(n1, m1, s1, n2, m2, s2) {
  nu <- n1 + n2 - 2
  d <- (m1 - m2) / sqrt(((n1 - 1) * s1^2 + (n2 - 1) * s2^2) / nu)
  j <- exp(lgamma(nu / 2) - lgamma((nu - 1) / 2)) / sqrt(nu / 2)
  list(n1 = n1, m1 = m1, s1 = s1, n2 = n2, m2 = m2, s2 = s2, d = d, g = j * d)
}

power_shares <- function(p1, p2, n1, n2, alpha = 0.05) {
  z <- qnorm(1 - alpha / 2); p <- (n1 * p1 + n2 * p2) / (n1 + n2)
  se0 <- sqrt(p * (1 - p) * (1 / n1 + 1 / n2)); se1 <- sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2)
  d <- abs(p1 - p2)
  pnorm((d - z * se0) / se1) + pnorm((-d - z * se0) / se1)
}

power_means <- function(d, n1, n2, alpha = 0.05) {
  df <- n1 + n2 - 2; t <- qt(1 - alpha / 2, df); ncp <- d * sqrt(n1 * n2 / (n1 + n2))
  pt(t, df, ncp, lower.tail = FALSE) + pt(-t, df, ncp)
}

root <- function(f, high) uniroot(f, c(0, high), tol = 1e-14)$root

leaders <- list(c(4, 5, 3, 2, 5, 4), c(2, 3, 3, 1), c(4, 4, 5, 3, 2, 3, 4, 5), c(3, 1, 2))
small <- data.frame(
  y = c(3.1, 4.2, 2.5, 3.9, 4.8, 2.2, 3.3, 4.1, 2.9, 3.6, 4.4, 1.9),
  x1 = c(2, 4, 1, 3, 5, 1, 2, 4, 3, 3, 5, 2),
  x2 = c(0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 0))

cases <- list(
  anova = anova_answer(leaders),
  table = table_answer(matrix(c(12, 30, 7, 25, 22, 4), nrow = 2, byrow = TRUE)),
  fourfold = table_answer(matrix(c(10, 20, 30, 40), nrow = 2, byrow = TRUE)),
  sparse = table_answer(matrix(c(1, 6, 3, 2, 0, 9, 4, 4, 5), nrow = 3, byrow = TRUE)),
  fit = fit_answer(c(20, 30, 50, 4), c(0.2, 0.3, 0.45, 0.05)),
  regression = regression(y ~ x1 + x2, small),
  origin = regression(y ~ 0 + x1 + x2, small),
  footnote = f_answer(32.27, 1, 241), weak = f_answer(0.4, 3, 150),
  effects = effects(158, 3.52, 1.04, 106, 3.21, 0.93), few = effects(4, 3.5, 1.1, 3, 2, 0.8),
  cohenH = list(p1 = 0.61, p2 = 0.5, h = 2 * asin(sqrt(0.61)) - 2 * asin(sqrt(0.5))),
  power = list(
    shares = power_shares(0.6, 0.5, 158, 106),
    equal = power.prop.test(n = 120, p1 = 0.35, p2 = 0.5, strict = TRUE, tol = 1e-14)$power,
    up = root(function(d) power_shares(0.5 + d, 0.5, 158, 106) - 0.8, 0.5),
    down = root(function(d) power_shares(0.2 - d, 0.2, 158, 106) - 0.8, 0.2),
    means = power_means(0.3, 158, 106),
    meansEqual = power.t.test(n = 20, delta = 0.9, sd = 1, strict = TRUE, tol = 1e-14)$power,
    effect = root(function(d) power_means(d, 158, 106) - 0.8, 2),
    d = c(0, 0.1, 0.5, 1, 2, 0.05, 3), n1 = c(10, 220, 30, 12, 6, 1500, 40), n2 = c(12, 158, 30, 9, 5, 220, 35),
    each = mapply(power_means, c(0, 0.1, 0.5, 1, 2, 0.05, 3), c(10, 220, 30, 12, 6, 1500, 40), c(12, 158, 30, 9, 5, 220, 35))))

cat(json(list(r = R.version.string, cases = cases)), "\n")
