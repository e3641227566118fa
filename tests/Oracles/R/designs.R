# Answers of R's survey package for designed samples, and of lme4 for the intraclass correlation. Run in this directory.
suppressPackageStartupMessages({library(survey); library(lme4)})
source("json.R")
data(api)

codes <- function(x) as.integer(factor(x))
columns <- function(d) list(
  api00 = d$api00, api99 = d$api99, enroll = d$enroll, meals = d$meals, ell = d$ell, stype = codes(d$stype),
  both = codes(d$both) - 1, awards = codes(d$awards) - 1, weights = d$pw, fpc = d$fpc)

# apiclus2's second schools have no enrolment in one row: the analyses leave that column out.
strat <- svydesign(ids = ~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = apistrat)
clus1 <- svydesign(ids = ~dnum, weights = ~pw, fpc = ~fpc, data = apiclus1)
clus1r <- svydesign(ids = ~dnum, weights = ~pw, data = apiclus1)
clus2 <- svydesign(ids = ~dnum + snum, fpc = ~fpc1 + fpc2, data = apiclus2)

estimates <- function(design) {
  m <- svymean(~api00, design, deff = TRUE); mr <- svymean(~api00, design, deff = "replace")
  t <- svytotal(~meals, design, deff = TRUE); tr <- svytotal(~meals, design, deff = "replace")
  p <- svyciprop(~I(as.numeric(awards == "Yes")), design, method = "logit")
  pm <- svymean(~I(as.numeric(awards == "Yes")), design)
  r <- svyratio(~api00, ~api99, design, deff = TRUE)
  ci <- confint(m, df = degf(design))
  q <- svyquantile(~api00, design, quantiles = c(0.1, 0.5, 0.9), interval.type = "mean")[[1]]
  list(df = degf(design), mean = coef(m)[[1]], meanError = SE(m)[[1]], meanLow = ci[1], meanHigh = ci[2],
       meanDeff = deff(m)[[1]], meanDeffReplace = deff(mr)[[1]],
       total = coef(t)[[1]], totalError = SE(t)[[1]], totalDeff = deff(t)[[1]], totalDeffReplace = deff(tr)[[1]],
       share = coef(p)[[1]], shareError = SE(pm)[[1]], shareLow = attr(p, "ci")[[1]], shareHigh = attr(p, "ci")[[2]],
       ratio = coef(r)[[1]], ratioError = SE(r)[[1]], ratioDeff = deff(r)[[1]],
       quantiles = unname(q[, 1]), quantileLow = unname(q[, 2]), quantileHigh = unname(q[, 3]), quantileError = unname(q[, 4]))
}

by_group <- function(design) {
  by <- svyby(~api00, ~stype, design, svymean, covmat = TRUE)
  v <- vcov(by)
  difference <- svycontrast(by, c(1, -1, 0))
  list(means = unname(coef(by)), errors = unname(SE(by)), covariance = as.vector(v),
       difference = coef(difference)[[1]], differenceError = SE(difference)[[1]],
       domainDf = c(degf(subset(design, stype == "E")), degf(subset(design, stype == "H")), degf(subset(design, stype == "M"))),
       domainDeff = sapply(c("E", "H", "M"), function(s) deff(svymean(~api00, subset(design, stype == s), deff = "replace"))[[1]], USE.NAMES = FALSE))
}

t_test <- function(design) {
  two <- svyttest(api00 ~ both, design)
  # svyttest of this version takes one degree of freedom too many from a single mean; the regression on a constant does not.
  one <- summary(svyglm(I(api00 - 650) ~ 1, design))
  list(t = two$statistic[[1]], df = two$parameter[[1]], p = two$p.value[[1]], difference = two$estimate[[1]],
       low = two$conf.int[1], high = two$conf.int[2],
       oneT = one$coefficients[3], oneDf = one$df.residual, oneP = one$coefficients[4])
}

lonely_data <- data.frame(y = c(3, 5, 4, 2, 6, 7, 1, 4, 5, 3), w = c(10, 12, 9, 11, 10, 8, 14, 10, 9, 7),
                          h = c(1, 1, 1, 1, 1, 2, 2, 3, 3, 3), c = c(1, 1, 2, 3, 3, 4, 4, 5, 6, 6),
                          unit = 1:10, clusterPopulation = 20, unitPopulation = c(9, 9, 5, 8, 8, 7, 7, 1, 6, 6))
