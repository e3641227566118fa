# Answers for two groups and their effects: R's stats, effectsize, coin, and published formulas written out here. Run in this directory.
suppressPackageStartupMessages({ library(coin); library(effectsize) })
source("json.R")

z95 <- qnorm(0.975)
root <- function(f, low, high) uniroot(f, c(low, high), tol = 1e-15, maxiter = 10000)$root

# Five-point scales with ties, unequal n; decimals without ties; a shift so large that p is small.
agree <- c(4, 5, 3, 2, 5, 4, 4, 1, 3, 5, 4, 4, 2, 3, 5, 4, 5, 5, 3, 4, 2, 4, 5, 3)
doubt <- c(2, 3, 3, 1, 4, 2, 5, 1, 3, 2, 2, 3, 1, 4, 3, 2, 1, 5, 3, 3, 2, 4, 1, 2, 3, 2, 3, 4, 1, 2, 3)
again <- c(3, 5, 2, 2, 4, 4, 5, 1, 2, 4, 4, 3, 2, 2, 4, 3, 5, 4, 2, 4, 1, 3, 5, 2)
hours <- c(12.31, 9.87, 15.62, 11.05, 14.48, 10.26, 13.79, 8.94, 16.17, 12.93)
later <- c(10.14, 8.71, 13.35, 11.92, 9.58, 12.06, 10.77, 7.83, 11.41, 9.12)
other <- c(9.44, 11.62, 8.15, 10.53, 7.26, 12.11, 9.93)
low <- c(1, 1, 2, 1, 2, 1, 1, 3, 2, 1, 1, 2); high <- c(5, 4, 5, 5, 4, 5, 3, 5, 4, 5, 5, 4, 5, 4)
many <- rep(1:5, c(31, 58, 92, 77, 42)); more <- rep(1:5, c(12, 40, 85, 96, 67))

# Student and Welch --------------------------------------------------------------------------------------------------
t_case <- function(x, y, ...) {
  one <- t.test(x, y, alternative = "greater", ...); less <- t.test(x, y, alternative = "less", ...); two <- t.test(x, y, ...)
  list(first = x, second = y, t = unname(two$statistic), df = unname(two$parameter), p = two$p.value, greater = one$p.value,
       less = less$p.value, low = two$conf.int[1], high = two$conf.int[2], greaterLow = one$conf.int[1], lessHigh = less$conf.int[2])
}

# Effects of means: the noncentral t interval with roots to the last digit; effectsize (its search stops early) beside it. -----
ncp <- function(t, df, level = 0.95) sapply(c((1 + level) / 2, (1 - level) / 2), function(target)
  root(function(delta) pt(t, df, delta) - target, t - 12, t + 12))
