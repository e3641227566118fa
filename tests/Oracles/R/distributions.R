# Tail probabilities and quantiles of R's stats package, from the bulk to 1e-300. Run in this directory.
source("json.R")

normal <- list(z = c(0.5, 1.96, 3.3, 5, 8, 11.5, 15, 21.3, 30, 37))
normal$p <- 2 * pnorm(-normal$z)
normal$upper <- c(0.9999, 0.7, 0.3, 0.025, 1e-4, 1e-10, 1e-30, 1e-100, 1e-200, 1e-300)
normal$quantile <- qnorm(normal$upper, lower.tail = FALSE)

t <- expand.grid(df = c(0.5, 1, 2.5, 5, 17.3, 100, 812.4, 5000, 50000, 3e5), target = c(0.9, 0.2, 0.05, 1e-3, 1e-6, 1e-10, 1e-30, 1e-60, 1e-100))
t <- t[is.finite(qt(t$target / 2, t$df, lower.tail = FALSE)), ] # a few of R's quantiles run to infinity
student <- list(df = t$df, target = t$target, quantile = qt(t$target / 2, t$df, lower.tail = FALSE))
for (step in 1:3) { # R's iteration stops at ten digits in the far tail: polished by Newton's rule on the logarithm of pt
  tail <- pt(student$quantile, t$df, lower.tail = FALSE)
  student$quantile <- student$quantile * exp(log(tail / (t$target / 2)) * tail / (student$quantile * dt(student$quantile, t$df)))
}
student$t <- signif(student$quantile, 6)
student$p <- 2 * pt(student$t, student$df, lower.tail = FALSE)

c2 <- expand.grid(df = c(0.5, 1, 2, 3, 7.5, 20, 100, 1000, 50000, 1e6), target = c(0.999, 0.5, 0.05, 1e-3, 1e-6, 1e-10, 1e-30, 1e-60, 1e-100))
chi <- list(df = c2$df, target = c2$target, quantile = qchisq(c2$target, c2$df, lower.tail = FALSE))
chi$x <- signif(chi$quantile, 6)
chi$p <- pchisq(chi$x, chi$df, lower.tail = FALSE)
chi$lower <- pchisq(chi$x, chi$df)

g <- expand.grid(df1 = c(1, 2, 6.5, 40, 1000), df2 = c(1, 4, 25, 240, 5000, 120000), target = c(0.9, 0.5, 0.05, 1e-3, 1e-6, 1e-10, 1e-30, 1e-60))
f <- list(df1 = g$df1, df2 = g$df2, target = g$target)
f$quantile <- qf(f$target, f$df1, f$df2, lower.tail = FALSE)
for (step in 1:3) { # R takes 1/beta - 1, which loses digits of a small F: polished by Newton's rule on pf
  f$quantile <- f$quantile + (pf(f$quantile, f$df1, f$df2, lower.tail = FALSE) - f$target) / df(f$quantile, f$df1, f$df2)
}
f$f <- signif(f$quantile, 6)
f$p <- pf(f$f, f$df1, f$df2, lower.tail = FALSE)

b <- expand.grid(n = c(5, 30, 148, 2000, 100000), p = c(1e-3, 0.1, 0.37, 0.9), at = c(-40, -8, -2, 0, 1, 3, 12))
b$k <- pmin(b$n, pmax(0, round(b$n * b$p + b$at * sqrt(b$n * b$p * (1 - b$p)))))
binomial <- list(n = b$n, share = b$p, k = b$k, density = dbinom(b$k, b$n, b$p), lower = pbinom(b$k, b$n, b$p), upper = pbinom(b$k - 1, b$n, b$p, lower.tail = FALSE))
keep <- binomial$density > 1e-290 & binomial$lower > 1e-290 & binomial$upper > 1e-290
binomial <- lapply(binomial, function(v) v[keep])

h <- data.frame(marked = c(5, 12, 40, 300, 5000, 90000), unmarked = c(7, 30, 15, 1200, 9000, 400000), drawn = c(4, 20, 22, 150, 7000, 60000))
h <- merge(h, data.frame(at = c(-20, -6, -2, 0, 1, 3, 9)))
mean <- h$drawn * h$marked / (h$marked + h$unmarked)
sd <- sqrt(mean * (1 - h$marked / (h$marked + h$unmarked)))
h$k <- pmin(h$marked, h$drawn, pmax(0, h$drawn - h$unmarked, round(mean + h$at * sd)))
hyper <- list(marked = h$marked, unmarked = h$unmarked, drawn = h$drawn, k = h$k,
  density = dhyper(h$k, h$marked, h$unmarked, h$drawn), lower = phyper(h$k, h$marked, h$unmarked, h$drawn),
  upper = phyper(h$k - 1, h$marked, h$unmarked, h$drawn, lower.tail = FALSE))
keep <- hyper$density > 1e-290 & hyper$lower > 1e-290 & hyper$upper > 1e-290
hyper <- lapply(hyper, function(v) v[keep])

e <- expand.grid(a = c(0.5, 1, 16, 400), b = c(0.5, 3, 133, 5000), p = c(1e-30, 1e-6, 0.025, 0.5, 0.975))
beta <- list(a = e$a, b = e$b, p = e$p, quantile = qbeta(e$p, e$a, e$b))
beta$lower <- pbeta(beta$quantile, e$a, e$b)

cat(json(list(R = R.version.string, cases = list(normal = normal, student = student, chi = chi, f = f,
  binomial = binomial, hypergeometric = hyper, beta = beta))), "\n")