lonely <- function(policy) {
  options(survey.lonely.psu = policy)
  d <- svydesign(ids = ~c, strata = ~h, weights = ~w, data = lonely_data)
  m <- svymean(~y, d); t <- svytotal(~y, d)
  r <- c(SE(m)[[1]], SE(t)[[1]])
  options(survey.lonely.psu = "fail")
  r
}
lonely_two <- function(policy) {
  options(survey.lonely.psu = policy)
  d <- svydesign(ids = ~c + unit, weights = ~w, fpc = ~clusterPopulation + unitPopulation, data = lonely_data)
  r <- c(SE(svymean(~y, d))[[1]], SE(svytotal(~y, d))[[1]])
  options(survey.lonely.psu = "fail")
  r
}

coefficients <- function(fit) {
  s <- summary(fit)$coefficients; ci <- confint(fit)
  list(value = unname(s[, 1]), error = unname(s[, 2]), t = unname(s[, 3]), p = unname(s[, 4]),
       low = unname(ci[, 1]), high = unname(ci[, 2]), df = fit$df.residual, covariance = as.vector(vcov(fit)))
}
tight <- list(epsilon = 1e-14, maxit = 100)
regressions <- function(design) list(
  linear = coefficients(svyglm(api00 ~ ell + meals, design)),
  # Fitted again from its own answer: R takes the information matrix from before the last step.
  logistic = { fit <- svyglm(I(as.numeric(awards == "Yes")) ~ ell + meals, design, family = quasibinomial(), control = tight)
    start <- coef(fit)
    coefficients(eval(bquote(svyglm(I(as.numeric(awards == "Yes")) ~ ell + meals, design, family = quasibinomial(), start = .(start), control = tight)))) })

table_tests <- function(design, formula = ~stype + awards) {
  test <- function(s) svychisq(formula, design, statistic = s)
  f <- test("F"); c <- test("Chisq"); w <- test("Wald"); a <- test("adjWald")
  list(f = f$statistic[[1]], ndf = f$parameter[[1]], ddf = f$parameter[[2]], p = f$p.value[[1]],
       chi = c$statistic[[1]], chiDf = c$parameter[[1]], chiP = c$p.value[[1]],
       wald = w$statistic[[1]], waldNdf = w$parameter[[1]], waldDdf = w$parameter[[2]], waldP = w$p.value[[1]],
       adj = a$statistic[[1]], adjNdf = a$parameter[[1]], adjDdf = a$parameter[[2]], adjP = a$p.value[[1]])
}

# A domain of two of the three types, and a table with an empty cell.
in_domain <- subset(clus1, both == "Yes")
fifths <- ifelse(apistrat$stype == "H", pmin(4, ceiling(apistrat$meals / 20 + 0.001)), ceiling(apistrat$meals / 20.2 + 0.001))
wide <- update(strat, fifths = fifths)
# The correlation as a smooth function of five means, by the delta method.
correlation <- function(design) {
  d <- update(design, a = api00 - 650, b = meals - 50, aa = (api00 - 650)^2, bb = (meals - 50)^2, ab = (api00 - 650) * (meals - 50))
  r <- svycontrast(svymean(~a + b + aa + bb + ab, d), quote((ab - a * b) / sqrt((aa - a^2) * (bb - b^2))))
  list(r = coef(r)[[1]], error = SE(r)[[1]])
}

rep_answer <- function(rep) {
  m <- svymean(~api00, rep); t <- svytotal(~meals, rep); r <- svyratio(~api00, ~api99, rep)
  by <- svyby(~api00, ~stype, rep, svymean, covmat = TRUE)
  g <- svyglm(api00 ~ ell + meals, rep)
  list(mean = coef(m)[[1]], meanError = SE(m)[[1]], total = coef(t)[[1]], totalError = SE(t)[[1]], ratio = coef(r)[[1]], ratioError = SE(r)[[1]],
       groupErrors = unname(SE(by)), df = degf(rep), slope = coef(g)[[2]], slopeError = unname(SE(g)[2]))
}
set.seed(20191101)
boot <- as.svrepdesign(clus1r, type = "subbootstrap", replicates = 12)

