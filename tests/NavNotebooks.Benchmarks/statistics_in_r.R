# Times R's survey and boot on the data of statistics.sh. One line each: name, median seconds, an answer to compare.
suppressPackageStartupMessages({library(survey); library(boot); library(parallel)})
folder <- commandArgs(TRUE)[1]
n <- 1000000
values <- readBin(file.path(folder, "values.f64"), "double", n)
weights <- readBin(file.path(folder, "weights.f64"), "double", n)
clusters <- readBin(file.path(folder, "clusters.i32"), "integer", n)
groups <- readBin(file.path(folder, "groups.u8"), "integer", n, size = 1, signed = FALSE)

timed <- function(name, runs, work) {
  seconds <- numeric(runs)
  for (i in seq_len(runs)) {
    gc(FALSE)
    seconds[i] <- system.time(answer <- work())[["elapsed"]]
  }
  cat(name, sprintf("%.6f %.17g", median(seconds), answer), "\n")
}

data <- data.frame(values, groups)
timed("design", 3, function() length(unique(svydesign(ids = ~clusters, weights = ~weights, data = data)$cluster[[1]])))
design <- svydesign(ids = ~clusters, weights = ~weights, data = data)
timed("svyby", 3, function() sum(SE(svyby(~values, ~groups, design, svymean))))

# Sums by cluster, as in the other program: the bootstrap itself is timed, three ways; the fastest counts.
first <- groups == 1
timed("sums", 3, function() nrow(rowsum(cbind(weights * values * first, weights * first, weights * values * !first, weights * !first), clusters)))
sums <- rowsum(cbind(weights * values * first, weights * first, weights * values * !first, weights * !first), clusters)
rows <- nrow(sums)
by_index <- function(d, i) { s <- .colSums(d[i, ], rows, 4L); s[1] / s[2] - s[3] / s[4] }
by_frequency <- function(d, f) { s <- f %*% d; s[1] / s[2] - s[3] / s[4] }
set.seed(1)
timed("bootstrap-index", 3, function() sd(boot(sums, by_index, R = 10000)$t))
timed("bootstrap-frequency", 3, function() sd(boot(sums, by_frequency, R = 10000, stype = "f")$t))
timed("bootstrap-cores", 3, function() sd(boot(sums, by_index, R = 10000, parallel = "multicore", ncpus = detectCores())$t))