scaled <- function(value, scale, df, level = 0.95) ncp(value / scale, df, level) * scale
d_case <- function(x, y) {
  n1 <- length(x); n2 <- length(y); nu <- n1 + n2 - 2
  d <- (mean(x) - mean(y)) / sqrt(((n1 - 1) * var(x) + (n2 - 1) * var(y)) / nu)
  di <- scaled(d, sqrt(1 / n1 + 1 / n2), nu); d99 <- scaled(d, sqrt(1 / n1 + 1 / n2), nu, 0.99)
  j <- exp(lgamma(nu / 2) - lgamma((nu - 1) / 2)) / sqrt(nu / 2)
  glass <- (mean(x) - mean(y)) / sd(y); gi <- scaled(glass, sqrt(1 / n2 + var(x) / (n1 * var(y))), n2 - 1)
  cl <- pnorm(c(d, di) / sqrt(2))
  list(first = x, second = y, d = d, dLow = di[1], dHigh = di[2], d99Low = d99[1], d99High = d99[2], g = j * d, gLow = j * di[1], gHigh = j * di[2],
       glass = glass, glassLow = gi[1], glassHigh = gi[2], common = cl[1], commonLow = cl[2], commonHigh = cl[3])
}
d_package <- function(x, y) {
  d <- cohens_d(x, y); g <- hedges_g(x, y); glass <- glass_delta(x, y)
  list(first = x, second = y, d = c(d$Cohens_d, d$CI_low, d$CI_high), g = c(g$Hedges_g, g$CI_low, g$CI_high), glass = c(glass$Glass_delta, glass$CI_low, glass$CI_high))
}
paired_case <- function(x, y) {
  n <- length(x); dz <- mean(x - y) / sd(x - y); i <- scaled(dz, 1 / sqrt(n), n - 1)
  unit <- sd(x - y) / sqrt((var(x) + var(y)) / 2)
  list(first = x, second = y, dz = dz, dzLow = i[1], dzHigh = i[2], dav = dz * unit, davLow = i[1] * unit, davHigh = i[2] * unit)
}
paired_package <- function(x, y) { d <- cohens_d(x, y, paired = TRUE); list(first = x, second = y, d = c(d$Cohens_d, d$CI_low, d$CI_high)) }
# Beyond 37.62 pt turns to an approximation: the mixture over the chi distribution, integrated panel by panel.
noncentral <- function(t, df, delta) {
  f <- function(s) pnorm(t * s - delta) * 2 * df * s * dchisq(df * s^2, df)
  edges <- seq(max(0, 1 - 12 / sqrt(2 * df)), 1 + 14 / sqrt(2 * df), length.out = 201)
  sum(mapply(function(a, b) integrate(f, a, b, rel.tol = 1e-12, abs.tol = 0)$value, edges[-201], edges[-1]))
}
nct <- list(t = c(0.5, 2, -1.3, 3, 0, 12, 25, -4, 30), df = c(3, 10, 7.5, 241, 12, 40, 1000, 3, 25), delta = c(0.2, 1, 0.4, -1, 2, 10, 24, -6, 28))
nct$p <- mapply(pt, nct$t, nct$df, nct$delta)
nct$largeT <- c(60, 79, 300, 41, 95); nct$largeDf <- c(500, 99998, 2000, 60, 30); nct$largeDelta <- c(61, 78, 295, 45, 90)
nct$hugeT <- c(5e4, 1e6, 2e5, 6e3); nct$hugeDf <- c(20, 3, 100000, 1); nct$hugeDelta <- c(4.8e4, 9e5, 2.002e5, 7e3)
nct$hugeP <- mapply(function(t, df, delta) { e <- seq(-9, 9, 0.5)
  sum(mapply(function(a, b) integrate(function(z) dnorm(z) * pchisq(df * ((z + delta) / t)^2, df, lower.tail = FALSE), a, b, rel.tol = 1e-12, abs.tol = 0)$value, e[-length(e)], e[-1]))
}, nct$hugeT, nct$hugeDf, nct$hugeDelta)
nct$largeP <- mapply(noncentral, nct$largeT, nct$largeDf, nct$largeDelta)

# Mann and Whitney ---------------------------------------------------------------------------------------------------
ranked <- function(x, y, exact) suppressWarnings(lapply(c(two = "two.sided", greater = "greater", less = "less"), function(side)
  list(corrected = wilcox.test(x, y, alternative = side, exact = exact)$p.value,
       plain = wilcox.test(x, y, alternative = side, exact = exact, correct = FALSE)$p.value)))
differences <- function(x, y) sort(as.vector(outer(x, y, "-")))
shift_exact <- function(x, y, level = 0.95) {
  d <- differences(x, y); m <- length(x) * length(y); q <- qwilcox((1 - level) / 2, length(x), length(y))
  c(median(d), d[q], d[m - q + 1])
}
shift_normal <- function(x, y, level = 0.95) {
  d <- differences(x, y); n1 <- length(x); n2 <- length(y); m <- n1 * n2
  q <- ceiling(m / 2 - 0.5 - qnorm((1 + level) / 2) * sqrt(m * (n1 + n2 + 1) / 12))
  c(median(d), d[q], d[m - q + 1])
}
exact_ties <- function(x, y) sapply(c(two = "two.sided", greater = "greater", less = "less"), function(side)
  as.numeric(pvalue(wilcox_test(v ~ g, data.frame(v = c(x, y), g = factor(rep(1:2, c(length(x), length(y))))), distribution = exact(), alternative = side))))
