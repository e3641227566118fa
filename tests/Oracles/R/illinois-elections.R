# Answers of R on the notebook "Bring your own survey". Run in this directory: Rscript illinois-elections.R > illinois-elections.json; reads
# ../../Fixtures/Illinois/illinois.sav, where a weight of 0 stands for nobody.
suppressPackageStartupMessages({
  library(haven); library(survey)
})
source("json.R")

all <- as.data.frame(zap_labels(read_sav("../../Fixtures/Illinois/illinois.sav")))
all$voted <- as.integer(all$voter == 1)
all$registered <- as.integer(all$rv == 1)
all$age_group <- c("from_18", "from_30", "from_45", "from_65")[findInterval(all$age, c(18, 30, 45, 65))]
all$education <- c("less_than_high_school", "high_school", "some_college", "associate", "bachelor", "beyond_bachelor")[all$educ6]
all$sex <- c("male", "female")[all$sex]
years <- sort(unique(all$year))
answered <- function(variable, year) all[all$year %in% year & !is.na(all[[variable]]) & all$weight > 0, ]
sample_of <- function(data) svydesign(ids = ~1, weights = ~weight, data = data)
program <- paste0("R ", R.version$major, ".", R.version$minor, ", survey ", packageVersion("survey"))
example <- function(call, answers) list(call = call, program = program, answers = answers)
named <- function(values) as.list(unlist(values))
cases <- list()

by_election <- function(variable) named(lapply(years, function(year) {
  design <- sample_of(answered(variable, year))
  mean <- svymean(as.formula(paste0("~", variable)), design)
  p <- coef(mean)[[1]]; half <- qt(0.975, degf(design)) * SE(mean)[[1]] / (p * (1 - p))
  # svyciprop(method = "logit") finds the same by iteration, to some ten digits.
  share <- svyciprop(as.formula(paste0("~", variable)), design, method = "logit", df = degf(design))
  ends <- plogis(qlogis(p) + c(-half, half))
  stopifnot(abs(c(coef(share)[[1]], attr(share, "ci")) - c(p, ends)) < 1e-7)
  setNames(c(p, ends), paste0(year, c("", " low", " high")))
}))
cases$elections_voted <- example("p = svymean(~voted, design); plogis(qlogis(p) + c(-1, 1) * qt(0.975, degf(design)) * se / (p * (1 - p)))", by_election("voted"))
cases$elections_registered <- example("p = svymean(~registered, design); plogis(qlogis(p) + c(-1, 1) * qt(0.975, degf(design)) * se / (p * (1 - p)))", by_election("registered"))

effect <- function(variable, year) {
  data <- answered(variable, year)
  mean <- svymean(as.formula(paste0("~", variable)), sample_of(data), deff = "replace")
  setNames(c(deff(mean)[[1]], sum(data$weight^2) * nrow(data) / sum(data$weight)^2), paste0(year, c(" design effect", " by Kish")))
}
cases$elections_design_effects <- example("svymean(~voted, design, deff = 'replace'); n * sum(w^2) / sum(w)^2", named(lapply(years, function(year) effect("voted", year))))

by_group <- function(variable, group) named(lapply(years, function(year) {
  design <- sample_of(answered(variable, year))
  shares <- svyby(as.formula(paste0("~", variable)), as.formula(paste0("~", group)), design, svymean)
  c(setNames(coef(shares), paste(year, shares[[group]])), setNames(SE(shares), paste(year, shares[[group]], "se")))
}))
for (group in c("sex", "age_group", "education")) for (variable in c("voted", "registered")) {
  cases[[paste("elections", variable, group, sep = "_")]] <- example(paste0("svyby(~", variable, ", ~", group, ", design, svymean), election by election"), by_group(variable, group))
}

# Both elections as one sample, each a stratum of its own; degrees of freedom as svyttest has them.
change <- function(variable, from, to) {
  data <- answered(variable, c(from, to)); data$later <- as.integer(data$year == to)
  design <- svydesign(ids = ~1, strata = ~year, weights = ~weight, data = data)
  fit <- svyglm(as.formula(paste(variable, "~ later")), design)
  df <- degf(design) - 1; b <- coef(fit)[[2]]; se <- SE(fit)[[2]]
  stopifnot(abs(svyttest(as.formula(paste(variable, "~ later")), design)$p.value - 2 * pt(-abs(b / se), df)) < 1e-12)
  setNames(c(b, se, b - qt(0.975, df) * se, b + qt(0.975, df) * se, 2 * pt(-abs(b / se), df)), paste(paste0(from, " to ", to), c("change", "se", "low", "high", "p")))
}
changes <- function(variable) named(lapply(seq_len(length(years) - 2), function(i) change(variable, years[i], years[i + 2])))
cases$elections_change_voted <- example("svyttest(voted ~ later, svydesign(~1, strata = ~year, weights = ~weight))", changes("voted"))

cat(json(list(r = R.version.string, survey = as.character(packageVersion("survey")), haven = as.character(packageVersion("haven")), cases = cases)), "\n")
