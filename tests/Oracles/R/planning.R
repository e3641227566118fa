# Power, sizes and detectable differences of R's stats (strict two-sided tests; the search driven to 1e-13), and Cohen's formulas written out
# where stats has none. Run in this directory.
source("json.R")
tight <- .Machine$double.eps^0.9
t_power <- function(ncp, df, alpha = 0.05) { q <- qt(alpha / 2, df, lower.tail = FALSE); pt(q, df, ncp, lower.tail = FALSE) + pt(-q, df, ncp) }
root <- function(f, interval) uniroot(f, interval, tol = 1e-14, maxiter = 5000)$root

means <- list(
  delta = c(0.2, 0.5, 0.9), n = c(150, 40, 12), sd = c(1, 1.1, 0.8),
  power = mapply(function(d, n, s) power.t.test(n = n, delta = d, sd = s, strict = TRUE)$power, c(0.2, 0.5, 0.9), c(150, 40, 12), c(1, 1.1, 0.8)),
  size = mapply(function(d, s) power.t.test(delta = d, sd = s, power = 0.8, strict = TRUE, tol = tight)$n, c(0.2, 0.5, 0.9), c(1, 1.1, 0.8)),
  difference = mapply(function(n, s) power.t.test(n = n, sd = s, power = 0.9, strict = TRUE, tol = tight)$delta, c(150, 40, 12), c(1, 1.1, 0.8)),
  unequal = root(function(d) t_power(d * sqrt(158 * 106 / 264), 262) - 0.8, c(0, 2)) * 1.02,
  clustered = root(function(d) t_power(d * sqrt(158 * 106 / 264 / 1.55), 264 / 1.55 - 2) - 0.8, c(0, 2)),
  ratio = root(function(n) t_power(0.4 * sqrt(n * 2 * n / (3 * n)), 3 * n - 2) - 0.8, c(5, 500)))

pairs <- list(
  power = sapply(c(0.2, 0.3, 0.6), function(d) power.t.test(n = 90, delta = d, type = "paired", strict = TRUE)$power),
  size = sapply(c(0.2, 0.5, 0.6), function(d) power.t.test(delta = d, power = 0.8, type = "paired", strict = TRUE, tol = tight)$n),
  difference = power.t.test(n = 90, power = 0.8, type = "paired", strict = TRUE, tol = tight)$delta)

shares <- list(
  p1 = c(0.6, 0.25, 0.95), p2 = c(0.5, 0.15, 0.80), n = c(158, 300, 60),
  power = mapply(function(a, b, n) power.prop.test(n = n, p1 = a, p2 = b, strict = TRUE)$power, c(0.6, 0.25, 0.95), c(0.5, 0.15, 0.80), c(158, 300, 60)),
  size = mapply(function(a, b) power.prop.test(p1 = a, p2 = b, power = 0.8, strict = TRUE, tol = tight)$n, c(0.6, 0.25, 0.95), c(0.5, 0.15, 0.80)))

# Cohen (1988): correlations 12.3, chi-square 12.7, analysis of variance 12.8.
r_power <- function(r, n, alpha = 0.05) {
  t <- qt(alpha / 2, n - 2, lower.tail = FALSE); zc <- atanh(sqrt(t^2 / (t^2 + n - 2))); z <- atanh(r) + r / (2 * (n - 1))
  pnorm((z - zc) * sqrt(n - 3)) + pnorm((-z - zc) * sqrt(n - 3))
}
correlation <- list(power = c(r_power(0.2, 158), r_power(0.05, 40), r_power(0.5, 60)), difference = root(function(r) r_power(r, 158) - 0.8, c(0, 0.9)),
                    size = root(function(n) r_power(0.2, n) - 0.8, c(10, 1000)))
table <- list(w = c(0.1, 0.2, 0.5), n = c(900, 264, 40), df = c(1, 4, 6),
              power = mapply(function(w, n, df) pchisq(qchisq(0.95, df), df, n * w^2, lower.tail = FALSE), c(0.1, 0.2, 0.5), c(900, 264, 40), c(1, 4, 6)))
anova <- list(f = c(0.1, 0.2, 0.4), n = c(900, 240, 45), groups = c(3, 3, 5),
              power = mapply(function(f, n, k) pf(qf(0.95, k - 1, n - k), k - 1, n - k, n * f^2, lower.tail = FALSE), c(0.1, 0.2, 0.4), c(900, 240, 45), c(3, 3, 5)),
              balanced = power.anova.test(groups = 4, between.var = 1, within.var = 9, n = 30)$power)

cat(json(list(r = R.version.string, cases = list(planMeans = means, planPairs = pairs, planShares = shares, planCorrelation = correlation,
                                                 planTable = table, planAnova = anova))), "\n")
