using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Marking;
using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics.ManyTests;

namespace NavNotebooks.Charts.Forest;

/// <summary>What stands around a forest plot.</summary>
internal sealed class ForestText(ImmutableArray<ForestRow> rows, FigureRequest request, bool hasFamily)
{
    private readonly bool ofShares = rows[0].First.Statistic == EstimatedStatistic.Share;

    public PageText Of(Language language) => new(
        Title(language),
        [Measure(language), Who(language)],
        [
            Bases(language),
            .. Priors(language),
            .. Correction(language),
            .. Bands(language),
            .. Disputed(language),
            .. MarkNotes.Hidden([.. rows.Select(row => row.Contrast).OfType<Contrast>().SelectMany(contrast => new[] { contrast.First, contrast.Second })], language),
            request.Source(rows.Select(row => row.First), language),
        ]);

    private string Title(Language language)
    {
        if (request.OwnTitle is not null || request.Figure is not null || rows.Select(row => row.First.Variable.Name).Distinct().Count() == 1)
        {
            return request.Title(rows.Select(row => row.First), language);
        }

        var count = NumberText.Format(rows.Length, 0, language);
        return language.Pick($"{count} differences on one axis", $"{count} forskjeller på én akse");
    }

    private string Measure(Language language) => ofShares
        ? language.Pick("Differences of shares in percentage points, with 95 % intervals.", "Forskjeller mellom andeler i prosentpoeng, med 95 % intervaller.")
        : language.Pick("Differences of means in standard deviations (Hedges’ g), with 95 % intervals.", "Forskjeller mellom gjennomsnitt i standardavvik (Hedges’ g), med 95 % intervaller.");

    private string Who(Language language)
    {
        var pairs = rows.Select(row => row.Pair(language)).Distinct().ToList();
        var kept = rows.Select(row => row.First.Filter == RespondentFilter.None ? null : RowLabel.Kept(row.First, language)).OfType<string>().Distinct()
            .Select((label, place) => place == 0 ? label : ChartWords.Small(label)).ToList();
        var waves = rows.SelectMany(row => new[] { row.First.Wave, row.Second.Wave }).Distinct().Order().Select(RowLabel.Wave).ToList();
        var counts = rows.Where(row => !row.IsHidden).Select(row => row.Contrast?.First.Base.Valid + row.Contrast?.Second.Base.Valid).OfType<int>().ToList();
        return string.Join(". ", new[]
        {
            pairs.Count == 1 ? pairs[0] : language.Pick("First less second", "Første minus andre"),
            ChartWords.Join(kept, language),
            ChartWords.Join(waves, language),
            counts.Count == 0 ? string.Empty : language.Pick("Answers in a pair: ", "Svar i et par: ") + Range(counts.Min(), counts.Max(), language),
        }.Where(part => part.Length > 0)) + ".";
    }

    private string Bases(Language language)
    {
        var sentences = rows.Where(row => row.Value is not null).Select(row => row.Basis).Distinct().Order().Select(basis => basis switch
        {
            DataBasis.Published => language.Pick("Filled with a dark outline: computed from printed shares.", "Fylt med mørk kant: regnet av trykte andeler."),
            DataBasis.Synthetic => language.Pick(
                "Hollow: synthetic, computed on made-up respondents that are built from the printed figures alone.",
                "Hul: syntetisk, regnet på oppdiktede svarpersoner som bare er bygd av de trykte tallene."),
            _ => ChartWords.BasisSentence(basis, language),
        });
        var interval = ofShares
            ? language.Pick("Whiskers: 95 % intervals (Newcombe).", "Streker: 95 % intervaller (Newcombe).")
            : language.Pick("Whiskers: 95 % intervals (noncentral t).", "Streker: 95 % intervaller (ikke-sentral t).");
        var rehearsal = rows.Any(row => row.Contrast is { } contrast && (contrast.First.IsRehearsal || contrast.Second.IsRehearsal)) ? [ChartWords.Rehearsal(language)] : Array.Empty<string>();
        return string.Join(" ", sentences.Append(interval).Concat(rehearsal));
    }

    private IEnumerable<string> Priors(Language language)
    {
        var priors = rows.Count(row => row.Basis == DataBasis.Synthetic && row.Contrast is not null && !row.Printed.RestsOnPrint);
        if (priors > 0)
        {
            yield return language.Pick(
                $"Grey ({Whole(priors, language)}): print says nothing of the difference. Chance and assumptions make the synthetic one; it tells nothing of the world.",
                $"Grått ({Whole(priors, language)}): rapporten sier ingenting om forskjellen. Tilfeldigheter og antakelser lager den syntetiske; den sier ingenting om virkeligheten.");
        }
    }

    private IEnumerable<string> Correction(Language language)
    {
        if (hasFamily && rows.Select(row => row.Contrast?.InFamily).OfType<FamilyMember>().FirstOrDefault() is { } member)
        {
            yield return language.Pick("adj. p: adjusted by ", "just. p: justert etter ") + CorrectionName(member.Correction)
                + " for " + Whole(member.FamilySize, language) + language.Pick(" tests.", " tester.");
        }
    }

    private IEnumerable<string> Bands(Language language)
    {
        if (rows.Select(row => row.Contrast?.Detectable?.Plan).FirstOrDefault(plan => plan is not null) is { } plan)
        {
            yield return language.Pick("Grey band: true differences that ", "Grått felt: sanne forskjeller som ") + NumberText.Percent(plan.Power, 0, language)
                + language.Pick(" of samples of these sizes, or fewer, find at p < ", " av utvalg på disse størrelsene, eller færre, finner ved p < ")
                + NumberText.Format(plan.Significance, 2, language) + ".";
        }
    }

    private IEnumerable<string> Disputed(Language language)
    {
        var cautions = rows.Select(row => row.Contrast?.Caution?.In(language)).OfType<string>().Distinct().ToList();
        if (cautions.Count > 0)
        {
            yield return language.Pick("‡ Disputed: ", "‡ Omstridt: ") + string.Join(" ", cautions);
        }
    }

    private static string CorrectionName(FamilyCorrection correction) => correction switch
    {
        FamilyCorrection.BenjaminiHochberg => "Benjamini–Hochberg",
        FamilyCorrection.BenjaminiYekutieli => "Benjamini–Yekutieli",
        _ => correction.ToString(),
    };

    private static string Range(int low, int high, Language language) =>
        low == high ? Whole(low, language) : Whole(low, language) + language.Pick(" to ", " til ") + Whole(high, language);

    private static string Whole(int count, Language language) => NumberText.Format(count, 0, language);
}
