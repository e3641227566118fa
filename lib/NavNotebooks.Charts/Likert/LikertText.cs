using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Marking;
using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Likert;


/// <summary>What stands around a chart of answers.</summary>
internal sealed class LikertText(ImmutableArray<LikertRow> rows, ImmutableArray<LikertRow> notDrawn, ImmutableArray<BilingualText> gaps, FigureRequest request)
{
    public PageText Of(Language language)
    {
        var subjects = rows.Select(row => row.Of).ToList();
        var centred = rows[0].HasTwoPoles
            ? language.Pick("Per cent of valid answers, centred on the middle of the scale; under 5 per cent without a number.", "Prosent av gyldige svar, sentrert om midten av skalaen; under 5 prosent uten tall.")
            : language.Pick("Per cent of valid answers; under 5 per cent without a number.", "Prosent av gyldige svar; under 5 prosent uten tall.");
        var marks = rows.SelectMany(row => row.Cells.Select(cell => new MarkedEstimate(cell, cell.Of.Group))).ToList();
        var notes = MarkNotes.Of(marks, gaps, language, withWhiskers: false).ToBuilder();
        if (rows.Any(row => row.Printed().Any()))
        {
            notes.Insert(1, language.Pick(
                "Brackets: what the report prints of the answers above them. How a bracket divides is not printed.",
                "Klammer: det rapporten trykker om svarene over dem. Hvordan en klamme fordeler seg, er ikke trykt."));
        }

        notes.AddRange(Together(language));
        notes.AddRange(notDrawn.Select(row => NotWhole(row, language)));
        return new PageText(
            request.Title(subjects, language),
            [centred, BaseText.Of([.. rows.Select(row => row.Subject)], request.Figure, language)],
            [.. notes, request.Source(subjects, language)]);
    }

    /// <summary>What is printed of several groups together, where the chart shows each.</summary>
    private IEnumerable<string> Together(Language language)
    {
        var printed = rows.Where(row => row is { Basis: DataBasis.Synthetic, IsDrawn: true })
            .SelectMany(row => PrintedOverlay.Together(row.Of)
                .Where(share => !PrintedOverlay.Of(row.Of).Any(single => single.Answers.On(row.Of.Scale).SequenceEqual(share.Answers.On(row.Of.Scale))))
                .Select(share => (Share: share, row.Of)))
            .DistinctBy(pair => (pair.Share.Variable, MeasureText.Key(pair.Of with { Answers = pair.Share.Answers })))
            .Select(pair => (Mark: PrintedMark.Of(pair.Share), Words: MeasureText.Of(pair.Of with { Answers = pair.Share.Answers }, language)))
            .Where(pair => pair.Mark is not null)
            .Select(pair => ChartWords.Small(pair.Words) + " " + pair.Mark!.Text(language) + " (" + pair.Mark.Claim.Id + ")")
            .ToList();
        if (printed.Count > 0)
        {
            yield return language.Pick("Printed for the groups together only: ", "Trykt bare for gruppene samlet: ") + string.Join("; ", printed) + ".";
        }
    }

    private static string NotWhole(LikertRow row, Language language) =>
        RowLabel.Group(row.Of, row.Of.Group, language) + ", " + RowLabel.Wave(row.Of.Wave)
        + language.Pick(": not drawn, the whole distribution is not known.", ": ikke tegnet, hele fordelingen er ikke kjent.");
}
