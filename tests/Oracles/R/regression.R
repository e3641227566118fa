# Answers of R for regressions and their errors: lm, glm, polr/clm, sandwich, clubSandwich, car, emmeans; margins, Brant's test and condition
# numbers by their published formulas. Run in this directory.
source("json.R")
suppressPackageStartupMessages({library(sandwich); library(clubSandwich); library(ordinal); library(MASS); library(car); library(numDeriv)})

# Thirty offices of unequal size; ordinal answers with ties, skewed case loads, an office-level predictor.
set.seed(20191)
sizes <- c(2, 3, 3, 4, 4, 5, 5, 6, 6, 6, 7, 7, 8, 8, 9, 9, 9, 10, 10, 11, 12, 12, 13, 14, 16, 18, 21, 24, 30, 38)
office <- rep(seq_along(sizes), sizes); n <- length(office)
u <- rnorm(length(sizes), 0, 0.5)[office]
urban <- as.numeric(office %% 3 == 0)
role <- sample(c("adviser", "executive", "mayor"), n, TRUE, c(0.6, 0.25, 0.15))
load <- round(rgamma(n, 4, 0.12))
tenure <- sample(0:25, n, TRUE)
latent <- 0.03 * load - 0.02 * tenure + 0.5 * (role == "mayor") - 0.4 * (role == "executive") + 0.3 * urban + u
answer <- cut(latent + rlogis(n), c(-Inf, -0.5, 0.6, 1.4, 2.6, Inf), labels = FALSE)
score <- round(2 + latent + rnorm(n), 1)
weight <- sample(c(0.5, 0.8, 1, 1.3, 2, 4), n, TRUE)
roleNumber <- as.numeric(factor(role)) # 1 adviser, 2 executive, 3 mayor
d <- data.frame(office, urban, role = factor(role), load, tenure, answer, score, weight, high = as.numeric(answer >= 4), low = as.numeric(answer <= 1))
data <- list(office = office, urban = urban, role = roleNumber, load = load, tenure = tenure, answer = answer, score = score, weight = weight)

# clubSandwich divides weights by their mean, so a target that is to be their inverse must do so too.
ols <- lm(score ~ load + tenure + role + urban, d)
wls <- lm(score ~ load + tenure + role + urban, d, weights = weight)
form <- high ~ load + tenure + role + urban
tight <- glm.control(epsilon = 1e-16, maxit = 100)
logit <- suppressWarnings(glm(form, binomial, d, control = tight))

# One more Newton step from the end of glm's iterations, so that the last bits are those of the maximum.
polish <- function(fit, y, w = rep(1, length(y))) {
  X <- model.matrix(fit); b <- coef(fit)
  for (k in 1:3) { p <- plogis(drop(X %*% b)); b <- b + drop(solve(crossprod(X * sqrt(w * p * (1 - p))), crossprod(X, w * (y - p)))) }
  b
}

information <- function(b, w) { X <- model.matrix(ols); p <- plogis(drop(X %*% b)); solve(crossprod(X, w * p * (1 - p) * X)) }

table_of <- function(V, fit, df = Inf) {
  b <- unname(coef(fit)); se <- unname(sqrt(diag(V))); t <- b / se
  list(se = se, p = 2 * pt(abs(t), df, lower.tail = FALSE), low = b - qt(0.975, df) * se, high = b + qt(0.975, df) * se)
}
hc <- function(fit, type, df) table_of(vcovHC(fit, type = type), fit, df)
cr2 <- function(fit, ...) {
  V <- vcovCR(fit, cluster = d$office, type = "CR2", ...)
  test <- coef_test(fit, V, test = "Satterthwaite")
  W <- Wald_test(fit, constrain_zero(4:5), V, test = "HTZ")
  c(table_of(V, fit, test$df), list(df = unname(test$df), wald = W$Fstat, waldDf = W$df_denom, waldP = W$p_val))
}
wald <- function(fit, V, at, df = Inf) {
  b <- coef(fit)[at]; w <- drop(t(b) %*% solve(V[at, at]) %*% b); q <- length(at)
  if (is.finite(df)) list(wald = w / q, waldP = pf(w / q, q, df, lower.tail = FALSE)) else list(wald = w, waldP = pchisq(w, q, lower.tail = FALSE))
}
whole <- function(fit) {
  s <- summary(fit); f <- s$fstatistic
  list(value = unname(coef(fit)), r2 = s$r.squared, adjusted = s$adj.r.squared, f = f[[1]], fP = pf(f[1], f[2], f[3], lower.tail = FALSE)[[1]],
       logLik = as.numeric(logLik(fit)), aic = AIC(fit), bic = BIC(fit), rmse = sqrt(sum(weighted.residuals(fit)^2) / nobs(fit)), sigma = s$sigma)
}
df <- df.residual(ols); G <- length(sizes)
cr1 <- function(fit, type, df) { V <- vcovCL(fit, cluster = d$office, type = type, cadjust = TRUE); c(table_of(V, fit, df), wald(fit, V, 4:5, df)) }

