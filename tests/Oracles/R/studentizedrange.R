# The studentized range by nested adaptive quadrature (integrate) of its upper tail, with breakpoints: ptukey has some 8 decimals only.
pieces <- function(f, breaks) sum(mapply(
  function(from, to) integrate(f, from, to, rel.tol = 1e-13, abs.tol = 0, subdivisions = 2000L, stop.on.error = FALSE)$value,
  head(breaks, -1), tail(breaks, -1)))

beyond_one <- function(w, k) {
  f <- function(z) {
    below <- pnorm(z, log.p = TRUE); far <- pnorm(z - w, log.p = TRUE)
    k * exp(dnorm(z, log = TRUE) + (k - 1) * below) * -expm1((k - 1) * log1p(-exp(far - below)))
  }
  pieces(f, c(-9, -6, -4, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 9, 11) + ifelse(w > 12, w / 2, w / 3))
}
beyond <- function(w, k) vapply(w, beyond_one, 0, k = k)

range_p <- function(q, k, df) {
  if (is.infinite(df)) return(beyond_one(q, k))
  f <- function(s) exp(log(2) + df / 2 * log(df / 2) - lgamma(df / 2) + (df - 1) * log(s) - df * s^2 / 2) * beyond(q * s, k)
  peak <- sqrt(df / (df + q^2 / 2)); width <- peak / sqrt(2 * df)
  at <- peak + width * c(-12, -8, -5, -3, -2, -1, 0, 1, 2, 3, 5, 8, 12, 20)
  pieces(f, sort(unique(c(0, 1e-3 * peak, 0.05 * peak, 0.2 * peak, at[at > 0.25 * peak]))))
}

# The q that is passed with probability p: qtukey's answer (good to 4 digits), by the secant rule on log p.
range_q <- function(p, k, df) {
  q <- qtukey(p, k, df, lower.tail = FALSE) * c(1, 1.0005); y <- log(vapply(q, range_p, 0, k = k, df = df)) - log(p)
  for (step in 1:12) {
    if (abs(y[2]) < 1e-14 || y[1] == y[2]) break
    nxt <- q[2] - y[2] * (q[2] - q[1]) / (y[2] - y[1])
    q <- c(q[2], nxt); y <- c(y[2], log(range_p(nxt, k, df)) - log(p))
  }
  q[2]
}
