# Several groups: Welch's analysis of variance, Kruskal-Wallis, Tukey-Kramer, Games-Howell, Dunn, tables, trends, and effects with
# intervals. Run in this directory. The studentized range is that of studentizedrange.R, since ptukey has
# some 8 decimals only; p of emmeans (which asks ptukey) must agree as far as that goes.
source("json.R")
source("studentizedrange.R")
suppressPackageStartupMessages({ library(effectsize); library(coin); library(emmeans) })

flat <- function(m) as.vector(t(m)) # row by row
# Ends of noncentrality intervals by the defining sums, since pf and pchisq with ncp stop at 1e-9 or so.
mixed <- function(ncp, term) { j <- 0:4000; sum(dpois(j, ncp / 2) * term(j)) }
ncp_f <- function(f, df1, df2, p) {
  g <- function(l) mixed(l, function(j) pbeta(df1 * f / (df1 * f + df2), df1 / 2 + j, df2 / 2)) - p
  if (g(0) <= 0) 0 else uniroot(g, c(0, 20 + 20 * f * df1), tol = 1e-13)$root
}
ncp_chi <- function(x, df, p) {
  g <- function(l) mixed(l, function(j) pchisq(x, df + 2 * j)) - p
  if (g(0) <= 0) 0 else uniroot(g, c(0, 50 + 5 * x), tol = 1e-13)$root
}

groups_answer <- function(groups) {
  y <- unlist(groups); g <- factor(rep(seq_along(groups), lengths(groups))); n <- length(y)
  table <- anova(lm(y ~ g)); f <- table[1, 4]; df1 <- table[1, 1]; df2 <- table[2, 1]
  welch <- oneway.test(y ~ g); kw <- kruskal.test(y, g); h <- unname(kw$statistic); k <- nlevels(g)
  low <- ncp_f(f, df1, df2, 0.975); high <- ncp_f(f, df1, df2, 0.025)
  low90 <- ncp_f(f, df1, df2, 0.95); high90 <- ncp_f(f, df1, df2, 0.05)
  eta <- eta_squared(aov(y ~ g), ci = 0.95, alternative = "two.sided", partial = FALSE)
  pairs <- combn(k, 2)
  m <- tapply(y, g, mean); v <- tapply(y, g, var); size <- tapply(y, g, length)
  d <- m[pairs[1, ]] - m[pairs[2, ]]
  emm <- as.data.frame(summary(pairs(emmeans(lm(y ~ g), "g"), adjust = "tukey"), infer = TRUE))
  gh_se <- sqrt(v[pairs[1, ]] / size[pairs[1, ]] + v[pairs[2, ]] / size[pairs[2, ]])
  gh_df <- gh_se^4 / ((v / size)[pairs[1, ]]^2 / (size[pairs[1, ]] - 1) + (v / size)[pairs[2, ]]^2 / (size[pairs[2, ]] - 1))
  gh_q <- sqrt(2) * abs(d) / gh_se
  r <- rank(y); rbar <- tapply(r, g, mean); ties <- table(y)
  dunn_var <- n * (n + 1) / 12 - sum(ties^3 - ties) / (12 * (n - 1))
  dunn <- (rbar[pairs[1, ]] - rbar[pairs[2, ]]) / sqrt(dunn_var * (1 / size[pairs[1, ]] + 1 / size[pairs[2, ]]))
  tukey_q <- sqrt(2) * abs(d) / emm$SE; tukey_p <- mapply(range_p, tukey_q, k, df2); tukey_margin <- range_q(0.05, k, df2) / sqrt(2) * emm$SE
  stopifnot(abs(tukey_p - emm$p.value) < 1e-6, abs(d - tukey_margin - emm$lower.CL) < 1e-3)
  gh_margin <- mapply(function(df) range_q(0.05, k, df), gh_df) / sqrt(2) * gh_se
  list(groups = length(groups), sizes = lengths(groups), values = y,
       f = f, df1 = df1, df2 = df2, p = table[1, 5],
       eta = F_to_eta2(f, df1, df2)$Eta2_partial, omega = df1 * (f - 1) / (df1 * f + df2 + 1), epsilon = df1 * (f - 1) / (df1 * f + df2),
       packageEta = eta$Eta2, packageLow = eta$CI_low, packageHigh = eta$CI_high,
       lambdaLow = low, lambdaHigh = high, etaLow = low / (low + n), etaHigh = high / (high + n),
       etaLow90 = low90 / (low90 + n), etaHigh90 = high90 / (high90 + n),
       welchF = unname(welch$statistic), welchDf2 = unname(welch$parameter[2]), welchP = welch$p.value,
       h = h, hP = kw$p.value, meanRanks = as.vector(rbar), rankEpsilon = rank_epsilon_squared(y, g, ci = NULL)$rank_epsilon_squared,
       rankEta = rank_eta_squared(y, g, ci = NULL)$rank_eta_squared, rankEtaPlain = (h - k + 1) / (n - k),
       difference = as.vector(d), tukeySe = emm$SE, tukeyQ = as.vector(tukey_q), tukeyP = as.vector(tukey_p),
       tukeyLow = as.vector(d - tukey_margin), tukeyHigh = as.vector(d + tukey_margin),
       ghSe = as.vector(gh_se), ghDf = as.vector(gh_df), ghQ = as.vector(gh_q), ghP = as.vector(mapply(range_p, gh_q, k, gh_df)),
       ghLow = as.vector(d - gh_margin), ghHigh = as.vector(d + gh_margin),
       dunnZ = as.vector(dunn), dunnP = as.vector(2 * pnorm(-abs(dunn))))
}