mw_case <- function(x, y, exact, ties) {
  w <- unname(suppressWarnings(wilcox.test(x, y, exact = FALSE)$statistic)); normal <- ranked(x, y, FALSE)
  p <- if (!exact) NULL else if (ties) exact_ties(x, y) else sapply(ranked(x, y, TRUE), function(s) s$plain)
  shift <- if (exact) shift_exact(x, y) else shift_normal(x, y)
  c(list(first = x, second = y, u = w, normal = normal$two$plain, corrected = normal$two$corrected, correctedGreater = normal$greater$corrected,
         correctedLess = normal$less$corrected, plainGreater = normal$greater$plain, shift = shift[1], shiftLow = shift[2], shiftHigh = shift[3]),
    if (exact) list(exact = p[["two"]], exactGreater = p[["greater"]], exactLess = p[["less"]]))
}
untied <- wilcox.test(hours, other, conf.int = TRUE)

# Wilcoxon's signed ranks ----------------------------------------------------------------------------------------------
walsh <- function(d) { w <- outer(d, d, "+") / 2; sort(w[!lower.tri(w)]) }
pseudo <- function(d, exact, level = 0.95) {
  w <- walsh(d); n <- length(d); m <- length(w)
  q <- if (exact) qsignrank((1 - level) / 2, n) else ceiling(m / 2 - 0.5 - qnorm((1 + level) / 2) * sqrt(n * (n + 1) * (2 * n + 1) / 24))
  c(median(w), w[q], w[m - q + 1])
}
sr_case <- function(x, y, exact, ties) {
  sides <- c(two = "two.sided", greater = "greater", less = "less")
  normal <- suppressWarnings(lapply(sides, function(side) c(
    wilcox.test(x, y, paired = TRUE, exact = FALSE, alternative = side, correct = FALSE)$p.value,
    wilcox.test(x, y, paired = TRUE, exact = FALSE, alternative = side)$p.value)))
  p <- if (!exact) NULL else if (ties) sapply(sides, function(side) as.numeric(pvalue(wilcoxsign_test(x ~ y, zero.method = "Wilcoxon", distribution = exact(), alternative = side))))
    else sapply(sides, function(side) wilcox.test(x, y, paired = TRUE, exact = TRUE, alternative = side)$p.value)
  v <- unname(suppressWarnings(wilcox.test(x, y, paired = TRUE, exact = FALSE)$statistic)); s <- pseudo(x - y, exact)
  # The package counts the answers that are not 0 instead of the differences; the interval is written out with the pairs that differ.
  rb <- rank_biserial(x, y, paired = TRUE)$r_rank_biserial; n <- sum(x != y)
  rbi <- tanh(atanh(rb) + c(-1, 1) * z95 * sqrt(n * (n + 1) * (2 * n + 1) / 6) / (n * (n + 1) / 2))
  c(list(first = x, second = y, v = v, normal = normal$two[1], corrected = normal$two[2], correctedGreater = normal$greater[2],
         shift = s[1], shiftLow = s[2], shiftHigh = s[3], rb = rb, rbLow = rbi[1], rbHigh = rbi[2]),
    if (exact) list(exact = p[["two"]], exactGreater = p[["greater"]], exactLess = p[["less"]]))
}

# Cliff's delta (Cliff 1993; Feng and Cliff 2004) from the matrix of dominances ---------------------------------------
dominance <- function(x, y) {
  m <- sign(outer(x, y, "-")); n1 <- length(x); n2 <- length(y); d <- mean(m)
  s2 <- (n2^2 * sum((rowMeans(m) - d)^2) + n1^2 * sum((colMeans(m) - d)^2) - sum((m - d)^2)) / (n1 * n2 * (n1 - 1) * (n2 - 1))
  s <- sqrt(s2); half <- z95 * s * sqrt((1 - d^2)^2 + z95^2 * s2); below <- 1 - d^2 + z95^2 * s2
  rb <- rank_biserial(x, y)
  list(first = x, second = y, delta = d, low = (d - d^3 - half) / below, high = (d - d^3 + half) / below, superior = (d + 1) / 2,
       rb = rb$r_rank_biserial, rbLow = rb$CI_low, rbHigh = rb$CI_high)
}

