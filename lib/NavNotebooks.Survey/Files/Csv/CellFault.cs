namespace NavNotebooks.Survey.Files.Csv;

/// <summary>What is wrong with a cell; the place is added by whoever knows it.</summary>
internal sealed record CellFault(SurveyFileFault Fault, string Statement, string Remedy);