# Known populations of the types of schools, and of schools that met both targets.
types <- data.frame(stype = c("E", "H", "M"), Freq = c(4421, 755, 1018))
both <- data.frame(both = c("No", "Yes"), Freq = c(1692, 4502))
very_tight <- list(epsilon = 1e-15, maxit = 100)
raking <- function() {
  raked <- suppressWarnings(rake(clus1r, list(~stype, ~both), list(types, both), control = very_tight))
  calibrated <- calibrate(clus1r, ~stype + both, c(6194, 755, 1018, 4502), calfun = "raking", epsilon = 1e-13, maxit = 1000)
  m <- svymean(~api00, calibrated); t <- svytotal(~enroll, calibrated); by <- svyby(~api00, ~stype, calibrated, svymean)
  list(raked = unname(weights(raked)), mean = coef(m)[[1]], meanError = SE(m)[[1]], total = coef(t)[[1]], totalError = SE(t)[[1]],
       groupMeans = unname(coef(by)), groupErrors = unname(SE(by)))
}
post_strata <- function() {
  d <- postStratify(clus1r, ~stype, types)
  m <- svymean(~api00, d); t <- svytotal(~enroll, d); by <- svyby(~api00, ~both, d, svymean)
  list(adjusted = unname(weights(d)), mean = coef(m)[[1]], meanError = SE(m)[[1]], total = coef(t)[[1]], totalError = SE(t)[[1]],
       groupMeans = unname(coef(by)), groupErrors = unname(SE(by)))
}

# Real weights: the first 240 respondents of the public survey of Illinois in 2018, raked to shares of the sexes and ethnic groups.
illinois <- head(read.csv("../../../data-dictionary/examples/illinois-2018.csv"), 240)
illinois$group <- pmin(illinois$ethnicity, 3)
real <- function() {
  d <- svydesign(ids = ~1, weights = ~weight, data = illinois)
  raked <- suppressWarnings(rake(d, list(~sex, ~group), list(data.frame(sex = 1:2, Freq = c(4.9e6, 5.1e6)), data.frame(group = 1:3, Freq = c(6.5e6, 1.5e6, 2e6))),
                                 control = list(epsilon = 1e-15, maxit = 100)))
  w <- illinois$weight
  list(sex = illinois$sex, group = illinois$group, weights = w, raked = unname(weights(raked)),
       deff = 1 + mean((w - mean(w))^2) / mean(w)^2, effective = sum(w)^2 / sum(w^2), median = median(w), cv = sqrt(mean((w - mean(w))^2)) / mean(w),
       trimmed = unname(weights(trimWeights(d, upper = 1.5 * median(w), strict = TRUE))))
}