# Two shares: the score statistic of Miettinen and Nurminen (1985), its restricted estimate found by search -------------------
restricted <- function(x1, n1, x2, n2, other, slope, low, high) {
  f <- function(p) { q <- other(p)
    (if (x1 > 0) x1 / q else 0) * slope(p) - (if (x1 < n1) (n1 - x1) / (1 - q) else 0) * slope(p) +
      (if (x2 > 0) x2 / p else 0) - (if (x2 < n2) (n2 - x2) / (1 - p) else 0) }
  e <- (high - low) * 1e-15; a <- low + e; b <- high - e
  if (f(a) <= 0) low else if (f(b) >= 0) high else root(f, a, b)
}
mn_difference <- function(x1, n1, x2, n2, delta) {
  p2 <- restricted(x1, n1, x2, n2, function(p) p + delta, function(p) 1, max(0, -delta), min(1, 1 - delta)); p1 <- p2 + delta
  (x1 / n1 - x2 / n2 - delta) / sqrt((p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2) * (n1 + n2) / (n1 + n2 - 1))
}
mn_ratio <- function(x1, n1, x2, n2, ratio) {
  p2 <- restricted(x1, n1, x2, n2, function(p) ratio * p, function(p) ratio, 0, min(1, 1 / ratio)); p1 <- ratio * p2
  (x1 / n1 - ratio * x2 / n2) / sqrt((p1 * (1 - p1) / n1 + ratio^2 * p2 * (1 - p2) / n2) * (n1 + n2) / (n1 + n2 - 1))
}
mn_odds <- function(x1, n1, x2, n2, odds) {
  p2 <- restricted(x1, n1, x2, n2, function(p) odds * p / (1 + p * (odds - 1)), function(p) odds / (1 + p * (odds - 1))^2, 0, 1)
  p1 <- odds * p2 / (1 + p2 * (odds - 1))
  (x1 - n1 * p1) * sqrt((1 / (n1 * p1 * (1 - p1)) + 1 / (n2 * p2 * (1 - p2))) * (n1 + n2 - 1) / (n1 + n2))
}
log_interval <- function(value, se) exp(log(value) + c(-1, 1) * z95 * se)
shares_case <- function(x1, n1, x2, n2) {
  a <- x1; b <- n1 - x1; c <- x2; d <- n2 - x2; p <- x1 / n1 - x2 / n2
  rr <- (a / n1) / (c / n2); or <- a * d / (b * c)
  wr <- log_interval(rr, sqrt(1 / a - 1 / n1 + 1 / c - 1 / n2)); wo <- log_interval(or, sqrt(1 / a + 1 / b + 1 / c + 1 / d))
  z <- function(f) c(exp(root(function(l) f(exp(l)) - z95, -12, log(if (identical(f, fr)) rr else or))), exp(root(function(l) f(exp(l)) + z95, log(if (identical(f, fr)) rr else or), 12)))
  fr <- function(r) mn_ratio(x1, n1, x2, n2, r); fo <- function(r) mn_odds(x1, n1, x2, n2, r)
  sr <- z(fr); so <- z(fo)
  package <- oddsratio(matrix(c(a, b, c, d), 2, byrow = TRUE)); risk <- riskratio(matrix(c(a, c, b, d), 2)) # nolint
  test <- suppressWarnings(prop.test(c(x1, x2), c(n1, n2), correct = FALSE, alternative = "greater"))
  list(x1 = x1, n1 = n1, x2 = x2, n2 = n2, difference = p,
       mnLow = root(function(x) mn_difference(x1, n1, x2, n2, x) - z95, -0.999999, p), mnHigh = root(function(x) mn_difference(x1, n1, x2, n2, x) + z95, p, 0.999999),
       greater = test$p.value, rr = rr, rrLow = wr[1], rrHigh = wr[2], or = or, orLow = wo[1], orHigh = wo[2],
       rrScoreLow = sr[1], rrScoreHigh = sr[2], orScoreLow = so[1], orScoreHigh = so[2], packageOr = c(package$Odds_ratio, package$CI_low, package$CI_high))
}
# Where a share is 0 or 1 the statistic at the difference itself is 0/0; beyond the largest difference there is nothing.
edge_case <- function(x1, n1, x2, n2) {
  p <- x1 / n1 - x2 / n2; f <- function(x) mn_difference(x1, n1, x2, n2, x)
  list(x1 = x1, n1 = n1, x2 = x2, n2 = n2, mnLow = root(function(x) f(x) - z95, -0.9999999, p - 1e-9),
       mnHigh = if (p == 1) 1 else root(function(x) f(x) + z95, p + 1e-9, 0.9999999))
}

