# Table 3 of S0, annex 1: p of prop.test without correction at the corners of the rounding of the printed percentages.
# The numbers are the printed ones; counts need not be whole, because print rounds. Run in this directory.
source("json.R")

population <- c(Small = 61.22, Medium = 28.34, Large = 10.43)
samples <- list(
  strategic = list(n = 54, percent = c(35.19, 44.44, 20.37)),
  random = list(n = 87, percent = c(52.87, 35.63, 11.49)),
  total = list(n = 126, percent = c(45.24, 40.48, 14.29)))

p_value <- function(first, n1, second, n2) suppressWarnings(
  prop.test(c(first, second) / 100 * c(n1, n2), c(n1, n2), correct = FALSE)$p.value)

cases <- list()
for (size in 1:3) for (sample in 1:3) {
  mark <- sprintf("S0-T3-%02d", 10 * (size - 1) + 7 + sample)
  one <- samples[[sample]]
  corners <- sapply(c(-0.005, 0.005), function(a) sapply(c(-0.005, 0.005), function(b)
    p_value(one$percent[size] + a, one$n, population[[size]] + b, 441)))
  cases[[mark]] <- list(percent = one$percent[size], n = one$n, population = population[[size]], populationN = 441,
                        lowestP = min(corners), highestP = max(corners))
}

cat(json(list(R = R.version.string, cases = cases)), "\n", sep = "")
