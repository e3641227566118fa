using System.Collections.Immutable;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>A CSV file as read: the answers, and what had to be found out about the file on the way.</summary>
/// <param name="Frame">The answers, with basis <see cref="DataBasis.Microdata"/>.</param>
/// <param name="Dialect">How the file is written, as given or guessed.</param>
/// <param name="IgnoredColumns">Headings that are no variable of the survey, in file order.</param>
/// <param name="MissingColumns">Variables of the survey without a column; empty unless the options allow it.</param>
public sealed record CsvSurvey(
    SurveyFrame Frame,
    CsvDialect Dialect,
    ImmutableArray<string> IgnoredColumns,
    ImmutableArray<string> MissingColumns);
