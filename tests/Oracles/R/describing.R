# Quantiles, shares, net shares and shapes, by stats, survey and psych, or by the published formula where R has none. Run in this directory.
suppressPackageStartupMessages(library(survey))
source("json.R")
set.seed(2014)

values <- sample(1:5, 83, TRUE, c(0.1, 0.15, 0.2, 0.35, 0.2))
fine <- round(rlnorm(60, 3, 0.6), 2)
weights <- round(runif(83, 0.3, 2.5), 2)
p <- c(0.1, 0.25, 0.5, 0.62, 0.9)

rank_interval <- function(x, p, level = 0.95) { # the ranks that leave at most alpha/2 on either side
  n <- length(x); tail <- (1 - level) / 2
  r <- max(which(pbinom(0:n - 1, n, p) <= tail)) - 1
  s <- min(which(pbinom(0:(n + 1) - 1, n, p, lower.tail = FALSE) <= tail)) - 1
  sort(x)[c(r, s)]
}
quantiles <- function(x) {
  both <- sapply(p, function(q) rank_interval(x, q))
  list(values = x, p = p, type7 = unname(quantile(x, p, type = 7)), type6 = unname(quantile(x, p, type = 6)), type1 = unname(quantile(x, p, type = 1)),
       low = both[1, ], high = both[2, ])
}

design <- svydesign(ids = ~1, weights = ~weights, data = data.frame(values, weights))
woodruff <- svyquantile(~values, design, p, ci = TRUE, interval.type = "mean", qrule = "math", df = degf(design))$values
weighted <- list(values = values, weights = weights, p = p, quantile = woodruff[, "quantile"], low = woodruff[, "ci.2.5"], high = woodruff[, "ci.97.5"])

exact <- function(x, n, level = 0.95) { ci <- binom.test(x, n, conf.level = level)$conf.int; list(successes = x, n = n, level = level, low = ci[1], high = ci[2]) }
wilson <- function(x, n, level = 0.95) suppressWarnings(prop.test(x, n, correct = FALSE, conf.level = level))$conf.int
together <- function(d, p1, p2, one, two, rho) c(
  d - sqrt((p1 - one[1])^2 + (two[2] - p2)^2 - 2 * rho * (p1 - one[1]) * (two[2] - p2)),
  d + sqrt((one[2] - p1)^2 + (p2 - two[1])^2 - 2 * rho * (one[2] - p1) * (p2 - two[1])))
net <- function(top, bottom, n) {
  p1 <- top / n; p2 <- bottom / n
  rho <- if (p1 * p2 > 0) -sqrt(p1 * p2 / ((1 - p1) * (1 - p2))) else 0
  both <- together(p1 - p2, p1, p2, wilson(top, n), wilson(bottom, n), rho)
  list(top = top, bottom = bottom, n = n, net = p1 - p2, se = sqrt((p1 + p2 - (p1 - p2)^2) / n), low = both[1], high = both[2])
}
design <- update(design, top = as.numeric(values >= 4), bottom = as.numeric(values <= 2), balance = as.numeric(values >= 4) - as.numeric(values <= 2))
ci <- function(f) as.vector(attr(svyciprop(f, design, method = "logit", df = degf(design)), "ci"))
pair <- svymean(~top + bottom, design)
rho <- vcov(pair)[1, 2] / prod(SE(pair))
both <- together(coef(pair)[[1]] - coef(pair)[[2]], coef(pair)[[1]], coef(pair)[[2]], ci(~top), ci(~bottom), rho)
net_weighted <- list(values = values, weights = weights, net = coef(svymean(~balance, design))[[1]], se = SE(svymean(~balance, design))[[1]], low = both[1], high = both[2])

goodman <- function(counts, level = 0.95) { # Goodman (1965), equation 2.3, with chi-square at alpha/k
  n <- sum(counts); A <- qchisq((1 - level) / length(counts), 1, lower.tail = FALSE)
  half <- sqrt(A * (A + 4 * counts * (n - counts) / n))
  list(counts = counts, low = (A + 2 * counts - half) / (2 * (n + A)), high = (A + 2 * counts + half) / (2 * (n + A)))
}

shape <- function(x) {
  d <- psych::describe(x, type = 2); n <- length(x)
  m <- function(k) mean((x - mean(x))^k)
  g1 <- sqrt(n * (n - 1)) / (n - 2) * m(3) / m(2)^1.5
  se <- sqrt(6 * n * (n - 1) / ((n - 2) * (n + 1) * (n + 3)))
  list(values = x, skewness = d$skew, kurtosis = d$kurtosis, skewnessAgain = g1, skewnessError = se, kurtosisError = 2 * se * sqrt((n^2 - 1) / ((n - 3) * (n + 5))))
}

cases <- list(quantiles = quantiles(values), fine = quantiles(fine), weighted = weighted,
  exact = exact(15, 148), exactNone = exact(0, 30), exactAll = exact(12, 12), exact99 = exact(37, 90, 0.99),
  net = net(71, 52, 158), netNone = net(0, 9, 40), netAll = net(25, 15, 40), netWeighted = net_weighted,
  goodman = goodman(c(20, 52, 15, 13)), goodmanEmpty = goodman(c(0, 31, 8, 122, 40)),
  shape = shape(values), shapeFine = shape(fine), series = list(values = fine, lag3 = acf(fine, 3, plot = FALSE)$acf[4]))
cat(json(list(r = R.version.string, survey = as.character(packageVersion("survey")), psych = as.character(packageVersion("psych")), cases = cases)), "\n")
