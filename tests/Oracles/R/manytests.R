# p-values adjusted for how many there are. Run in this directory.
source("json.R")

answer <- function(p) c(list(p = p), setNames(lapply(c("bonferroni", "holm", "hochberg", "BH", "BY"), function(m) p.adjust(p, m)),
                                              c("bonferroni", "holm", "hochberg", "bh", "by")))
set.seed(2011)
cases <- list(
  few = answer(c(0.01, 0.02, 0.03, 0.20)),
  ties = answer(c(0.04, 0.001, 0.04, 0.3, 0.04, 1, 0, 0.001)),
  battery = answer(c(round(rbeta(40, 0.4, 2), 4), 3.1e-12, 7e-30, 0.049, 0.05, 0.051)),
  one = answer(c(0.03, 0.03)))
cat(json(list(r = R.version.string, cases = cases)), "\n")
