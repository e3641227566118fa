# The peer of spss.sh: haven writes the table and reads it.
# Usage: Rscript spss_in_r.R write FOLDER ROWS | read FILE
suppressMessages(library(haven))
arguments <- commandArgs(trailingOnly = TRUE)
if (arguments[1] == "write") {
    rows <- as.integer(arguments[3])
    set.seed(2019)
    answers <- lapply(1:40, function(i) { x <- sample(1:5, rows, TRUE) + 0; x[runif(rows) < 0.05] <- NA; x })
    amounts <- lapply(1:10, function(i) round(runif(rows, 0, 1000), 3))
    table <- as.data.frame(setNames(c(answers, amounts), sprintf("v%02d", 1:50)))
    write_sav(table, file.path(arguments[2], "table.sav"), compress = "byte")
    write_sav(table, file.path(arguments[2], "table.zsav"), compress = "zsav")
} else {
    time <- system.time(table <- read_sav(arguments[2]))
    cat("read", sprintf("%.4f", time[["elapsed"]]), nrow(table), sprintf("%.17g", sum(sapply(table, sum, na.rm = TRUE))), "\n")
}
