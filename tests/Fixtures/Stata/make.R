# Makes the .dta files named haven-*, with haven 2.5.1: Rscript make.R
library(haven)
options(warn = 2)
data <- data.frame(id = c(1, 2, 3, 4))
data$answer <- labelled(c(1, 2, tagged_na("a"), tagged_na("z")), c(Yes = 1, No = 2, Refused = tagged_na("a"), "Not asked" = tagged_na("z")), label = "Voted?")
data$whole <- c(1L, -5L, NA, 2147483620L)
data$flag <- c(TRUE, FALSE, NA, TRUE)
data$number <- c(0.1, NA, -1e300, 12345.678)
attr(data$number, "format.stata") <- "%12.3fc"
data$place <- c("\u00c5s", "", "Troms\u00f8", "x")
attr(data$place, "label") <- "Place of living, \u00e6\u00f8\u00e5"
data$remark <- c(strrep("a", 3000), "", "short", strrep("\u00e5", 1200))
data$day <- as.Date(c("2011-09-12", "1582-10-15", NA, "2019-02-28"))
data$moment <- as.POSIXct(c("2016-12-31 23:59:59", "1959-12-31 00:00:00", NA, "2020-02-29 12:30:15"), tz = "UTC")
data$group <- factor(c("State", "Municipality", NA, "State"), levels = c("State", "Municipality"))
for (version in c(14, 15)) {
    write_dta(data, sprintf("haven-%d.dta", 104 + version), version = version, label = "Made by haven")
}
