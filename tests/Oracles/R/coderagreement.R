# Agreement between coders: Cohen's kappa from psych, and Fleiss' kappa, Krippendorff's alpha and all errors from their published formulas,
# written out here. Published examples beside made ones. Run in this directory.
suppressPackageStartupMessages({ library(psych); library(numDeriv) })
source("json.R")
RNGversion("4.0.0")

# Cohen's kappa: the value of psych; the error of Fleiss, Cohen and Everitt (1969), held against the delta method with numerical derivatives.
# psych 2.2.9 has the same error unweighted; its weighted one differs (it sums a product over the wrong margin), so it is not asked for.
places <- function(k, power) 1 - (abs(row(diag(k)) - col(diag(k))) / (k - 1))^power
cohen <- function(counts, w = diag(nrow(counts))) {
  n <- sum(counts); p <- counts / n; r <- rowSums(p); cc <- colSums(p)
  po <- sum(w * p); pe <- sum(w * outer(r, cc)); kappa <- (po - pe) / (1 - pe)
  wr <- as.vector(w %*% cc); wc <- as.vector(t(w) %*% r); both <- outer(wr, wc, "+")
  variance <- (sum(p * (w - both * (1 - kappa))^2) - (kappa - pe * (1 - kappa))^2) / (n * (1 - pe)^2)
  independent <- (sum(outer(r, cc) * (w - both)^2) - pe^2) / (n * (1 - pe)^2)
  of <- function(q) { q <- matrix(q, nrow(p)) / sum(q); e <- sum(w * outer(rowSums(q), colSums(q))); (sum(w * q) - e) / (1 - e) }
  slope <- grad(of, as.vector(p)); delta <- (sum(p * slope^2) - sum(p * slope)^2) / n
  stopifnot(abs(variance - delta) < 1e-8 * max(variance, 1e-6))
  k <- suppressWarnings(cohen.kappa(counts, w = w)); stopifnot(abs(k$weighted.kappa - kappa) < 1e-12)
  if (all(w == diag(nrow(counts)))) stopifnot(abs(k$kappa - kappa) < 1e-12, abs(k$var.kappa - variance) < 1e-12)
  z <- kappa / sqrt(independent)
  list(codes = nrow(counts), counts = as.vector(t(counts)), kappa = if (all(w == diag(nrow(counts)))) k$kappa else k$weighted.kappa, observed = po, expected = pe, se = sqrt(variance),
       low = max(-1, kappa - qnorm(.975) * sqrt(variance)), high = min(1, kappa + qnorm(.975) * sqrt(variance)), z = z, p = 2 * pnorm(-abs(z)))
}

# Fleiss' kappa as the package irr computes it (kappam.fleiss, detail = TRUE), without its rounding.
fleiss <- function(counts) {
  n <- nrow(counts); m <- sum(counts[1, ]); p <- colSums(counts) / (n * m); q <- 1 - p
  agree <- (sum(counts^2) / n - m) / (m * (m - 1)); chance <- sum(p^2)
  kappa <- (agree - chance) / (1 - chance)
  variance <- 2 / (sum(p * q)^2 * (n * m * (m - 1))) * (sum(p * q)^2 - sum(p * q * (q - p)))
  pk <- (colSums(counts^2) - n * m * p) / (n * m * (m - 1) * p); each <- (pk - p) / q
  list(codes = ncol(counts), counts = as.vector(t(counts)), coders = m, kappa = kappa, observed = agree, expected = chance, z = kappa / sqrt(variance),
       p = 2 * pnorm(-abs(kappa) / sqrt(variance)), shares = p, each = each, each_z = each / sqrt(2 / (n * m * (m - 1))), each_p = 2 * pnorm(-abs(each) / sqrt(2 / (n * m * (m - 1)))))
}

# Krippendorff's alpha by its canonical form: all pairs of codings within units, weighted 1/(m - 1), against all pairs of pairable codings.
# x: one row a coder, one column a unit; NA where left out. Every pair is gone through one by one, not by way of a table.
distance <- function(a, b, scale, all) switch(scale, nominal = as.numeric(a != b), interval = (a - b)^2, ratio = if (a == b) 0 else ((a - b) / (a + b))^2, ordinal = {
  l <- min(a, b); h <- max(a, b); if (l == h) 0 else (sum(all >= l & all <= h) - (sum(all == l) + sum(all == h)) / 2)^2 })
alpha <- function(x, scale) {
  units <- lapply(seq_len(ncol(x)), function(u) x[!is.na(x[, u]), u]); units <- units[lengths(units) > 1]
  all <- unlist(units); n <- length(all)
  within <- sum(sapply(units, function(v) sum(outer(seq_along(v), seq_along(v), Vectorize(function(i, j) if (i == j) 0 else distance(v[i], v[j], scale, all)))) / (length(v) - 1))) / n
  between <- sum(outer(seq_along(all), seq_along(all), Vectorize(function(i, j) if (i == j) 0 else distance(all[i], all[j], scale, all)))) / (n * (n - 1))
  c(alpha = 1 - within / between, within = within, between = between, n = n, units = length(units))
}
alphas <- function(x) {
  scales <- c("nominal", "ordinal", "interval", "ratio"); a <- sapply(scales, function(s) alpha(x, s))
  list(coders = nrow(x), codings = as.vector(t(x)), alphas = a["alpha", ], within = a["within", ], between = a["between", ], n = a["n", 1], units = a["units", 1])
}

