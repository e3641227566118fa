# Times haven::write_sav of the table of spss_write.sh from memory: way, median seconds, bytes of the file. First reads what NavNotebooks wrote: the same table.
library(haven)
folder <- commandArgs(trailingOnly = TRUE)[1]
runs <- 5
table <- read_sav(file.path(folder, "table.sav"))
for (way in c("None", "Bytecode", "Zlib")) {
    suffix <- if (way == "Zlib") ".zsav" else ".sav"
    stopifnot(identical(table, read_sav(file.path(folder, paste0("own-", way, suffix)))))
    path <- file.path(folder, paste0("haven", suffix))
    seconds <- vapply(0:runs, function(run) {
        unlink(path)
        gc()
        system.time(write_sav(table, path, compress = c(None = "none", Bytecode = "byte", Zlib = "zsav")[[way]]))[["elapsed"]]
    }, numeric(1))
    cat(way, sprintf("%.4f", median(seconds[-1])), file.size(path), "\n")
}
