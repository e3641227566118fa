# Answers of R's stats package for the unweighted statistics. Run in this directory.
source("json.R")

t_answer <- function(test, difference, reference = 0) list(
  difference = difference, se = test$stderr, df = unname(test$parameter),
  t = unname(test$statistic), p = test$p.value,
  low = test$conf.int[1] - reference, high = test$conf.int[2] - reference)

wilson <- function(x, n, level = 0.95) {
  test <- prop.test(x, n, correct = FALSE, conf.level = level)
  list(successes = x, n = n, level = level, share = x / n, low = test$conf.int[1], high = test$conf.int[2])
}

two_shares <- function(x1, n1, x2, n2) {
  p1 <- x1 / n1; p2 <- x2 / n2
  pooled <- suppressWarnings(prop.test(c(x1, x2), c(n1, n2), correct = FALSE))
  one <- wilson(x1, n1); two <- wilson(x2, n2)
  unpooled <- (p1 - p2) / sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2)
  list(x1 = x1, n1 = n1, x2 = x2, n2 = n2, difference = p1 - p2,
       pooledZ = sign(p1 - p2) * sqrt(unname(pooled$statistic)), pooledP = pooled$p.value,
       unpooledZ = unpooled, unpooledP = 2 * pnorm(-abs(unpooled)),
       low = p1 - p2 - sqrt((p1 - one$low)^2 + (two$high - p2)^2),
       high = p1 - p2 + sqrt((one$high - p1)^2 + (p2 - two$low)^2))
}

one_share <- function(p, n, p0) {
  z <- (p - p0) / sqrt(p0 * (1 - p0) / n)
  list(share = p, n = n, reference = p0, z = z, p = 2 * pnorm(-abs(z)))
}

first <- c(4, 5, 3, 2, 5, 4, 4, 1, 3, 5, 4)
second <- c(2, 3, 3, 1, 4, 2, 5, 1, 3, 2, 2, 3, 1)
again <- c(3, 5, 2, 2, 4, 4, 5, 1, 2, 4, 4)
third <- c(3, 3, 4, 5, 2, 3)

tails <- list(
  t = c(0.1, 2.228138851964939, 12.7, 3.3, 25, 1.96, 0.5, 40, 2.5, 6, 4, 1.96),
  df = c(3, 10, 1, 241, 7.5, 1743.25, 1e6, 30, 12345.678, 50000, 0.5, 1e5))
tails$p <- 2 * pt(-abs(tails$t), tails$df)
tails$tCritical <- qt(0.975, tails$df)
tails$tCritical80 <- qt(0.9, tails$df)
tails$tCritical999 <- qt(0.9995, tails$df)
tails$f <- c(0.2, 32.27, 4.96, 1.1, 80, 2.37, 0.01, 3, 250, 1.02)
tails$df1 <- c(1, 1, 1, 4, 3, 8, 2, 12.5, 6, 1000)
tails$df2 <- c(10, 241, 10, 1740, 220, 180, 33, 6.25, 9, 120000)
tails$fP <- pf(tails$f, tails$df1, tails$df2, lower.tail = FALSE)
tails$chi <- c(0.01, 3.841458820694124, 27.5, 120, 8.2, 1.5, 60, 400, 11, 0.3)
tails$chiDf <- c(1, 1, 4, 60, 9, 3, 12, 350, 2, 7)
tails$chiP <- pchisq(tails$chi, tails$chiDf, lower.tail = FALSE)
tails$z <- c(0, 0.5, 1, 1.96, 2.5758293035489004, 4, 6, 10, -3, 20)
tails$zP <- 2 * pnorm(-abs(tails$z))
tails$level <- c(0.01, 0.5, 0.8, 0.9, 0.95, 0.975, 0.99, 0.999, 0.9999, 0.3)
tails$zCritical <- qnorm(1 - (1 - tails$level) / 2)

summary_answer <- function(x) {
  interval <- t.test(x)$conf.int
  list(values = x, n = length(x), mean = mean(x), variance = var(x), sd = sd(x),
       se = sd(x) / sqrt(length(x)), low = interval[1], high = interval[2])
}

printed_t <- function(n1, m1, s1, n2, m2, s2) {
  v1 <- s1^2 / n1; v2 <- s2^2 / n2
  se <- sqrt(v1 + v2); df <- (v1 + v2)^2 / (v1^2 / (n1 - 1) + v2^2 / (n2 - 1)); t <- (m1 - m2) / se
  sp <- sqrt(((n1 - 1) * s1^2 + (n2 - 1) * s2^2) / (n1 + n2 - 2)) * sqrt(1 / n1 + 1 / n2)
  list(n1 = n1, m1 = m1, s1 = s1, n2 = n2, m2 = m2, s2 = s2, welchSe = se, welchDf = df, welchT = t,
       welchP = 2 * pt(-abs(t), df), studentSe = sp, studentT = (m1 - m2) / sp,
       studentP = 2 * pt(-abs((m1 - m2) / sp), n1 + n2 - 2))
}

cases <- list(
  tails = tails,
  summary = summary_answer(first),
  wilson = wilson(15, 148), wilsonNone = wilson(0, 38), wilsonAll = wilson(38, 38), wilson99 = wilson(97, 158, 0.99),
  newcombe = two_shares(56, 70, 48, 80), change = two_shares(96, 158, 53, 106), rare = two_shares(1, 220, 6, 158),
  oneShare = one_share(0.3519, 54, 0.6122),
  welch = c(list(first = first, second = second), t_answer(t.test(first, second), mean(first) - mean(second))),
  student = c(list(first = first, second = second), t_answer(t.test(first, second, var.equal = TRUE), mean(first) - mean(second))),
  paired = c(list(first = first, second = again), t_answer(t.test(first, again, paired = TRUE), mean(first - again))),
  oneSample = c(list(first = first, reference = 3), t_answer(t.test(first, mu = 3), mean(first) - 3, 3)),
  printedT = printed_t(158, 3.52, 1.04, 106, 3.21, 0.93))

cat(json(list(r = R.version.string, cases = cases)), "\n")
