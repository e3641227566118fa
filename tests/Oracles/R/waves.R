# Changes between waves: t.test (Welch, paired) of R's stats, standard errors with a finite population of survey, and the bounds of an unknown
# overlap from the published covariance (Tam 1984), scripted apart. Run in this directory.
suppressPackageStartupMessages(library(survey))
source("json.R")

set.seed(2011)
earlier <- sample(1:5, 158, TRUE, prob = c(1, 2, 4, 3, 1)); later <- sample(1:5, 106, TRUE, prob = c(1, 2, 3, 4, 2))
welch <- t.test(later, earlier)
rows <- list(earlier = earlier, later = later, difference = mean(later) - mean(earlier), se = welch$stderr, t = welch$statistic[[1]],
             df = welch$parameter[[1]], p = welch$p.value, interval = as.vector(welch$conf.int))

person <- rnorm(90)
panel_one <- pmin(5, pmax(1, round(3 + person + rnorm(90)))); panel_two <- pmin(5, pmax(1, round(3.2 + person + rnorm(90))))
paired <- t.test(panel_two, panel_one, paired = TRUE, conf.level = 0.9)
panel <- list(one = panel_one, two = panel_two, meanOne = mean(panel_one), meanTwo = mean(panel_two), sdOne = sd(panel_one), sdTwo = sd(panel_two),
              r = cor(panel_one, panel_two), t = paired$statistic[[1]], df = paired$parameter[[1]], p = paired$p.value,
              interval = as.vector(paired$conf.int))

# Summaries: the variance at every corner of the bounds.
change <- function(d, v, df) { t <- d / sqrt(v); c(sqrt(v), t, 2 * pt(-abs(t), df), d - qt(0.975, df) * sqrt(v), d + qt(0.975, df) * sqrt(v)) }
covariance <- function(m, n1, n2, rho, s1, s2, N = Inf) (m / (n1 * n2) - 1 / N) * rho * s1 * s2
corners <- function(n1, n2, s1, s2, shares, rhos, N = Inf) {
  grid <- expand.grid(share = shares, rho = rhos)
  m <- pmax(grid$share * min(n1, n2), n1 + n2 - N)
  range(s1^2 / n1 * (1 - n1 / N) + s2^2 / n2 * (1 - n2 / N) - 2 * covariance(m, n1, n2, grid$rho, s1, s2, N))
}
bounded <- function(n1, m1, s1, n2, m2, s2, shares, rhos, df = min(n1, n2) - 1, N = Inf) {
  v <- corners(n1, n2, s1, s2, shares, rhos, N)
  list(n1 = n1, m1 = m1, s1 = s1, n2 = n2, m2 = m2, s2 = s2, narrowest = change(m2 - m1, v[1], df), widest = change(m2 - m1, v[2], df))
}
means <- bounded(158, 3.2, 1.1, 106, 3.5, 1.0, c(0, 1), c(0, 0.5))
negative <- bounded(158, 3.2, 1.1, 106, 3.5, 1.0, c(0.2, 0.8), c(-0.3, 0.6))
d <- 0.22; v0 <- 1.1^2 / 158 + 1 / 106; crit <- qt(0.975, 105)
turning <- c(bounded(158, 3.2, 1.1, 106, 3.42, 1.0, c(0, 1), c(0, 0.7)),
             list(correlation = ((v0 - (d / crit)^2) / 2) / covariance(106, 158, 106, 1, 1.1, 1.0)))

share_s <- function(p, N = Inf) sqrt(p * (1 - p) * if (is.finite(N)) N / (N - 1) else 1)
shares <- bounded(158, 0.61, share_s(0.61), 106, 0.50, share_s(0.50), c(0, 1), c(0, 0.4), df = Inf)

# Near a census: 428 municipalities, of which many answered.
N <- 428
census_one <- sample(1:5, 310, TRUE, prob = c(1, 2, 4, 3, 1)); census_two <- sample(1:5, 287, TRUE, prob = c(1, 1, 3, 4, 2))
se_of <- function(x) SE(svymean(~x, svydesign(~1, data = data.frame(x), fpc = rep(N, length(x)))))[[1]]
census <- c(list(one = census_one, two = census_two, N = N, seOne = se_of(census_one), seTwo = se_of(census_two)),
            bounded(310, mean(census_one), sd(census_one), 287, mean(census_two), sd(census_two), c(0, 1), c(0, 0.6), N = N))
census_shares <- bounded(310, 0.61, share_s(0.61, N), 287, 0.55, share_s(0.55, N), c(0, 1), c(0, 0.3), df = Inf, N = N)

cat(json(list(r = R.version.string, survey = as.character(packageVersion("survey")),
              cases = list(rows = rows, panel = panel, means = means, negative = negative, turning = turning, shares = shares,
                           census = census, censusShares = census_shares))), "\n")