# Fisher's exact test; fisher.test stops its search for the odds ratio at four digits, so the same equations are solved here ------
fisher_case <- function(a, b, c, d) {
  m <- a + b; n <- c + d; k <- a + c; support <- max(0, k - n):min(k, m); logs <- dhyper(support, m, n, k, log = TRUE)
  tilted <- function(odds) { w <- logs + log(odds) * support; w <- exp(w - max(w)); w / sum(w) }
  expected <- function(odds) sum(support * tilted(odds))
  solve <- function(f) exp(root(function(l) f(exp(l)), -40, 40))
  table <- matrix(c(a, b, c, d), 2, byrow = TRUE); two <- fisher.test(table)
  estimate <- if (a == min(support)) 0 else if (a == max(support)) Inf else solve(function(o) expected(o) - a)
  low <- if (a == min(support)) 0 else solve(function(o) sum(tilted(o)[support >= a]) - 0.025)
  high <- if (a == max(support)) Inf else solve(function(o) sum(tilted(o)[support <= a]) - 0.025)
  answer <- list(a = a, b = b, c = c, d = d, p = two$p.value, greater = fisher.test(table, alternative = "greater")$p.value,
       less = fisher.test(table, alternative = "less")$p.value)
  if (is.finite(estimate)) c(answer, list(odds = estimate, low = low, high = high))
  else c(answer, list(low = low))
}
fisher_package <- function(a, b, c, d) list(a = a, b = b, c = c, d = d, odds = mapply(function(a, b, c, d)
  unname(fisher.test(matrix(c(a, b, c, d), 2, byrow = TRUE))$estimate), a, b, c, d))
wide <- function(counts) list(rows = nrow(counts), columns = ncol(counts), counts = as.vector(t(counts)), p = fisher.test(counts, workspace = 2e7)$p.value)

# McNemar; the interval of the difference of paired shares by Tango's score (Tango 1998), restricted estimate by search ---------
tango <- function(b, c, n, delta) {
  f <- function(q) (if (b > 0) b / (q + delta) else 0) + (if (c > 0) c / q else 0) - 2 * (n - b - c) / (1 - 2 * q - delta)
  low <- max(0, -delta); high <- (1 - delta) / 2; e <- (high - low) * 1e-15
  q <- if (f(low + e) <= 0) low else root(f, low + e, high - e)
  (b - c - n * delta) / sqrt(n * (2 * q + delta * (1 - delta)))
}
mcnemar_case <- function(a, b, c, d) {
  n <- a + b + c + d; table <- matrix(c(a, b, c, d), 2, byrow = TRUE); plain <- mcnemar.test(table, correct = FALSE); corrected <- mcnemar.test(table)
  p <- (b - c) / n
  list(a = a, b = b, c = c, d = d, difference = p, chi = unname(plain$statistic), p = plain$p.value, corrected = unname(corrected$statistic), correctedP = corrected$p.value,
       exact = binom.test(b, b + c)$p.value, exactGreater = binom.test(b, b + c, alternative = "greater")$p.value,
       low = root(function(x) tango(b, c, n, x) - z95, -0.99999, p), high = root(function(x) tango(b, c, n, x) + z95, p, 0.99999))
}

# Equivalence: two one-sided tests (Schuirmann 1987) ------------------------------------------------------------------------
tost <- function(difference, se, df, bounds) {
  lower <- (difference - bounds[1]) / se; upper <- (difference - bounds[2]) / se
  list(lower = lower, upper = upper, lowerP = pt(lower, df, lower.tail = FALSE), upperP = pt(upper, df),
       low = difference - qt(0.95, df) * se, high = difference + qt(0.95, df) * se)
}
tost_case <- function(x, y, bounds, ...) {
  a <- t.test(x, y, mu = bounds[1], alternative = "greater", ...); b <- t.test(x, y, mu = bounds[2], alternative = "less", ...)
  i <- t.test(x, y, conf.level = 0.9, ...)$conf.int
  list(first = x, second = y, bounds = bounds, lower = unname(a$statistic), upper = unname(b$statistic), lowerP = a$p.value, upperP = b$p.value, low = i[1], high = i[2])
}
tost_shares <- function(x1, n1, x2, n2, bounds) {
  p1 <- x1 / n1; p2 <- x2 / n2
  c(list(x1 = x1, n1 = n1, x2 = x2, n2 = n2, bounds = bounds), tost(p1 - p2, sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2), Inf, bounds))
}

