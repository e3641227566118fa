# Answers of R on the worked examples of the notebook "How we count". Run in this directory; reads ../../../data-dictionary/examples.
# Every case holds the call, the answers by name and, where the survey cannot show the method, the numbers it starts from.
suppressPackageStartupMessages({
  library(survey); library(psych); library(boot); library(MASS); library(sandwich); library(clubSandwich); library(effectsize); library(lme4)
})
source("json.R")
options(survey.lonely.psu = "adjust")

wave <- function(year) read.csv(paste0("../../../data-dictionary/examples/illinois-", year, ".csv"))
d <- wave(2018); d2010 <- wave(2010); d2014 <- wave(2014)
answered <- d[!is.na(d$voted), ]
men <- d[d$sex == 1, ]; women <- d[d$sex == 2, ]
# The packages that a call names, with their versions.
program <- function(call) {
  named <- unique(c(if (grepl("svy|rake\\(|as\\.svrep", call)) "survey", if (grepl("boot\\(", call)) "boot", sub("::", "", regmatches(call, gregexpr("[A-Za-z]+::", call))[[1]])))
  paste(c(paste0("R ", R.version$major, ".", R.version$minor), sapply(named, function(p) paste(p, packageVersion(p)))), collapse = ", ")
}
example <- function(call, answers, inputs = NULL) c(list(call = call, program = program(call)), if (!is.null(inputs)) list(inputs = inputs), list(answers = answers))
ci <- function(interval) list(low = interval[[1]], high = interval[[2]])
cases <- list()