# The exact bootstrap of five units: all 5^5 samples are equally likely; those without variation have no alpha.
exact <- function(x, scale) {
  draws <- expand.grid(rep(list(seq_len(ncol(x))), ncol(x)))
  values <- apply(draws, 1, function(d) alpha(x[, d, drop = FALSE], scale)["alpha"]); values <- values[is.finite(values)]
  list(coders = nrow(x), codings = as.vector(t(x)), alpha = unname(alpha(x, scale)["alpha"]), mean = mean(values), sd = sqrt(mean((values - mean(values))^2)), below = mean(values < 0.5))
}

# Cohen (1960, 1968), as psych's help prints them, 200 cases; Fleiss (1971); Krippendorff (2011); Hallgren (2012) does not print his data, so a made table has his design.
cohen1968 <- matrix(c(88, 10, 2, 14, 40, 6, 18, 10, 12), 3, byrow = TRUE)
own <- matrix(c(0, 1, 3, 1, 0, 6, 3, 6, 0), 3)
ordered <- matrix(c(22, 7, 1, 0, 4, 15, 6, 1, 1, 5, 18, 4, 0, 2, 3, 11), 4, byrow = TRUE)
against <- matrix(c(2, 9, 11, 3), 2, byrow = TRUE)
psychiatric <- matrix(c(0,0,0,6,0, 0,3,0,0,3, 0,1,4,0,1, 0,0,0,0,6, 0,3,0,3,0, 2,0,4,0,0, 0,0,4,0,2, 2,0,3,1,0, 2,0,0,4,0, 0,0,0,0,6, 1,0,0,5,0, 1,1,0,4,0, 0,3,3,0,0, 1,0,0,5,0, 0,2,0,3,1,
  0,0,5,0,1, 3,0,0,1,2, 5,1,0,0,0, 0,2,0,4,0, 1,0,2,0,3, 0,0,0,0,6, 0,1,0,5,0, 0,2,0,1,3, 2,0,0,4,0, 1,0,0,4,1, 0,5,0,1,0, 4,0,0,0,2, 0,2,0,4,0, 1,0,5,0,0, 0,0,0,0,6), 30, byrow = TRUE)
observers <- rbind(c(1, 2, 3, 3, 2, 1, 4, 1, 2, NA, NA, NA), c(1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NA, 3), c(NA, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NA), c(1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NA))
two <- rbind(c(0, 1, 0, 0, 0, 0, 0, 0, 1, 0), c(1, 1, 1, 0, 0, 1, 0, 0, 0, 0))
set.seed(815)
truth <- sample(0:6, 60, replace = TRUE)
many <- t(sapply(1:5, function(i) { v <- pmin(pmax(truth + sample(-1:1, 60, replace = TRUE, prob = c(.15, .7, .15)), 0), 6) * 0.5; v[runif(60) < .25] <- NA; v }))
five <- rbind(c(1, 2, 3, 3, 1), c(1, 2, 3, 2, 1), c(2, 2, NA, 3, 1))

stopifnot(all(round(sapply(c("nominal", "ordinal", "interval", "ratio"), function(s) alpha(observers, s)["alpha"]), 3) == c(.743, .815, .849, .797)),
          round(fleiss(psychiatric)$kappa, 3) == .430, round(cohen(cohen1968)$kappa, 3) == .492, round(cohen(cohen1968, 1 - own / 6)$kappa, 3) == .348,
          round(alpha(two, "nominal")["alpha"], 3) == .095)

cases <- list(
  cohen1968 = cohen(cohen1968),
  cohen1968_linear = cohen(cohen1968, places(3, 1)),
  cohen1968_quadratic = cohen(cohen1968, places(3, 2)),
  cohen1968_own = cohen(cohen1968, 1 - own / 6),
  ordered = cohen(ordered),
  ordered_linear = cohen(ordered, places(4, 1)),
  ordered_quadratic = cohen(ordered, places(4, 2)),
  against = cohen(against),
  fleiss1971 = fleiss(psychiatric),
  fleiss_ordered = fleiss(t(apply(which(ordered > -1, arr.ind = TRUE)[rep(1:16, as.vector(ordered)), ], 1, function(d) tabulate(d, 4)))),
  krippendorff2011 = alphas(observers),
  krippendorff2011_two = alphas(two),
  many = alphas(many),
  bootstrap_nominal = exact(five, "nominal"),
  bootstrap_ordinal = exact(five, "ordinal"))

cat(json(c(list(r = R.version.string), list(psych = as.character(packageVersion("psych")), numDeriv = as.character(packageVersion("numDeriv"))), list(cases = cases))), "\n", sep = "")
