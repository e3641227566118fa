namespace NavNotebooks.Survey.Files.Database;

/// <summary>A value of a query as a number.</summary>
/// <param name="Number">The number; NaN for what is no number.</param>
/// <param name="IsExact">Whether it is the value itself.</param>
/// <param name="IsShifted">Whether it is a moment that had a time zone, and is in UTC.</param>
internal readonly record struct DatabaseNumber(double Number, bool IsExact = true, bool IsShifted = false);
