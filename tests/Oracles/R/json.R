# The least that turns named lists of numbers into JSON without losing a digit.
json <- function(x) {
  if (is.list(x)) {
    parts <- mapply(function(name, value) paste0("\"", name, "\":", json(value)), names(x), x)
    return(paste0("{\n", paste(parts, collapse = ",\n"), "}"))
  }
  if (is.character(x)) {
    quoted <- paste0("\"", x, "\"")
    return(if (length(x) == 1) quoted else paste0("[", paste(quoted, collapse = ","), "]"))
  }
  numbers <- ifelse(is.finite(x), sprintf("%.17g", x), "null")
  if (length(x) == 1) numbers else paste0("[", paste(numbers, collapse = ","), "]")
}