# Margins by hand: averages over respondents, errors by the delta method with a numerical gradient where no closed form is short.
newdata <- function(...) { new <- d; at <- list(...); for (k in names(at)) new[[k]] <- if (k == "role") factor(at[[k]], levels(d$role)) else at[[k]]; new }
rows <- function(new, fit) model.matrix(delete.response(terms(fit)), new, xlev = fit$xlevels)
linear_margin <- function(fit, V, ...) { c <- colMeans(rows(newdata(...), fit)); c(sum(c * coef(fit)), sqrt(drop(t(c) %*% V %*% c))) }
share_margin <- function(fit, V, ...) {
  X <- rows(newdata(...), fit); p <- plogis(drop(X %*% coef(fit))); g <- colMeans(p * (1 - p) * X)
  c(mean(p), sqrt(drop(t(g) %*% V %*% g)))
}
share_effect <- function(fit, V, j) {
  X <- rows(d, fit); b <- coef(fit); p <- plogis(drop(X %*% b)); s <- p * (1 - p)
  g <- b[j] * colMeans(s * (1 - 2 * p) * X); g[j] <- g[j] + mean(s)
  c(b[[j]] * mean(s), sqrt(drop(t(g) %*% V %*% g)))
}
share_change <- function(fit, V, to) {
  X1 <- rows(newdata(role = to), fit); X0 <- rows(newdata(role = "adviser"), fit); b <- coef(fit)
  p1 <- plogis(drop(X1 %*% b)); p0 <- plogis(drop(X0 %*% b)); g <- colMeans(p1 * (1 - p1) * X1 - p0 * (1 - p0) * X0)
  c(mean(p1 - p0), sqrt(drop(t(g) %*% V %*% g)))
}
first <- function(x) sapply(x, `[`, 1); second <- function(x) sapply(x, `[`, 2)

standardized <- function(fit) {
  X <- model.matrix(fit)[, -1]; w <- if (is.null(weights(fit))) rep(1, n) else weights(fit)
  sdw <- function(x) sqrt(sum(w * (x - weighted.mean(x, w))^2)); unname(coef(fit)[-1] * apply(X, 2, sdw) / sdw(d$score))
}
condition <- function(fit) { X <- model.matrix(fit); X <- sweep(X, 2, sqrt(colSums(X^2)), "/"); s <- svd(X)$d; s[1] / s }

smaller <- update(ols, . ~ . - role); compare <- anova(smaller, ols)
V <- vcov(ols)
margins <- list(linear_margin(ols, V, role = "adviser"), linear_margin(ols, V, role = "executive"), linear_margin(ols, V, role = "mayor"), linear_margin(ols, V, load = 40))
vifs <- car::vif(ols)

# glm keeps weights from the step before the last: started at the maximum, they are those of the maximum.
logit <- suppressWarnings(glm(form, binomial, d, start = polish(logit, d$high), control = tight))
logit$coefficients[] <- polish(logit, d$high)
logitW <- suppressWarnings(glm(form, binomial, d, weights = weight, control = tight))
logitW$coefficients[] <- polish(logitW, d$high, d$weight)
Vl <- vcov(logit); b <- coef(logit); p <- plogis(drop(model.matrix(logit) %*% b))
null <- glm(high ~ 1, binomial, d); l1 <- sum(dbinom(d$high, 1, p, log = TRUE)); l0 <- as.numeric(logLik(null)); ns <- update(logit, . ~ . - role, start = NULL)
effects <- list(share_effect(logit, Vl, 2), share_effect(logit, Vl, 3), share_change(logit, Vl, "executive"), share_change(logit, Vl, "mayor"), share_effect(logit, Vl, 6))
shares <- list(share_margin(logit, Vl, role = "adviser"), share_margin(logit, Vl, role = "executive"), share_margin(logit, Vl, role = "mayor"), share_margin(logit, Vl, load = 40))

