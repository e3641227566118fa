# Makes the files of data-dictionary/examples from the SPSS file that their README names: Rscript illinois-data.R illinois.sav FOLDER
# Weights have four decimals in the source; the SPSS file holds them as single-precision numbers, which four decimals give back.
library(haven)
arguments <- commandArgs(trailingOnly = TRUE)
all <- read_sav(arguments[1])
yes <- function(x) ifelse(is.na(x), "", as.character(as.integer(x == 1)))
for (year in c(2010, 2014, 2018)) {
  d <- all[all$year == year, ]
  columns <- data.frame(
    sex = as.integer(d$sex), age = as.integer(d$age), education = as.integer(d$educ6), marital = as.integer(d$maritalstatus),
    ethnicity = as.integer(d$raceethnic), registered = yes(d$rv), voted = yes(d$voter), weight = sprintf("%.4f", d$weight))
  stopifnot(!anyNA(columns), all(abs(as.numeric(columns$weight) - d$weight) < 1e-4))
  lines <- c(paste(names(columns), collapse = ","), do.call(paste, c(columns, sep = ",")))
  writeLines(lines, file.path(arguments[2], paste0("illinois-", year, ".csv")), sep = "\n")
}