# The intraclass correlation from mean squares (Searle 1971; Donner 1986), and by restricted likelihood: lme4, and the root of its score with whole matrices.
intraclass <- function(y, g) {
  g <- factor(g); table <- anova(lm(y ~ g)); ni <- as.vector(table(g)); k <- nlevels(g); n <- length(y)
  n0 <- (n - sum(ni^2) / n) / (k - 1); f <- table[1, 3] / table[2, 3]; rho <- function(f) (f - 1) / (f + n0 - 1)
  fit <- lmer(y ~ 1 + (1 | g), control = lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-12)))
  v <- as.data.frame(VarCorr(fit))$vcov
  z <- outer(as.integer(g), as.integer(g), "==") * 1
  parts <- function(r) { vi <- solve(diag(n) + r / (1 - r) * z); s <- rowSums(vi); list(v = vi, p = vi - outer(s, s) / sum(s), s = sum(s)) }
  score <- function(r) { p <- parts(r)$p; py <- p %*% y; sum(p * z) - (n - 1) * sum(py * (z %*% py)) / sum(y * py) }
  deviance <- function(r) { a <- parts(r); -as.numeric(determinant(a$v)$modulus) + log(a$s) + (n - 1) * log(sum(y * (a$p %*% y))) }
  reml <- uniroot(score, c(1e-6, 1 - 1e-6), tol = 1e-15)$root
  over <- function(r) deviance(r) - deviance(reml) - qchisq(0.95, 1)
  # Office means drawn towards the whole, with their errors of prediction: Henderson's mixed-model equations at that correlation.
  d <- model.matrix(~ 0 + g); equations <- rbind(c(n, colSums(d)), cbind(colSums(d), crossprod(d) + diag(k) * (1 - reml) / reml))
  variance <- sum(y * (parts(reml)$p %*% y)) / (n - 1); combine <- cbind(1, diag(k))
  shrunken <- as.vector(combine %*% solve(equations, c(sum(y), crossprod(d, y))))
  shrunkenError <- sqrt(diag(combine %*% solve(equations) %*% t(combine)) * variance)
  list(values = y, clusters = as.integer(g), shrunken = shrunken, shrunkenError = shrunkenError, lme4Shrunken = unname(coef(fit)$g[, 1]), size = n0, anova = rho(f), low = rho(f / qf(0.975, k - 1, n - k)), high = rho(f / qf(0.025, k - 1, n - k)),
       lme4 = v[1] / sum(v), reml = reml, remlLow = uniroot(over, c(1e-9, reml), tol = 1e-14)$root, remlHigh = uniroot(over, c(reml, 1 - 1e-9), tol = 1e-14)$root)
}

cases <- list(
  rakedSchools = raking(), postStrata = post_strata(), illinois = real(),
  intraclass = intraclass(apiclus1$api00, apiclus1$dnum), intraclassSingles = intraclass(apiclus2$api00, apiclus2$dnum),
  intraclassOrdinal = intraclass(pmin(5, pmax(1, round(apiclus1$meals / 20))), apiclus1$dnum),
  strat = c(columns(apistrat), estimates(strat)),
  clus1 = c(columns(apiclus1), list(dnum = apiclus1$dnum), estimates(clus1)),
  clus2 = c(list(api00 = apiclus2$api00, api99 = apiclus2$api99, meals = apiclus2$meals, awards = codes(apiclus2$awards) - 1, weights = apiclus2$pw,
                 stype = codes(apiclus2$stype), dnum = apiclus2$dnum, snum = apiclus2$snum, fpc1 = apiclus2$fpc1, fpc2 = apiclus2$fpc2), estimates(clus2)),
  clus1Domain = estimates(subset(clus1, stype == "E")),
  stratGroups = by_group(strat), clus1Groups = by_group(clus1), clus2Groups = by_group(clus2),
  stratT = t_test(strat), clus1T = t_test(clus1),
  lonely = c(as.list(lonely_data), list(adjust = lonely("adjust"), certainty = lonely("certainty"), average = lonely("average"),
                                   adjustTwo = lonely_two("adjust"), certaintyTwo = lonely_two("certainty"))),
  stratLinear = regressions(strat)$linear, stratLogistic = regressions(strat)$logistic,
  clus1Linear = regressions(clus1)$linear, clus1Logistic = regressions(clus1)$logistic,
  clus1DomainLinear = regressions(subset(clus1, stype == "E"))$linear, clus1DomainLogistic = regressions(subset(clus1, stype == "E"))$logistic,
  clus1BothTable = table_tests(in_domain), stratWide = c(list(fifths = fifths), table_tests(wide, ~stype + fifths)),
  stratTable = table_tests(strat), clus1Table = table_tests(clus1),
  stratCorrelation = correlation(strat), clus1Correlation = correlation(clus1),
  jk1 = rep_answer(as.svrepdesign(clus1r)), jk1Mse = rep_answer(as.svrepdesign(clus1r, mse = TRUE)),
  jk1Corrected = rep_answer(as.svrepdesign(clus1)),
  jkn = rep_answer(as.svrepdesign(strat)),
  given = c(list(replicates = 12, replicate = as.vector(weights(boot, "analysis")), scale = boot$scale, rscales = boot$rscales), rep_answer(boot)))

cat(json(list(r = R.version.string, survey = as.character(packageVersion("survey")), lme4 = as.character(packageVersion("lme4")), cases = cases)), "\n")