# Proportional odds: the log-likelihood as published, its exact gradient and Hessian, Newton's rule from clm's answer to the last bit.
formula_o <- factor(answer) ~ load + tenure + role + urban
odds <- clm(formula_o, data = d, control = clm.control(gradTol = 1e-12, maxIter = 200))
oddsW <- suppressWarnings(clm(formula_o, data = d, weights = weight, control = clm.control(gradTol = 1e-12, maxIter = 200)))
X <- model.matrix(ols)[, -1]
parts <- function(par, w = rep(1, n)) {
  theta <- c(-Inf, par[1:4], Inf); eta <- drop(X %*% par[5:9]); a <- theta[d$answer + 1] - eta; c <- theta[d$answer] - eta
  Pr <- plogis(a) - plogis(c); fa <- dlogis(a); fc <- dlogis(c); ga <- fa * (1 - 2 * plogis(a)); gc <- fc * (1 - 2 * plogis(c))
  ga[!is.finite(a)] <- 0; gc[!is.finite(c)] <- 0
  A <- cbind(outer(d$answer, 1:4, "==") * 1, -X); C <- cbind(outer(d$answer - 1, 1:4, "==") * 1, -X)
  S <- (fa * A - fc * C) / Pr
  H <- crossprod(A, w * ga / Pr * A) - crossprod(C, w * gc / Pr * C) - crossprod(S, w * S)
  list(scores = w * S, H = -H, logLik = sum(w * log(Pr)))
}
newton <- function(par, w = rep(1, n)) { for (k in 1:4) { q <- parts(par, w); par <- par + drop(solve(q$H, colSums(q$scores))) }; par }
par <- unname(newton(coef(odds))); q <- parts(par); Vo <- solve(q$H)
parW <- unname(newton(coef(oddsW), d$weight)); qW <- parts(parW, d$weight)
stopifnot(max(abs(par - coef(odds))) < 1e-9, abs(q$logLik - as.numeric(logLik(odds))) < 1e-9, max(abs(sqrt(diag(Vo)) / sqrt(diag(vcov(odds))) - 1)) < 1e-6)
meat <- crossprod(rowsum(q$scores, d$office)); Vc <- G / (G - 1) * Vo %*% meat %*% Vo; V0 <- Vo %*% crossprod(q$scores) %*% Vo
stopifnot(max(abs(vcovCL(odds, cluster = d$office, type = "HC0", cadjust = TRUE) / Vc - 1)) < 1e-5)
nested <- clm(factor(answer) ~ load + tenure + urban, data = d, control = clm.control(gradTol = 1e-12))
null_o <- clm(factor(answer) ~ 1, data = d, control = clm.control(gradTol = 1e-12))
odds_shares <- function(par, X) { theta <- c(-Inf, par[1:4], Inf); eta <- drop(X %*% par[5:9]); sapply(1:5, function(k) mean(plogis(theta[k + 1] - eta) - plogis(theta[k] - eta))) }
odds_margin <- function(X) {
  J <- jacobian(function(par) odds_shares(par, X), par); list(value = odds_shares(par, X), se = sqrt(diag(J %*% Vo %*% t(J))))
}
set_columns <- function(...) rows(newdata(...), ols)[, -1]
mayor <- odds_margin(set_columns(role = "mayor")); asis <- odds_margin(X)
slope_of <- function(par) { theta <- c(-Inf, par[1:4], Inf); eta <- drop(X %*% par[5:9]); mean(dlogis(theta[5] - eta) - dlogis(theta[6] - eta)) * par[5] } # category 5
change_of <- function(par) odds_shares(par, set_columns(role = "mayor"))[5] - odds_shares(par, set_columns(role = "adviser"))[5]
delta <- function(f) { g <- grad(f, par); c(f(par), sqrt(drop(t(g) %*% Vo %*% g))) }