table_answer <- function(counts) {
  test <- suppressWarnings(chisq.test(counts, correct = FALSE)); n <- sum(counts); chi <- unname(test$statistic)
  df <- unname(test$parameter); smaller <- min(dim(counts)) - 1
  low <- ncp_chi(chi, df, 0.975); high <- ncp_chi(chi, df, 0.025)
  package <- suppressWarnings(cramers_v(counts, adjust = FALSE, alternative = "two.sided"))
  corrected <- suppressWarnings(cramers_v(counts, adjust = TRUE, ci = NULL))
  observed <- counts[counts > 0]; g <- 2 * sum(observed * log(observed / test$expected[counts > 0]))
  list(rows = nrow(counts), columns = ncol(counts), counts = flat(counts), chi = chi, df = df, p = test$p.value, residuals = flat(test$stdres),
       g = g, gP = pchisq(g, df, lower.tail = FALSE), v = unname(package[[1]]), vLow = min(1, sqrt(low / (n * smaller))), vHigh = min(1, sqrt(high / (n * smaller))),
       packageLow = package$CI_low, packageHigh = package$CI_high, corrected = unname(corrected[[1]]),
       w = sqrt(chi / n), wLow = sqrt(low / n), wHigh = sqrt(high / n))
}

trend_answer <- function(x, n, s) {
  test <- prop.trend.test(x, n, s); p <- x / n; centre <- sum(n * s) / sum(n); squares <- sum(n * (s - centre)^2)
  fit <- lm(p ~ s, weights = n); slope <- unname(coef(fit)[2])
  se <- sqrt(sum((n * (s - centre) / squares)^2 * p * (1 - p) / n))
  all <- suppressWarnings(unname(chisq.test(cbind(x, n - x), correct = FALSE)$statistic)); chi <- unname(test$statistic)
  list(successes = x, counts = n, scores = s, z = sign(slope) * sqrt(chi), p = test$p.value, slope = slope,
       low = slope - qnorm(0.975) * se, high = slope + qnorm(0.975) * se, departure = all - chi,
       departureP = pchisq(all - chi, length(x) - 2, lower.tail = FALSE))
}

