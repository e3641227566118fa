# Answers of R's survey package for weighted means and shares. Run in this directory.
suppressPackageStartupMessages(library(survey))
source("json.R")

values <- c(4, 5, 3, 2, 5, 4, 4, 1, 3, 5, 4, 2)
weights <- c(1.2, 0.7, 0.7, 2.1, 0.35, 1.1, 0.9, 1.6, 0.8, 0.8, 1.25, 0.5)
agrees <- values >= 4
design <- svydesign(ids = ~1, weights = ~weights, data = data.frame(values, weights, agrees = as.numeric(agrees)))

mean_answer <- svymean(~values, design)
interval <- confint(mean_answer, df = degf(design))
share <- svyciprop(~agrees, design, method = "logit", df = degf(design))

cases <- list(
  mean = list(values = values, weights = weights, mean = coef(mean_answer)[[1]], se = SE(mean_answer)[[1]],
              variance = coef(svyvar(~values, design))[[1]], low = interval[1], high = interval[2],
              effective = sum(weights)^2 / sum(weights^2), deff = 1 + mean((weights - mean(weights))^2) / mean(weights)^2),
  share = list(share = coef(share)[[1]], se = SE(svymean(~agrees, design))[[1]],
               low = attr(share, "ci")[[1]], high = attr(share, "ci")[[2]]))

cat(json(list(r = R.version.string, survey = as.character(packageVersion("survey")), cases = cases)), "\n")