brant <- function() { # Brant 1990, written from the paper
  X1 <- cbind(1, X); K <- 4; fits <- lapply(1:K, function(k) { g <- suppressWarnings(glm(as.numeric(d$answer > k) ~ X, family = binomial, control = tight)); polish(g, as.numeric(d$answer > k)) })
  P <- sapply(fits, function(b) plogis(drop(X1 %*% b))); m <- ncol(X); V <- matrix(0, K * m, K * m)
  for (j in 1:K) for (l in j:K) {
    w <- P[, l] - P[, j] * P[, l]
    if (j == l) w <- P[, j] * (1 - P[, j])
    C <- solve(crossprod(X1, P[, j] * (1 - P[, j]) * X1)) %*% crossprod(X1, w * X1) %*% solve(crossprod(X1, P[, l] * (1 - P[, l]) * X1))
    V[(j - 1) * m + 1:m, (l - 1) * m + 1:m] <- C[-1, -1]; V[(l - 1) * m + 1:m, (j - 1) * m + 1:m] <- t(C[-1, -1])
  }
  beta <- unlist(lapply(fits, function(b) b[-1])); D <- matrix(0, (K - 1) * m, K * m)
  for (k in 2:K) { D[(k - 2) * m + 1:m, 1:m] <- diag(m); D[(k - 2) * m + 1:m, (k - 1) * m + 1:m] <- -diag(m) }
  x2 <- function(rows) { E <- D[rows, , drop = FALSE]; z <- E %*% beta; drop(t(z) %*% solve(E %*% V %*% t(E)) %*% z) }
  each <- sapply(1:m, function(j) x2(seq(j, (K - 1) * m, m)))
  list(all = x2(1:nrow(D)), allP = pchisq(x2(1:nrow(D)), nrow(D), lower.tail = FALSE), each = each, eachP = pchisq(each, K - 1, lower.tail = FALSE))
}
# Harder ones: few clusters and a cluster-level predictor, clusters of one among others, no intercept, near collinearity, p far below 1e-30,
# rare outcomes, many sparse categories.
reduced <- function(fit, cluster, joint) {
  V <- vcovCR(fit, cluster = cluster, type = "CR2"); test <- coef_test(fit, V, test = "Satterthwaite"); W <- Wald_test(fit, constrain_zero(joint), V, test = "HTZ")
  list(value = unname(coef(fit)), se = unname(sqrt(diag(V))), df = unname(test$df), p = unname(test$p_Satt), wald = W$Fstat, waldDf = W$df_denom)
}
few <- d[d$office >= 25, ]; fewFit <- lm(score ~ load + tenure + urban, few)
alone <- ifelse(d$office > 20, d$office, 1000 + seq_len(n))
origin <- lm(score ~ 0 + load + tenure + urban, d)
lg <- lm(Employed ~ ., longley)
strong <- transform(d, outcome = 0.2 * load + score); strongFit <- lm(outcome ~ load + tenure, strong)
rare <- as.numeric(seq_len(n) %% 37 == 7); rareFit <- suppressWarnings(glm(rare ~ load + tenure + urban, family = binomial, data = d, control = tight))
rareB <- polish(rareFit, rare); Xr <- model.matrix(rareFit); pr <- plogis(drop(Xr %*% rareB))
rareV <- solve(crossprod(Xr, pr * (1 - pr) * Xr)); rareMeat <- crossprod(Xr * (rare - pr))
sparse <- pmin(9, floor(abs(score) * 1.6)) ; sparseData <- data.frame(sparse = sparse, load = load, tenure = tenure, urban = urban)
sparseFit <- clm(factor(sparse) ~ load + tenure + urban, data = sparseData, control = clm.control(gradTol = 1e-13, maxIter = 300))

se_of <- function(V) unname(sqrt(diag(V)))

