# What haven reads in .dta files, as JSON: Rscript read_with_haven.R FILE...
# Numbers have 17 digits; "." is missing, ".a" missing with a letter. Days and moments are seconds since 14 October 1582; other times are as in the file.
suppressPackageStartupMessages({
    library(haven)
    library(jsonlite)
})
number <- function(x) {
    text <- sprintf("%.17g", as.double(x))
    letter <- if (is.double(x)) na_tag(x) else NA
    ifelse(is.na(x), ifelse(is.na(letter), ".", paste0(".", letter)), text)
}
values <- function(x) {
    if (is.character(x)) return(enc2utf8(sub(" +$", "", x)))
    if (inherits(x, "Date")) return(number((as.double(x) + 141428) * 86400))
    if (inherits(x, "POSIXct")) return(number(as.double(x) + 12219379200))
    number(unclass(x))
}
describe <- function(name, x) {
    labels <- attr(x, "labels")
    list(
        name = unbox(name),
        label = unbox(attr(x, "label", exact = TRUE)),
        text = unbox(is.character(x)),
        format = unbox(attr(x, "format.stata")),
        labels = if (is.null(labels)) list() else lapply(seq_along(labels), function(i) c(number(unclass(labels)[i]), names(labels)[i])),
        values = values(x))
}
read <- function(file) {
    data <- read_dta(file)
    list(label = unbox(attr(data, "label")), notes = attr(data, "notes"), rows = unbox(nrow(data)), variables = lapply(names(data), function(name) describe(name, data[[name]])))
}
files <- commandArgs(trailingOnly = TRUE)
cat(toJSON(setNames(lapply(files, read), basename(files)), null = "null", na = "null", pretty = TRUE))
