# What R's haven reads in SPSS files, and the same files as haven writes them.
# Rscript haven.R LIST ANSWERS: each line of LIST names a file and, after a tab, a file to write it to and, after another, how to compress it
# (none, byte, zsav). ANSWERS gets one line of JSON for each. Numbers and texts are written as the hexadecimal of their bytes: nothing is rounded.
suppressPackageStartupMessages({
  library(haven)
  library(jsonlite)
})

hex <- function(bytes) paste(as.character(bytes), collapse = "")
numbers <- function(x) hex(writeBin(as.double(x), raw(), endian = "big"))
text <- function(x) if (is.na(x)) NA_character_ else hex(charToRaw(enc2utf8(as.character(x))))
texts <- function(x) I(unname(vapply(x, text, "")))
only <- function(x) if (is.null(x)) NULL else unbox(text(x))

variable <- function(name, x) {
  labels <- attr(x, "labels", exact = TRUE)
  missing <- attr(x, "na_values", exact = TRUE)
  range <- attr(x, "na_range", exact = TRUE)
  width <- attr(x, "display_width", exact = TRUE)
  class <- class(x)[1]
  label <- attr(x, "label", exact = TRUE)
  format <- attr(x, "format.spss", exact = TRUE)
  is_text <- is.character(x)
  plain <- as.vector(unclass(x))
  attributes(plain) <- NULL
  side <- function(values) if (is_text) texts(values) else numbers(values)
  list(
    name = unbox(text(name)),
    text = unbox(is_text),
    class = unbox(class),
    label = only(label),
    format = if (is.null(format)) NULL else unbox(format),
    width = if (is.null(width)) NULL else unbox(as.integer(width)),
    labelled = if (is.null(labels)) NULL else side(unname(labels)),
    labels = if (is.null(labels)) NULL else texts(names(labels)),
    missing = if (is.null(missing)) NULL else side(missing),
    range = if (is.null(range)) NULL else numbers(range),
    values = side(plain)
  )
}

answer <- function(path, to, how) {
  data <- read_sav(path, user_na = TRUE)
  variables <- Map(variable, names(data), data)
  written <- NULL
  if (!is.na(to)) {
    written <- tryCatch({
      write_sav(data, to, compress = how)
      NULL
    }, error = function(problem) conditionMessage(problem))
  }
  notes <- attr(data, "notes", exact = TRUE)
  list(
    rows = unbox(nrow(data)),
    label = only(attr(data, "label", exact = TRUE)),
    notes = if (is.null(notes)) NULL else texts(notes),
    variables = unname(variables),
    refusedToWrite = if (is.null(written)) NULL else unbox(written)
  )
}

arguments <- commandArgs(trailingOnly = TRUE)
out <- file(arguments[2], "w", encoding = "UTF-8")
writeLines(toJSON(list(program = unbox(paste("haven", packageVersion("haven"), "in", R.version.string)))), out)
for (line in readLines(arguments[1], encoding = "UTF-8")) {
  parts <- strsplit(line, "\t", fixed = TRUE)[[1]]
  given <- tryCatch(answer(parts[1], parts[2], parts[3]), error = function(problem) list(refused = unbox(conditionMessage(problem))))
  writeLines(toJSON(given, null = "null"), out)
}
close(out)
