namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>One cluster's mean as it was, and drawn towards the mean of all.</summary>
/// <param name="Name">The cluster.</param>
/// <param name="Count">Answers in it.</param>
/// <param name="Mean">The mean of its own answers.</param>
/// <param name="Shrunken">The best prediction of its true mean, in the unit of the answers.</param>
/// <param name="StandardError">Of that prediction, the error of the mean of all included.</param>
/// <param name="Interval">Shrunken ± z·standard error.</param>
public sealed record ShrunkenMean(string Name, int Count, double Mean, double Shrunken, double StandardError, Interval Interval);