# --- describing -------------------------------------------------------------------------------------------------------------
votes <- sum(answered$voted)
wilson <- prop.test(votes, nrow(answered), correct = FALSE)$conf.int
cases$share <- example("prop.test(votes, n, correct = FALSE)", c(list(share = votes / nrow(answered)), ci(wilson)))
counted <- d[d$weight > 0, ] # a weight of 0 stands for nobody
design <- svydesign(ids = ~1, weights = ~weight, data = counted)
whole <- svymean(~age, design)
cases$mean <- example("svymean(~age, design)", c(
  list(mean = coef(whole)[[1]], se = SE(whole)[[1]], sd = sqrt(coef(svyvar(~age, design))[[1]]), effective = sum(counted$weight)^2 / sum(counted$weight^2)),
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

rank_test <- function(correct) wilcox.test(women$education, men$education, exact = FALSE, correct = correct)
cases$mann_whitney <- example("wilcox.test(education ~ sex, exact = FALSE)", list(
  U = unname(rank_test(TRUE)$statistic), p = rank_test(TRUE)$p.value, "p without correction" = rank_test(FALSE)$p.value,
  "probability of superiority" = unname(rank_test(TRUE)$statistic) / (nrow(men) * nrow(women))))
youngest <- d[d$age == 18 & !is.na(d$registered), ]
fisher <- fisher.test(table(youngest$sex, youngest$registered))
cases$fisher <- example("fisher.test(table(sex, registered)) of those aged 18", list(p = fisher$p.value, "n" = nrow(youngest)))
lower <- t.test(women$age, men$age, mu = -2, alternative = "greater"); upper <- t.test(women$age, men$age, mu = 2, alternative = "less")
ninety <- t.test(women$age, men$age, conf.level = 0.9)$conf.int
cases$equivalence <- example("t.test(age ~ sex, mu = -2, alternative = 'greater'); t.test(age ~ sex, mu = 2, alternative = 'less')", list(
  "p above the lower margin" = lower$p.value, "p below the upper margin" = upper$p.value, p = max(lower$p.value, upper$p.value),
  "low, 90 %" = ninety[1], "high, 90 %" = ninety[2]))
# Hours of sleep gained by ten patients under two drugs, as printed by Student (1908), Biometrika 6, 1-25.
drug_1 <- c(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0); drug_2 <- c(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4)
cases$paired <- example("t.test(second, first, paired = TRUE)", t_answer(t.test(drug_2, drug_1, paired = TRUE), mean(drug_2 - drug_1)),
  list(first = drug_1, second = drug_2))
# Approval of a president among the same 1600 people at two times, as printed by Agresti (1990), Categorical Data Analysis, p. 350.
approval <- c(794, 150, 86, 570)
change <- mcnemar.test(matrix(approval, 2, byrow = TRUE)); plain <- mcnemar.test(matrix(approval, 2, byrow = TRUE), correct = FALSE)
cases$mcnemar <- example("mcnemar.test(matrix(c(794, 150, 86, 570), 2, byrow = TRUE))", list(
  "chi-square, corrected" = unname(change$statistic), "p, corrected" = change$p.value,
  "chi-square" = unname(plain$statistic), p = plain$p.value, "exact p" = binom.test(86, 86 + 150)$p.value), list(counts = approval))

# --- several groups ---------------------------------------------------------------------------------------------------------
fit <- aov(age ~ factor(marital), d); table_f <- summary(fit)[[1]]
cases$anova <- example("aov(age ~ marital)", list(
  F = table_f[1, "F value"], "df between" = table_f[1, "Df"], "df within" = table_f[2, "Df"], p = table_f[1, "Pr(>F)"],
  "sum of squares between" = table_f[1, "Sum Sq"], "sum of squares within" = table_f[2, "Sum Sq"]))
chi <- chisq.test(table(answered$marital, answered$voted), correct = FALSE)
cases$chi_square <- example("chisq.test(table(marital, voted))", list(
  "chi-square" = unname(chi$statistic), df = unname(chi$parameter), p = chi$p.value, "expected, married who voted" = chi$expected[1, 2],
  "adjusted residual, married who voted" = chi$stdres[1, 2]))

welch_anova <- oneway.test(age ~ factor(marital), d)
cases$welch_anova <- example("oneway.test(age ~ marital)", list(
  F = unname(welch_anova$statistic), "df between" = unname(welch_anova$parameter[1]), "df within" = unname(welch_anova$parameter[2]), p = welch_anova$p.value))
kruskal <- kruskal.test(education ~ factor(marital), d)
cases$kruskal <- example("kruskal.test(education ~ marital)", list(H = unname(kruskal$statistic), df = unname(kruskal$parameter), p = kruskal$p.value))
tukey <- TukeyHSD(aov(education ~ factor(ethnicity), d), "factor(ethnicity)")[[1]]
cases$tukey <- example("TukeyHSD(aov(education ~ ethnicity))", list(
  "White less Black" = -tukey["2-1", "diff"], low = -tukey["2-1", "upr"], high = -tukey["2-1", "lwr"], p = tukey["2-1", "p adj"],
  "White less other" = -tukey["4-1", "diff"], "p, White and other" = tukey["4-1", "p adj"]))
games <- function(a, b, k) {
  va <- var(a) / length(a); vb <- var(b) / length(b); df <- (va + vb)^2 / (va^2 / (length(a) - 1) + vb^2 / (length(b) - 1))
  list(df = df, p = ptukey(abs(mean(a) - mean(b)) / sqrt((va + vb) / 2), k, df, lower.tail = FALSE))
}
black <- games(d$education[d$ethnicity == 2], d$education[d$ethnicity == 1], 4)
cases$games_howell <- example("ptukey(|difference| / sqrt((v1 + v2) / 2), 4, df, lower.tail = FALSE)", list("df, White less Black" = black$df, p = black$p))
turnout <- sapply(list(d2010, d2014, d), function(w) c(sum(w$voted, na.rm = TRUE), sum(!is.na(w$voted))))
trend <- prop.trend.test(turnout[1, ], turnout[2, ], c(2010, 2014, 2018))
cases$trend <- example("prop.trend.test(votes, n, c(2010, 2014, 2018))", list("chi-square" = unname(trend$statistic), p = trend$p.value, z = sqrt(unname(trend$statistic))))

# --- association ------------------------------------------------------------------------------------------------------------
pearson <- cor.test(d$age, d$education); spearman <- cor(d$age, d$education, method = "spearman")
cases$pearson <- example("cor.test(age, education)", c(list(r = unname(pearson$estimate), t = unname(pearson$statistic), p = pearson$p.value), ci(pearson$conf.int)))
cases$spearman <- example("cor(age, education, method = 'spearman')", list(rho = spearman))
cases$kendall <- example("cor(age, education, method = 'kendall')", list("tau-b" = cor(d$age, d$education, method = "kendall")))
held <- cor(resid(lm(voted ~ age, answered)), resid(lm(education ~ age, answered)))
cases$partial <- example("cor(resid(lm(voted ~ age)), resid(lm(education ~ age)))", list(r = held,
  t = held * sqrt((nrow(answered) - 3) / (1 - held^2)), p = 2 * pt(-abs(held * sqrt((nrow(answered) - 3) / (1 - held^2))), nrow(answered) - 3)))

# --- models -----------------------------------------------------------------------------------------------------------------
ols <- lm(education ~ age + voted, answered); b <- summary(ols)$coefficients
cases$ols <- example("lm(education ~ age + voted)", list(
  "b intercept" = b[1, 1], "b age" = b[2, 1], "b voted" = b[3, 1], "se age" = b[2, 2], "se voted" = b[3, 2], "p age" = b[2, 4],
  "R squared" = summary(ols)$r.squared, F = unname(summary(ols)$fstatistic[1])))

robust <- coef(summary(ols)); hc3 <- sqrt(diag(vcovHC(ols, type = "HC3"))); hc2 <- sqrt(diag(vcovHC(ols, type = "HC2")))
cases$robust <- example("sandwich::vcovHC(lm(education ~ age + voted), type = 'HC3')", list(
  "se age, HC2" = hc2[[2]], "se age, HC3" = hc3[[2]], "se voted, HC2" = hc2[[3]], "se voted, HC3" = hc3[[3]]))
logistic <- glm(voted ~ age + education, binomial, answered, control = glm.control(epsilon = 1e-14, maxit = 100))
# summary() takes the weights of the last step but one; the information at the coefficients themselves is worth eight digits more.
X <- model.matrix(logistic); information <- crossprod(X * sqrt(plogis(drop(X %*% coef(logistic))) * plogis(-drop(X %*% coef(logistic)))))
se <- sqrt(diag(solve(information))); g <- coef(logistic)
cases$logistic <- example("glm(voted ~ age + education, binomial); errors from the information at the coefficients", list(
  "b age" = g[[2]], "se age" = se[[2]], "b education" = g[[3]], "se education" = se[[3]], "p education" = 2 * pnorm(-abs(g[[3]] / se[[3]])),
  "odds ratio, education" = exp(g[[3]]), "log-likelihood" = as.numeric(logLik(logistic))))
ordered_answers <- ordinal::clm(factor(education) ~ age + I(sex == 2), data = d, control = ordinal::clm.control(gradTol = 1e-12, maxIter = 200))
cases$proportional_odds <- example("ordinal::clm(education ~ age + (sex == 2))", list(
  "b age" = ordered_answers$beta[[1]], "b woman" = ordered_answers$beta[[2]], "first threshold" = ordered_answers$alpha[[1]],
  "log-likelihood" = as.numeric(logLik(ordered_answers))))

# --- an example of offices, made up: two counties of 60 offices each, ten drawn in each, all colleagues asked -------------------------
set.seed(20190901)
offices <- do.call(rbind, lapply(1:20, function(office) {
  size <- 4 + office %% 5; level <- 3.3 + rnorm(1, 0, 0.35)
  leader <- as.numeric(seq_len(size) == 1)
  data.frame(county = ifelse(office <= 10, 1, 2), office = office, leader = leader,
             score = pmin(5, pmax(1, round(level + 0.4 * leader + rnorm(size, 0, 0.9)))), population = 60)
}))
offices$one <- 1
clustered <- svydesign(ids = ~office, strata = ~county, fpc = ~population, weights = ~one, data = offices)
open_end <- svydesign(ids = ~office, strata = ~county, weights = ~one, data = offices)
office_mean <- svymean(~score, clustered, deff = TRUE)
cases$offices <- example("svymean(~score, svydesign(ids = ~office, strata = ~county, fpc = ~population))", c(list(
  mean = coef(office_mean)[[1]], se = SE(office_mean)[[1]], "se without correction" = SE(svymean(~score, open_end))[[1]],
  "degrees of freedom" = degf(clustered), "design effect" = deff(svymean(~score, open_end, deff = "replace"))[[1]]), ci(confint(office_mean, df = degf(clustered)))),
  as.list(offices[, c('county', 'office', 'leader', 'score', 'population')]))
jack <- as.svrepdesign(open_end, type = "JKn")
cases$jackknife <- example("svymean(~score, as.svrepdesign(design, type = 'JKn'))", list(mean = coef(svymean(~score, jack))[[1]], se = SE(svymean(~score, jack))[[1]]))
office_fit <- lm(score ~ leader, offices); cr2 <- vcovCR(office_fit, cluster = offices$office, type = "CR2"); cr1 <- vcovCR(office_fit, cluster = offices$office, type = "CR1S")
satterthwaite <- as.data.frame(coef_test(office_fit, vcov = cr2, test = "Satterthwaite"))
cases$clusters <- example("clubSandwich::coef_test(lm(score ~ leader), vcov = 'CR2' or 'CR1S', cluster = office)", list(
  "b leader" = coef(office_fit)[[2]], "se leader, CR1" = sqrt(cr1[2, 2]), "se leader, CR2" = sqrt(cr2[2, 2]),
  "df leader, CR2" = satterthwaite[2, grep("^df", names(satterthwaite))], "p leader, CR2" = satterthwaite[2, grep("^p", names(satterthwaite))]))
one_way <- summary(aov(score ~ factor(office), offices))[[1]]; sizes <- table(offices$office)
n0 <- (sum(sizes) - sum(sizes^2) / sum(sizes)) / (length(sizes) - 1)
cases$intraclass <- example("aov(score ~ office); (MSB - MSW) / (MSB + (n0 - 1) MSW)", list(
  ICC = (one_way[1, 3] - one_way[2, 3]) / (one_way[1, 3] + (n0 - 1) * one_way[2, 3])))

# --- designed samples on the survey: its weights --------------------------------------------------------------------------------
design_answered <- svydesign(ids = ~1, weights = ~weight, data = answered)
weighted_t <- svyttest(age ~ voted, design_answered)
cases$weighted_t <- example("svyttest(age ~ voted, design)", list(
  "non-voters less voters" = -unname(weighted_t$estimate), t = -unname(weighted_t$statistic), df = unname(weighted_t$parameter), p = unname(weighted_t$p.value)))
rao_scott <- svychisq(~marital + voted, design_answered, statistic = "F")
cases$rao_scott <- example("svychisq(~marital + voted, design, statistic = 'F')", list(
  F = unname(rao_scott$statistic), "df 1" = unname(rao_scott$parameter[1]), "df 2" = unname(rao_scott$parameter[2]), p = unname(rao_scott$p.value)))
weighted_lm <- coef(summary(svyglm(education ~ age + voted, design_answered)))
cases$weighted_regression <- example("svyglm(education ~ age + voted, design)", list(
  "b age" = weighted_lm[2, 1], "se age" = weighted_lm[2, 2], "b voted" = weighted_lm[3, 1], "se voted" = weighted_lm[3, 2]))
equal <- svydesign(ids = ~1, weights = ~one, data = transform(d, one = 1))
margins <- list(data.frame(sex = 1:2, Freq = nrow(d) * c(0.48, 0.52)), data.frame(ethnicity = 1:4, Freq = nrow(d) * c(0.68, 0.14, 0.12, 0.06)))
raked <- rake(equal, list(~sex, ~ethnicity), margins, control = list(maxit = 1000, epsilon = 1e-12))
w <- weights(raked)
cases$raking <- example("rake(design, list(~sex, ~ethnicity), margins)", list(
  "smallest weight" = min(w), "largest weight" = max(w), "effective n" = sum(w)^2 / sum(w^2), "mean age" = coef(svymean(~age, raked))[[1]]))

# --- change between waves -----------------------------------------------------------------------------------------------------
wave_change <- function(from, to, correlation = 0) {
  p <- turnout[1, c(from, to)] / turnout[2, c(from, to)]; n <- turnout[2, c(from, to)]; v <- p * (1 - p) / n
  difference <- p[2] - p[1]
  # The largest overlap is the smaller wave; its covariance is min(n) / (n1 n2) times the correlation and the deviations.
  se <- sqrt(sum(v) - 2 * correlation * min(n) / prod(n) * sqrt(prod(p * (1 - p)))); z <- difference / se
  list(change = difference, z = z, p = 2 * pnorm(-abs(z)), low = difference - qnorm(0.975) * se, high = difference + qnorm(0.975) * se)
}
cases$change <- example("(p2 - p1) / sqrt(p1 (1 - p1) / n1 + p2 (1 - p2) / n2), 2014 to 2018", wave_change(2, 3))
cases$unknown_overlap <- example("the same for 2010 to 2014, with the variance less 2 min(n) / (n1 n2) 0.5 s1 s2 at most", list(
  "p if nobody answered twice" = wave_change(1, 2)$p, "p at the largest overlap" = wave_change(1, 2, 0.5)$p))

# --- scales: a battery, made up: six items in two clusters, five points, 300 people -------------------------------------------------
set.seed(20191001)
common <- mvrnorm(300, c(0, 0), matrix(c(1, 0.4, 0.4, 1), 2))
latent <- common[, c(1, 1, 1, 2, 2, 2)] %*% diag(c(0.8, 0.7, 0.6, 0.8, 0.7, 0.6)) + matrix(rnorm(1800), 300) %*% diag(sqrt(1 - c(0.8, 0.7, 0.6, 0.8, 0.7, 0.6)^2))
items <- as.data.frame(apply(latent, 2, function(x) as.numeric(cut(x, c(-Inf, -1.2, -0.4, 0.4, 1.2, Inf)))))
names(items) <- paste0("item_", 1:6)
first <- items[, 1:3]
reliability <- suppressWarnings(psych::alpha(first))
covariances <- cov(first)
# One factor fits three items exactly, so that its loadings have a closed form.
loading <- sqrt(c(covariances[1, 2] * covariances[1, 3] / covariances[2, 3], covariances[1, 2] * covariances[2, 3] / covariances[1, 3],
                  covariances[1, 3] * covariances[2, 3] / covariances[1, 2]))
cases$omega <- example("sum(loadings)^2 / sum(cov(items)), loadings of one factor", list(omega = sum(loading)^2 / sum(covariances)))
cases$alpha <- example("psych::alpha(items)", list(
  alpha = reliability$total$raw_alpha, "average correlation" = reliability$total$average_r,
  "item 1 and the rest" = reliability$item.stats$r.drop[1], "alpha without item 1" = reliability$alpha.drop$raw_alpha[1]), as.list(items))
axes <- fa(items, 2, rotate = "none", fm = "pa", SMC = TRUE, max.iter = 5000, min.err = 1e-14)
turned <- stats::varimax(axes$loadings, normalize = TRUE, eps = 1e-15)$loadings
cases$factors <- example("psych::fa(items, 2, fm = 'pa'); varimax(loadings)", list(
  "communality, item 1" = axes$communality[[1]], "communality, item 4" = axes$communality[[4]],
  "largest loading, item 1" = max(abs(turned[1, ])), "smallest loading, item 1" = min(abs(turned[1, ]))))
cases$polychoric <- example("psych::polychoric(items)", list("item 1 and item 2" = suppressWarnings(psych::polychoric(first, correct = 0))$rho[1, 2]))

# --- effect sizes -----------------------------------------------------------------------------------------------------------
cases$cohens_h <- example("2 * asin(sqrt(p1)) - 2 * asin(sqrt(p2))", list(h = 2 * asin(sqrt(p[1])) - 2 * asin(sqrt(p[2]))))

glass <- effectsize::glass_delta(voters, others)
cases$effects_of_means <- example("effectsize::cohens_d(age ~ voted); hedges_g(); glass_delta()", list(
  d = effectsize::cohens_d(voters, others)$Cohens_d, "d, low" = effectsize::cohens_d(voters, others)$CI_low, "d, high" = effectsize::cohens_d(voters, others)$CI_high,
  g = effectsize::hedges_g(voters, others)$Hedges_g, delta = glass$Glass_delta))
cases$cliff <- example("effectsize::rank_biserial(education ~ sex)", list(delta = effectsize::rank_biserial(women$education, men$education, verbose = FALSE)$r_rank_biserial))
turnout_table <- table(answered$marital, answered$voted)
cases$cramer <- example("effectsize::cramers_v(table(marital, voted)); adjust = TRUE", list(
  V = effectsize::cramers_v(turnout_table, adjust = FALSE)$Cramers_v, "V, bias-corrected" = effectsize::cramers_v(turnout_table, adjust = TRUE)$Cramers_v_adjusted))
cases$ratios <- example("(a d) / (b c); (a / n1) / (b / n2), women and men who voted", local({
  a <- x[1]; b <- n[1] - x[1]; c <- x[2]; e <- n[2] - x[2]; or <- (a * e) / (b * c); rr <- (a / n[1]) / (c / n[2])
  so <- sqrt(1 / a + 1 / b + 1 / c + 1 / e); sr <- sqrt(1 / a - 1 / n[1] + 1 / c - 1 / n[2]); z <- qnorm(0.975)
  list("odds ratio" = or, "odds ratio, low" = or * exp(-z * so), "odds ratio, high" = or * exp(z * so),
       "risk ratio" = rr, "risk ratio, low" = rr * exp(-z * sr), "risk ratio, high" = rr * exp(z * sr))
}))
cases$explained <- example("effectsize::eta_squared(), omega_squared(), epsilon_squared() of aov(age ~ marital)", list(
  "eta squared" = effectsize::eta_squared(fit, partial = FALSE)$Eta2, "omega squared" = effectsize::omega_squared(fit, partial = FALSE)$Omega2,
  "epsilon squared" = effectsize::epsilon_squared(fit, partial = FALSE)$Epsilon2))

# --- many tests ---------------------------------------------------------------------------------------------------------------
pairs <- combn(4, 2)
family <- apply(pairs, 2, function(pair) t.test(d$education[d$ethnicity == pair[1]], d$education[d$ethnicity == pair[2]])$p.value)
names(family) <- c("white, black", "white, hispanic", "white, other", "black, hispanic", "black, other", "hispanic, other")
named <- function(prefix, p) setNames(as.list(p), paste(prefix, names(family)))
cases$many_tests <- example("p.adjust(p, method)", c(
  named("Holm:", p.adjust(family, "holm")), named("Hochberg:", p.adjust(family, "hochberg")),
  named("Benjamini-Hochberg:", p.adjust(family, "BH")), named("Benjamini-Yekutieli:", p.adjust(family, "BY"))))

# --- power ------------------------------------------------------------------------------------------------------------------
half <- power.t.test(n = 500, delta = 0.2, sd = 1, sig.level = 0.05, strict = TRUE, tol = 1e-12)
least <- power.t.test(n = 500, power = 0.8, sd = 1, sig.level = 0.05, strict = TRUE, tol = 1e-12)
fewer <- power.t.test(n = 500 / 1.96, power = 0.8, sd = 1, sig.level = 0.05, strict = TRUE, tol = 1e-12)
cases$power <- example("power.t.test(n = 500 or 500 / 1.96, ..., strict = TRUE)", list(
  "power to see d = 0.2" = half$power, "smallest d seen with 80 %" = least$delta, "the same with a design effect of 1.96" = fewer$delta))

# --- resampling: other draws than the library's, so that agreement is that of two samples of draws ---------------------------------------
set.seed(1); both <- rbind(data.frame(age = women$age, woman = 1), data.frame(age = men$age, woman = 0))
draws <- boot(both, function(x, i) mean(x$age[i][x$woman[i] == 1]) - mean(x$age[i][x$woman[i] == 0]), 10000, strata = both$woman)
ends <- boot.ci(draws, type = c("perc", "bca"), L = empinf(draws, type = "jack"))
cases$bootstrap <- example("boot(..., mean age of women less that of men, 10000, strata = sex); boot.ci(type = c('perc', 'bca'))", list(
  difference = draws$t0[[1]], "standard error" = sd(draws$t), "percentile, low" = ends$percent[4], "percentile, high" = ends$percent[5],
  "BCa, low" = ends$bca[4], "BCa, high" = ends$bca[5]))
all_ages <- drug_2 - drug_1
signs <- as.matrix(expand.grid(rep(list(c(-1, 1)), 10)))
cases$sign_flip <- example("every one of 2^10 sign changes of Student's differences", list(p = mean(abs(signs %*% all_ages) >= abs(sum(all_ages)) - 1e-9)))

# --- printed numbers ------------------------------------------------------------------------------------------------------------
cases$grim <- example("round(20:100 / 20, 2) == 3.47", list(
  "3.45 is possible" = as.numeric(any(abs(round(20:100 / 20, 2) - 3.45) < 1e-9)), "3.47 is possible" = as.numeric(any(abs(round(20:100 / 20, 2) - 3.47) < 1e-9))))
cases$printed_p <- example("2 * pt(-2.205, 28); 2 * pt(-2.195, 28)", list(
  "p, recomputed" = 2 * pt(-2.20, 28), "p, lowest" = 2 * pt(-2.205, 28), "p, highest" = 2 * pt(-2.195, 28)))
counts <- expand.grid(rep(list(0:20), 4)); counts <- as.matrix(counts[rowSums(counts) <= 20, ]); counts <- cbind(counts, 20 - rowSums(counts))
means <- drop(counts %*% 1:5) / 20; deviations <- sqrt((drop(counts %*% (1:5)^2) - 20 * means^2) / 19)
fits <- abs(means - 3.45) <= 0.005 + 1e-9 & abs(deviations - 1.19) <= 0.005 + 1e-9; top <- rowSums(counts[fits, 4:5]) / 20
cases$reconstruction <- example("all 10,626 ways in which 20 people can answer, with mean 3.45 and sd 1.19", list(
  distributions = sum(fits), "share of 4 or 5, lowest" = min(top), "share of 4 or 5, highest" = max(top)))

cat(json(list(r = R.version.string, survey = as.character(packageVersion("survey")), effectsize = as.character(packageVersion("effectsize")),
               sandwich = as.character(packageVersion("sandwich")), clubSandwich = as.character(packageVersion("clubSandwich")),
               MASS = as.character(packageVersion("MASS")), psych = as.character(packageVersion("psych")), boot = as.character(packageVersion("boot")),
               cases = cases)), "\n")