cases <- list(
  welch = t_case(agree, doubt), student = t_case(agree, doubt, var.equal = TRUE), paired = t_case(agree, again, paired = TRUE),
  welchSmallP = t_case(low, high), welchDecimals = t_case(hours, other),
  effects = d_case(agree, doubt), effectsDecimals = d_case(hours, other), effectsLarge = d_case(high, low), effectsFew = d_case(c(3, 5, 4), c(2, 3)),
  pairedEffects = paired_case(agree, again), pairedDecimals = paired_case(hours, later),
  packageEffects = d_package(agree, doubt), packageEffectsDecimals = d_package(hours, other), packagePaired = paired_package(agree, again),
  packageFisher = fisher_package(c(8, 3, 213, 90), c(2, 40, 341, 10), c(1, 9, 160, 8), c(5, 31, 402, 92)), noncentral = nct,
  ranks = mw_case(agree, doubt, TRUE, TRUE), ranksUntied = mw_case(hours, other, TRUE, FALSE), ranksApart = mw_case(low, high, TRUE, TRUE),
  ranksMany = mw_case(many, more, FALSE, TRUE),
  ranksPackage = list(shift = unname(untied$estimate), low = untied$conf.int[1], high = untied$conf.int[2]),
  signed = sr_case(agree, again, TRUE, TRUE), signedUntied = sr_case(hours, later, TRUE, FALSE), signedMany = sr_case(many, sort(more)[c(151:300, 1:150)], FALSE, TRUE),
  cliff = dominance(agree, doubt), cliffDecimals = dominance(hours, other), cliffMany = dominance(many, more),
  shares = shares_case(56, 70, 48, 80), sharesChange = shares_case(96, 158, 53, 106), sharesRare = shares_case(1, 220, 6, 158), sharesSmall = shares_case(9, 10, 3, 10),
  sharesNone = edge_case(0, 20, 0, 15), sharesAll = edge_case(12, 12, 9, 9), sharesApart = edge_case(10, 10, 0, 20), sharesZero = edge_case(5, 56, 0, 29),
  fisher = fisher_case(8, 2, 1, 5), fisherSparse = fisher_case(3, 40, 9, 31), fisherLarge = fisher_case(213, 341, 160, 402), fisherSmallP = fisher_case(90, 10, 8, 92),
  fisherZero = fisher_case(0, 12, 5, 9), fisherFull = fisher_case(10, 0, 4, 9),
  fisherWide = wide(matrix(c(3, 1, 2, 0, 0, 4, 1, 5), 2, byrow = TRUE)), fisherSquare = wide(matrix(c(1, 6, 3, 2, 0, 9, 4, 4, 5), 3, byrow = TRUE)),
  fisherTall = wide(matrix(c(12, 30, 7, 25, 22, 4), 3, byrow = TRUE)), fisherScale = wide(matrix(c(2, 5, 9, 14, 8, 7, 11, 10, 6, 1), 2, byrow = TRUE)),
  mcnemar = mcnemar_case(101, 59, 33, 121), mcnemarFew = mcnemar_case(20, 7, 1, 12), mcnemarOne = mcnemar_case(43, 0, 1, 0),
  tostWelch = tost_case(agree, agree[c(1:20, 3, 5)], c(-0.8, 0.6)), tostStudent = tost_case(agree, doubt, c(-2, 2), var.equal = TRUE),
  tostPaired = tost_case(agree, again, c(-0.5, 0.9), paired = TRUE), tostShares = tost_shares(96, 158, 60, 106, c(-0.15, 0.15)))

cat(json(list(r = R.version.string, coin = as.character(packageVersion("coin")), effectsize = as.character(packageVersion("effectsize")), cases = cases)), "\n")
