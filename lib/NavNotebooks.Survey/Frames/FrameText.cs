using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;

namespace NavNotebooks.Survey.Frames;

/// <summary>A frame in words and tables: variables and counts, never rows.</summary>
internal static class FrameText
{
    public static string Category(Language language) => Say(language, "Category", "Kategori");

    public static string LeftOut(Language language) => Say(language, "(left out: missing)", "(utelatt: mangler svar)");

    /// <summary>Survey wave, basis, size and weights in one line.</summary>
    public static string Caption(SurveyFrame frame, Language language)
    {
        var rows = ShownCount.Of(frame.RowCount, frame.Basis).Text(language);
        var columns = NumberText.Format(frame.Columns.Length, 0, language);
        var weights = frame.IsWeighted ? Say(language, "weighted", "vektet") : Say(language, "unweighted", "uvektet");
        return Say(
            language,
            $"{frame.Definition.Id}, {BasisOf(frame.Basis, language)}: {rows} rows, {columns} variables, {weights}",
            $"{frame.Definition.Id}, {BasisOf(frame.Basis, language)}: {rows} rader, {columns} variabler, {weights}");
    }

    /// <summary>What the frame's makers noted, and that small counts are hidden where they are.</summary>
    public static ImmutableArray<string> Notes(SurveyFrame frame, Language language) =>
        DisclosureRule.Applies(frame.Basis)
            ? frame.Notes.Add(DisclosureRule.Note(language))
            : frame.Notes;

    /// <summary>One line per variable: name, label, kind of scale, number of valid answers.</summary>
    public static Table Overview(SurveyFrame frame, Language language) => new(
        Caption(frame, language),
        [
            Say(language, "Variable", "Variabel"),
            Say(language, "Label", "Etikett"),
            Say(language, "Answers", "Svar"),
            Say(language, "Valid n", "Gyldige n"),
        ],
        [
            .. frame.Columns.Select(column => ImmutableArray.Create(
                column.Name,
                column.Variable.Label.In(language),
                AnswersOf(column, language),
                ValidText(frame, column, language))),
        ],
        Notes(frame, language));

    /// <summary>One line per variable: valid answers, and rows missing for each reason.</summary>
    public static Table MissingReport(SurveyFrame frame, Language language)
    {
        var reasons = frame.Definition.MissingReasons;
        return new Table(
            Say(language, "Missing answers. ", "Manglende svar. ") + Caption(frame, language),
            [
                Say(language, "Variable", "Variabel"),
                Say(language, "Valid", "Gyldige"),
                .. reasons.Select(reason => reason.Label.In(language)),
                Say(language, "No reason known", "Ukjent grunn"),
            ],
            [
                .. frame.Columns.Select(column => ImmutableArray.Create<string>(
                [
                    column.Name,
                    ValidText(frame, column, language),
                    .. Missing(MissingCounts(column, [.. reasons]), frame.Basis).Select(count => count.Text(language)),
                ])),
            ],
            Notes(frame, language));
    }

    /// <summary>Where 1 to 4 rows are missing, the exact number of valid ones would tell how many: "≥ 196" of 200.</summary>
    private static string ValidText(SurveyFrame frame, SurveyColumn column, Language language)
    {
        var valid = column.ValidCount;
        return !DisclosureRule.IsSmall(valid, frame.Basis) && DisclosureRule.IsSmall(frame.RowCount - valid, frame.Basis)
            ? "≥ " + NumberText.Format(Math.Max(0, frame.RowCount - DisclosureRule.Threshold + 1), 0, language)
            : ShownCount.Of(valid, frame.Basis).Text(language);
    }

    /// <summary>Reasons that are 1 to 4 together need none hidden with them: their sum is not shown. Four of them can only be 1 each.</summary>
    private static IEnumerable<ShownCount> Missing(int[] counts, DataBasis basis) =>
        !DisclosureRule.IsSmall(counts.Sum(), basis) ? CountLine.Of(counts, basis)
        : counts.Count(count => count > 0) < DisclosureRule.Threshold - 1 ? counts.Select(count => ShownCount.Of(count, basis))
        : counts.Select(_ => ShownCount.Hidden(CountDisplay.Withheld));

    // Counts for each reason in turn, then rows that are missing without one.
    private static int[] MissingCounts(SurveyColumn column, ImmutableArray<MissingReason> reasons)
    {
        var counts = new int[reasons.Length + 1];
        foreach (var code in column.Codes)
        {
            if (column.Book.IsMissing(code))
            {
                var reason = column.Book.ReasonOf(code);
                var at = reason is null ? -1 : reasons.IndexOf(reason);
                counts[at < 0 ? ^1 : at]++;
            }
        }

        return counts;
    }

    private static string AnswersOf(SurveyColumn column, Language language)
    {
        var points = NumberText.Format(column.Book.Points.Length, 0, language);
        return column.Scale?.Kind switch
        {
            null => Say(language, "identifier", "identifikator"),
            ScaleKind.Number => Say(language, "number", "tall"),
            ScaleKind.Binary => Say(language, "yes or no", "ja eller nei"),
            ScaleKind.Ordinal => Say(language, $"{points} points", $"{points} punkter"),
            _ => Say(language, $"{points} categories", $"{points} kategorier"),
        };
    }

    private static string BasisOf(DataBasis basis, Language language) => basis switch
    {
        DataBasis.Published => Say(language, "published figures", "publiserte tall"),
        DataBasis.Synthetic => Say(language, "synthetic data", "syntetiske data"),
        _ => Say(language, "microdata", "mikrodata"),
    };

    private static string Say(Language language, string en, string nb) => language == Language.Bokmål ? nb : en;
}