linear_answer <- function(counts, rows, columns) {
  table <- as.table(counts); dimnames(table) <- list(a = seq_len(nrow(counts)), b = seq_len(ncol(counts)))
  test <- lbl_test(table, scores = list(a = rows, b = columns)); n <- sum(counts)
  r <- cov.wt(cbind(rows[row(counts)] - rows[1], columns[col(counts)]), as.vector(counts) / n, cor = TRUE)$cor[1, 2]; m <- (n - 1) * r^2
  stopifnot(abs(m - as.vector(statistic(test))^2) < 1e-7) # coin takes means off late, and loses digits with scores such as years
  list(rows = nrow(counts), columns = ncol(counts), counts = flat(counts), rowScores = rows, columnScores = columns, m = m, p = pchisq(m, 1, lower.tail = FALSE))
}

fit_answer <- function(counts, shares) {
  test <- suppressWarnings(chisq.test(counts, p = shares, rescale.p = TRUE)); chi <- unname(test$statistic); n <- sum(counts)
  low <- ncp_chi(chi, length(counts) - 1, 0.975); high <- ncp_chi(chi, length(counts) - 1, 0.025)
  list(counts = counts, shares = shares, residuals = as.vector(test$stdres), w = sqrt(chi / n), wLow = sqrt(low / n), wHigh = sqrt(high / n))
}

set.seed(2019)
likert <- function(n, p) as.numeric(sample(1:5, n, replace = TRUE, prob = p))
offices <- list(likert(62, c(1, 2, 3, 4, 2)), likert(35, c(1, 3, 4, 3, 1)), likert(118, c(1, 2, 3, 4, 4)), likert(9, c(3, 3, 2, 1, 1)), likert(27, c(2, 2, 3, 2, 2)))
apart <- list(likert(80, c(20, 6, 2, 1, 0.5)), likert(70, c(1, 2, 6, 9, 9)), likert(90, c(0.2, 1, 3, 6, 20)))
alike <- list(c(1, 2, 3, 4, 5, 3), c(3, 3, 2, 4), c(2, 4, 3, 3, 5))
hours <- list(round(rnorm(14, 37.5, 2), 2), round(rnorm(22, 36.1, 5), 2), round(rnorm(8, 39.2, 1), 2))

cases <- list(
  offices = groups_answer(offices), apart = groups_answer(apart), alike = groups_answer(alike), hours = groups_answer(hours),
  table = table_answer(matrix(c(12, 30, 7, 25, 22, 4), nrow = 2, byrow = TRUE)),
  fourfold = table_answer(matrix(c(10, 20, 30, 40), nrow = 2, byrow = TRUE)),
  sparse = table_answer(matrix(c(1, 6, 3, 2, 0, 9, 4, 4, 5), nrow = 3, byrow = TRUE)),
  strong = table_answer(matrix(c(210, 12, 9, 40, 310, 25, 2, 18, 402, 33, 60, 71), nrow = 4, byrow = TRUE)),
  fit = fit_answer(c(20, 30, 50, 4), c(0.2, 0.3, 0.45, 0.05)),
  waves = trend_answer(c(96, 88, 53), c(158, 140, 106), c(2011, 2015, 2019)),
  doses = trend_answer(c(1, 4, 9, 21, 40), c(60, 55, 58, 61, 57), c(0, 1, 2, 4, 8)),
  linear = linear_answer(matrix(c(10, 20, 5, 4, 18, 13), nrow = 2, byrow = TRUE), c(1, 2), c(1, 2, 3)),
  linearWide = linear_answer(matrix(c(12, 9, 20, 14, 3, 5, 11, 25, 30, 14, 2, 4, 19, 33, 31), nrow = 3, byrow = TRUE), c(2011, 2015, 2019), c(1, 2, 3, 4, 5)))

# What effectsize searches for, to some five digits, stands apart.
searched <- function(answer) !is.null(answer$packageLow)
limits <- lapply(Filter(searched, cases), function(answer) answer[c("packageLow", "packageHigh")])
names(limits) <- paste0(names(limits), "Package")
cases <- c(lapply(cases, function(answer) answer[setdiff(names(answer), c("packageLow", "packageHigh"))]), limits)

cat(json(list(r = R.version.string, effectsize = as.character(packageVersion("effectsize")), coin = as.character(packageVersion("coin")),
              emmeans = as.character(packageVersion("emmeans")), cases = cases)), "\n")
