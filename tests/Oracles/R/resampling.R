# Bootstrap intervals of R's boot for index matrices that travel along, and exact permutation tests of coin and by enumeration.
# Run in this directory.
suppressPackageStartupMessages({library(boot); library(coin)})
source("json.R")

# Influence by the jackknife as published (Efron and Tibshirani 1993, 14.3): deviations from the mean of the leave-one-out values,
# each divided by n of its stratum; given to boot.ci, whose own default is a regression estimate.
influence <- function(data, statistic, strata = rep(1, NROW(data))) {
  all <- seq_len(NROW(data))
  without <- sapply(all, function(i) statistic(data, all[-i]))
  means <- ave(without, strata)
  n <- ave(rep(1, length(all)), strata, FUN = sum)
  (n - 1) / n * (means - without)
}

bootstrapped <- function(data, statistic, R, level, strata = rep(1, NROW(data))) {
  b <- boot(data, statistic, R = R, strata = strata)
  ci <- boot.ci(b, conf = level, type = c("perc", "basic"))
  l <- influence(data, statistic, strata)
  accelerated <- boot.ci(b, conf = level, type = "bca", L = l)
  list(strata = strata, indices = as.vector(t(boot.array(b, indices = TRUE))) - 1, level = level, estimate = b$t0,
       replicates = as.vector(b$t), influence = l, se = sd(b$t), bias = mean(b$t) - b$t0,
       z0 = qnorm(mean(b$t < b$t0)), a = sum(l^3) / (6 * sum(l^2)^1.5),
       percentile = ci$percent[4:5], basic = ci$basic[4:5], bca = accelerated$bca[4:5])
}

set.seed(2019)
answers <- c(4, 5, 3, 2, 5, 4, 4, 1, 3, 5, 4, 2, 5, 5, 4, 3)
mean_rows <- function(d, i) mean(d[i])
rows <- c(list(values = answers), bootstrapped(answers, mean_rows, 499, 0.95))

trust <- c(3, 4, 2, 5, 4, 3, 1, 5, 4, 2, 3, 4, 5, 3, 2, 4, 4, 3, 5, 1)
years <- c(12, 15, 8, 21, 13, 9, 4, 17, 18, 3, 11, 10, 25, 7, 6, 14, 19, 16, 12, 5)
pairs <- cbind(trust, years)
correlation <- c(list(trust = trust, years = years),
                 bootstrapped(pairs, function(d, i) cor(d[i, 1], d[i, 2]), 599, 0.9))

first <- c(4, 5, 3, 5, 4, 4, 2, 5, 3); second <- c(3, 2, 4, 3, 1, 3, 2)
both <- c(first, second); group <- rep(1:2, c(length(first), length(second)))
difference <- function(d, i) { g <- group[i]; mean(d[i][g == 1]) - mean(d[i][g == 2]) }
groups <- c(list(first = first, second = second), bootstrapped(both, difference, 499, 0.95, strata = group))

sums <- cbind(c(12, 7, 15, 9, 3, 22, 8, 11, 5, 14), c(4, 2, 5, 3, 1, 6, 3, 4, 2, 4), c(6, 9, 4, 12, 8, 3, 10, 7, 9, 5), c(2, 3, 2, 4, 3, 1, 4, 2, 3, 2))
ratio <- function(d, i) { s <- colSums(d[i, ]); s[1] / s[2] - s[3] / s[4] }
clusters <- c(list(sums = as.vector(t(sums))), bootstrapped(sums, ratio, 799, 0.95))

# Exact permutation tests.
p_of <- function(a, b, ...) {
  d <- data.frame(y = c(a, b), g = factor(rep(c("a", "b"), c(length(a), length(b)))))
  pvalue(oneway_test(y ~ g, data = d, distribution = exact(algorithm = "shift"), ...))
}
enumerated <- function(a, b) {
  all <- c(a, b)
  d <- combn(length(all), length(a), function(i) mean(all[i]) - mean(all[-i]))
  t <- mean(a) - mean(b)
  c(mean(abs(d) >= abs(t) - 1e-9), mean(d >= t - 1e-9), mean(d <= t + 1e-9))
}
set.seed(2020)
big_first <- sample(1:5, 158, TRUE, prob = c(1, 2, 3, 4, 3)); big_second <- sample(1:5, 106, TRUE, prob = c(2, 3, 3, 3, 2))
far_first <- rep(5:3, c(20, 8, 2)); far_second <- rep(1:3, c(15, 7, 3))
reals_first <- c(2.31, 4.77, 3.141, 5.02, 4.4); reals_second <- c(1.07, 2.9, 3.3, 2.718, 0.5, 1.9)
permutation <- list(first = first, second = second, p = enumerated(first, second),
                    bigFirst = big_first, bigSecond = big_second, big = as.numeric(p_of(big_first, big_second)),
                    bigUpper = as.numeric(p_of(big_first, big_second, alternative = "greater")),
                    farFirst = far_first, farSecond = far_second, far = as.numeric(p_of(far_first, far_second)),
                    realsFirst = reals_first, realsSecond = reals_second, reals = enumerated(reals_first, reals_second))

# Signs of paired differences: by enumeration, and by convolution where there are too many.
signed <- function(d) {
  signs <- as.matrix(expand.grid(rep(list(c(-1, 1)), length(d))))
  s <- as.vector(signs %*% abs(d)); t <- sum(d)
  c(mean(abs(s) >= abs(t) - 1e-9), mean(s >= t - 1e-9), mean(s <= t + 1e-9))
}
convolved <- function(d) {
  f <- 1
  for (x in abs(d)) if (x > 0) { g <- c(f, rep(0, x)); h <- c(rep(0, x), f); f <- (g + h) / 2 }
  s <- 2 * (seq_along(f) - 1) - sum(abs(d))
  sum(f[abs(s) >= abs(sum(d))])
}
few <- c(1, -1, 0, 2, 1, 1, 0, -2, 3, 1, 2, 1); few_reals <- c(0.31, -0.4, 1.72, 0.9, 1.01, -0.22, 0.6, 1.13, 0.77)
many <- sample(-3:4, 120, TRUE)
signs <- list(few = few, p = signed(few), reals = few_reals, realsP = signed(few_reals), many = many, manyP = convolved(many))

cat(json(list(r = R.version.string, boot = as.character(packageVersion("boot")), coin = as.character(packageVersion("coin")),
              cases = list(rows = rows, correlation = correlation, groups = groups, clusters = clusters, permutation = permutation, signs = signs))), "\n")