cases <- list(
  data = data,
  ols = c(whole(ols), list(se = se_of(V), standardized = standardized(ols), condition = condition(ols), vif = unname(vifs[, 1]), vifScaled = unname(vifs[, 3]),
          nestedF = compare$F[2], nestedP = compare$`Pr(>F)`[2], margin = first(margins), marginSe = second(margins)), wald(ols, V, 4:5, df)),
  olsHC0 = hc(ols, "HC0", df), olsHC1 = hc(ols, "HC1", df), olsHC2 = hc(ols, "HC2", df), olsHC3 = hc(ols, "HC3", df),
  olsCR1 = cr1(ols, "HC1", G - 1), olsCR2 = cr2(ols),
  wls = c(whole(wls), list(se = se_of(vcov(wls)), standardized = standardized(wls), vif = unname(car::vif(wls)[, 1]))),
  wlsHC2 = hc(wls, "HC2", df), wlsHC3 = hc(wls, "HC3", df), wlsCR1 = cr1(wls, "HC1", G - 1), wlsCR2 = cr2(wls, target = mean(weight) / weight, inverse_var = TRUE),
  logit = c(list(value = unname(b), se = se_of(Vl), logLik = l1, nullLogLik = l0, aic = -2 * l1 + 12, bic = -2 * l1 + 6 * log(n), mcfadden = 1 - l1 / l0,
                 nagelkerke = (1 - exp(2 / n * (l0 - l1))) / (1 - exp(2 / n * l0)), tjur = mean(p[d$high == 1]) - mean(p[d$high == 0]),
                 lr = 2 * (l1 - l0), lrP = pchisq(2 * (l1 - l0), 5, lower.tail = FALSE), nested = 2 * (l1 - as.numeric(logLik(ns))),
                 nestedP = pchisq(2 * (l1 - as.numeric(logLik(ns))), 2, lower.tail = FALSE), or = unname(exp(b[-1])),
                 orLow = unname(exp(b - qnorm(0.975) * sqrt(diag(Vl)))[-1]), orHigh = unname(exp(b + qnorm(0.975) * sqrt(diag(Vl)))[-1]),
                 effect = first(effects), effectSe = second(effects), margin = first(shares), marginSe = second(shares)), wald(logit, Vl, 4:5)),
  logitHC0 = hc(logit, "HC0", Inf), logitHC2 = hc(logit, "HC2", Inf), logitHC3 = hc(logit, "HC3", Inf),
  logitCR1 = cr1(logit, "HC0", G - 1), logitCR2 = cr2(logit),
  logitWeighted = list(value = unname(coef(logitW)), se = se_of(information(coef(logitW), weight))),
  odds = list(value = par, se = se_of(Vo), hc0 = se_of(V0), cr1 = se_of(Vc), logLik = q$logLik, nullLogLik = as.numeric(logLik(null_o)),
              nested = 2 * (q$logLik - as.numeric(logLik(nested))), aic = -2 * q$logLik + 18, bic = -2 * q$logLik + 9 * log(n),
              asIs = asis$value, asIsSe = asis$se, mayor = mayor$value, mayorSe = mayor$se, slope = delta(slope_of), change = delta(change_of)),
  oddsWeighted = list(value = parW, se = se_of(solve(qW$H))),
  brant = brant(),
  few = reduced(fewFit, few$office, 3:4), alone = reduced(ols, alone, 4:5), origin = reduced(origin, d$office, 1:2),
  longley = list(y = longley$Employed, x1 = longley$GNP.deflator, x2 = longley$GNP, x3 = longley$Unemployed, x4 = longley$Armed.Forces, x5 = longley$Population, x6 = longley$Year,
                 value = unname(coef(lg)), hc3 = se_of(vcovHC(lg, "HC3")), hc2 = se_of(vcovHC(lg, "HC2")), vif = unname(car::vif(lg)), condition = condition(lg)),
  strong = list(value = unname(coef(strongFit)), t = unname(summary(strongFit)$coefficients[, 3]), p = unname(summary(strongFit)$coefficients[, 4])),
  rare = list(value = unname(rareB), se = se_of(rareV), hc0 = se_of(rareV %*% rareMeat %*% rareV), logLik = sum(dbinom(rare, 1, pr, log = TRUE)), tjur = mean(pr[rare == 1]) - mean(pr[rare == 0])),
  sparse = list(outcome = sparse, value = unname(coef(sparseFit)), se = se_of(vcov(sparseFit)), logLik = as.numeric(logLik(sparseFit))))

version <- function(p) paste(p, packageVersion(p))
cat(json(list(r = R.version.string, packages = paste(sapply(c("sandwich", "clubSandwich", "ordinal", "car", "numDeriv"), version), collapse = ", "), cases = cases)), "\n")
