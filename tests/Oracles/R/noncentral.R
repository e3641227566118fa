# The studentized range, noncentral F and noncentral chi-square. Run in this directory.
# The answers of ptukey and qtukey are kept beside those of studentizedrange.R, which are better.
source("json.R")
source("studentizedrange.R")

q <- c(3.5, 1.2, 0.5, 4.9, 8, 12, 3.3, 5.6, 2.9, 20, 60, 4.1, 3.6, 7.7, 0.05)
k <- c(3, 3, 4, 5, 10, 6, 3, 40, 8, 4, 3, 12, 100, 25, 3)
df <- c(20, 5, 12, 8.4, 30, 241, Inf, 60, 1743.25, 15, 2.5, 12000, 500, 2, 10)
studentized <- list(q = q, k = k, df = ifelse(is.finite(df), df, -1), p = mapply(range_p, q, k, df),
                    ptukey = ptukey(q, k, df, lower.tail = FALSE),
                    q95 = mapply(range_q, 0.05, k, df), q99 = mapply(range_q, 0.01, k, df))
searched <- list(k = k, df = studentized$df, qtukey95 = qtukey(0.95, k, df)) # to some four digits

# Central chi-square far out, and the noncentral ones in the bulk.
chi <- list(x = c(0.02, 3.8, 60, 135, 400, 900, 1e4, 11, 2500, 5, 1e-8, 150),
            df = c(1, 1, 9, 2, 350, 400, 9800, 0.5, 2400, 40, 3, 12))
chi$p <- pchisq(chi$x, chi$df, lower.tail = FALSE)

ncchi <- list(x = c(3.8, 12, 30, 0.4, 250, 1200, 9), df = c(1, 4, 9, 2, 60, 12, 3), ncp = c(2, 5, 21, 0.1, 180, 1100, 0.5))
# pchisq and pf with ncp stop at 1e-9 or so; the defining sums of Poisson weights on R's central functions do not.
mixed <- function(ncp, term) { j <- 0:5000; sum(dpois(j, ncp / 2) * term(j)) }
ncchi$lower <- mapply(function(x, df, ncp) mixed(ncp, function(j) pchisq(x, df + 2 * j)), ncchi$x, ncchi$df, ncchi$ncp)
ncchi$upper <- mapply(function(x, df, ncp) mixed(ncp, function(j) pchisq(x, df + 2 * j, lower.tail = FALSE)), ncchi$x, ncchi$df, ncchi$ncp)
stopifnot(abs(ncchi$lower - pchisq(ncchi$x, ncchi$df, ncchi$ncp)) < 1e-9)

ncf <- list(f = c(3.2, 1.1, 8.5, 0.4, 40, 2.1, 16), df1 = c(2, 4, 3, 1, 5, 9, 1), df2 = c(60, 241, 33, 12, 1740, 18.5, 7),
            ncp = c(4, 1.5, 20, 0.2, 190, 11, 9))
beta_term <- function(f, df1, df2, lower) function(j) pbeta(df1 * f / (df1 * f + df2), df1 / 2 + j, df2 / 2, lower.tail = lower)
ncf$lower <- mapply(function(f, df1, df2, ncp) mixed(ncp, beta_term(f, df1, df2, TRUE)), ncf$f, ncf$df1, ncf$df2, ncf$ncp)
ncf$upper <- mapply(function(f, df1, df2, ncp) mixed(ncp, beta_term(f, df1, df2, FALSE)), ncf$f, ncf$df1, ncf$df2, ncf$ncp)
stopifnot(abs(ncf$lower - pf(ncf$f, ncf$df1, ncf$df2, ncf$ncp)) < 1e-9)

cat(json(list(r = R.version.string, cases = list(studentized = studentized, qtukey = searched, chi = chi, ncchi = ncchi, ncf = ncf))), "\n")
