# Makes illinois-2018.dta, the rows of 2018 as Stata would have them, with haven: Rscript make.R
library(haven)
d <- read_sav("illinois.sav")
write_dta(d[d$year == 2018, ], "illinois-2018.dta", version = 14)
