# Answers of R on the worked examples of the notebook "How we count". Run in this directory; reads ../../../data-dictionary/examples.
# Every case holds the call, the answers by name and, where the survey cannot show the method, the numbers it starts from.
suppressPackageStartupMessages({
  library(survey); library(psych); library(boot); library(MASS); library(sandwich); library(clubSandwich); library(effectsize)
})
source("json.R")
options(survey.lonely.psu = "adjust")

wave <- function(year) read.csv(paste0("../../../data-dictionary/examples/illinois-", year, ".csv"))
d <- wave(2018); d2010 <- wave(2010); d2014 <- wave(2014)
answered <- d[!is.na(d$voted), ]
men <- d[d$sex == 1, ]; women <- d[d$sex == 2, ]
example <- function(call, answers, inputs = NULL) {
  lists <- lapply(inputs, function(x) if (length(x) == 1) c(x, x)[1] else x)
  if (is.null(inputs)) list(call = call, answers = answers) else list(call = call, inputs = lists, answers = answers)
}
ci <- function(interval) list(low = interval[[1]], high = interval[[2]])
cases <- list()

# --- describing -------------------------------------------------------------------------------------------------------------
votes <- sum(answered$voted)
wilson <- prop.test(votes, nrow(answered), correct = FALSE)$conf.int
cases$share <- example("prop.test(votes, n, correct = FALSE)", c(list(share = votes / nrow(answered)), ci(wilson)))
design <- svydesign(ids = ~1, weights = ~weight, data = d)
whole <- svymean(~age, design)
cases$mean <- example("svymean(~age, design)", c(
  list(mean = coef(whole)[[1]], se = SE(whole)[[1]], sd = sqrt(coef(svyvar(~age, design))[[1]]), effective = sum(d$weight)^2 / sum(d$weight^2)),
  ci(confint(whole, df = degf(design)))))
design_answered <- svydesign(ids = ~1, weights = ~weight, data = answered)
logit <- svyciprop(~voted, design_answered, method = "logit", df = degf(design_answered))
cases$weighted_share <- example("svyciprop(~voted, design, method = 'logit')", c(
  list(share = coef(logit)[[1]], se = SE(svymean(~voted, design_answered))[[1]]), ci(attr(logit, "ci"))))

# --- two groups -------------------------------------------------------------------------------------------------------------
voters <- answered$age[answered$voted == 1]; others <- answered$age[answered$voted == 0]
t_answer <- function(test, difference) c(
  list(difference = difference, df = unname(test$parameter), t = unname(test$statistic), p = test$p.value), ci(test$conf.int))
cases$welch <- example("t.test(age ~ voted)", t_answer(t.test(voters, others), mean(voters) - mean(others)))
cases$student <- example("t.test(age ~ voted, var.equal = TRUE)", t_answer(t.test(voters, others, var.equal = TRUE), mean(voters) - mean(others)))
x <- c(sum(women$voted, na.rm = TRUE), sum(men$voted, na.rm = TRUE)); n <- c(sum(!is.na(women$voted)), sum(!is.na(men$voted)))
two <- prop.test(x, n, correct = FALSE); p <- x / n
one <- prop.test(x[1], n[1], correct = FALSE)$conf.int; other <- prop.test(x[2], n[2], correct = FALSE)$conf.int
cases$two_shares <- example("prop.test(votes, n, correct = FALSE); Newcombe's formula on prop.test(...)$conf.int", list(
  difference = p[1] - p[2], z = sign(p[1] - p[2]) * sqrt(unname(two$statistic)), p = two$p.value,
  low = p[1] - p[2] - sqrt((p[1] - one[1])^2 + (other[2] - p[2])^2), high = p[1] - p[2] + sqrt((one[2] - p[1])^2 + (p[2] - other[1])^2)))

# --- several groups ---------------------------------------------------------------------------------------------------------
fit <- aov(age ~ factor(marital), d); table_f <- summary(fit)[[1]]
cases$anova <- example("aov(age ~ marital)", list(
  F = table_f[1, "F value"], "df between" = table_f[1, "Df"], "df within" = table_f[2, "Df"], p = table_f[1, "Pr(>F)"],
  "sum of squares between" = table_f[1, "Sum Sq"], "sum of squares within" = table_f[2, "Sum Sq"]))
chi <- chisq.test(table(answered$marital, answered$voted), correct = FALSE)
cases$chi_square <- example("chisq.test(table(marital, voted))", list(
  "chi-square" = unname(chi$statistic), df = unname(chi$parameter), p = chi$p.value, "expected, married who voted" = chi$expected[1, 2],
  "adjusted residual, married who voted" = chi$stdres[1, 2]))

# --- models -----------------------------------------------------------------------------------------------------------------
ols <- lm(education ~ age + voted, answered); b <- summary(ols)$coefficients
cases$ols <- example("lm(education ~ age + voted)", list(
  "b intercept" = b[1, 1], "b age" = b[2, 1], "b voted" = b[3, 1], "se age" = b[2, 2], "se voted" = b[3, 2], "p age" = b[2, 4],
  "R squared" = summary(ols)$r.squared, F = unname(summary(ols)$fstatistic[1])))

# --- effect sizes -----------------------------------------------------------------------------------------------------------
pooled <- sqrt((var(voters) * (length(voters) - 1) + var(others) * (length(others) - 1)) / (length(voters) + length(others) - 2))
cases$cohens_h <- example("2 * asin(sqrt(p1)) - 2 * asin(sqrt(p2))", list(h = 2 * asin(sqrt(p[1])) - 2 * asin(sqrt(p[2]))))
cases$cohens_d <- example("effectsize::cohens_d(age ~ voted)", list(d = effectsize::cohens_d(voters, others)$Cohens_d))

# --- power ------------------------------------------------------------------------------------------------------------------
half <- power.t.test(n = 500, delta = 0.2, sd = 1, sig.level = 0.05, strict = TRUE, tol = 1e-12)
least <- power.t.test(n = 500, power = 0.8, sd = 1, sig.level = 0.05, strict = TRUE, tol = 1e-12)
cases$power <- example("power.t.test(n = 500, ..., strict = TRUE)", list("power to see d = 0.2" = half$power, "smallest d seen with 80 %" = least$delta))

versions <- paste0(
  R.version$language, " ", R.version$major, ".", R.version$minor,
  "; survey ", packageVersion("survey"), "; effectsize ", packageVersion("effectsize"))
cat(json(list(r = R.version.string, program = versions, cases = cases)), "\n")
