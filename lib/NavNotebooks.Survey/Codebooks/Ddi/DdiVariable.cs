using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Codebooks.Ddi;

/// <summary>Writes the variables of a codebook.</summary>
/// <param name="output">Where to.</param>
/// <param name="codebook">The codebook.</param>
internal sealed class DdiVariable(DdiOutput output, Codebook codebook)
{
    private readonly string? weight = codebook.IsWeighted && codebook.Definition.Weight is { } name && codebook.Definition.Has(name) ? DdiCodebook.IdOf(name) : null;

    public void Write(CodebookVariable variable)
    {
        var isContinuous = variable.Scale?.Kind == ScaleKind.Number || variable.Variable.Kind == VariableKind.Index;
        output.Element(
            "var",
            () => WriteContent(variable),
            ("ID", DdiCodebook.IdOf(variable.Name)),
            ("name", variable.Name),
            ("wgt", variable.IsWeight ? "wgt" : null),
            ("wgt-var", variable.IsWeight ? null : weight),
            ("files", codebook.Basis is null ? null : "F_" + codebook.Definition.Id),
            ("intrvl", isContinuous ? "contin" : "discrete"));
    }

    private void WriteContent(CodebookVariable variable)
    {
        output.Both("labl", variable.Variable.Label);
        WriteQuestion(variable);
        WriteRanges(variable);
        if (!variable.AskedOf.IsEmpty)
        {
            output.Both("universe", new BilingualText(variable.BaseIn(Language.English), variable.BaseIn(Language.Bokmål)));
        }

        WriteStatistics(variable);
        output.Remark("txt", variable.Variable.Note);
        foreach (var category in variable.Categories)
        {
            WriteCategory(category);
        }

        output.Both("concept", variable.Battery?.Label);
        output.Element("varFormat", () => { }, ("type", "numeric"));
        WriteNotes(variable);
    }

    // The wording is not known, only what the question was about: the text is a description, by whoever describes it, and no qstnLit.
    private void WriteQuestion(CodebookVariable variable)
    {
        if (variable.Variable.Kind is VariableKind.Identifier or VariableKind.Index || variable.IsWeight)
        {
            return;
        }

        var label = variable.Variable.Label;
        var text = variable.Battery is { } battery ? new BilingualText(battery.Label.En + ": " + label.En, battery.Label.Nb + ": " + label.Nb) : label;
        var domain = variable.Variable.Kind switch
        {
            VariableKind.Multiple => "multiple",
            VariableKind.Number => "numeric",
            _ => "category",
        };
        output.Both("qstn", text, ("source", "archive"), ("responseDomainType", domain));
    }

    private void WriteRanges(CodebookVariable variable)
    {
        var (valid, missing) = (Codes(variable, isMissing: false), Codes(variable, isMissing: true));
        if (valid.Length > 0)
        {
            output.Element("valrng", () => output.Element("range", () => { }, ("UNITS", "INT"), ("min", valid[0]), ("max", valid[^1])));
        }

        if (missing.Length > 0)
        {
            output.Element("invalrng", () =>
            {
                foreach (var code in missing)
                {
                    output.Element("item", () => { }, ("UNITS", "INT"), ("VALUE", code));
                }
            });
        }
    }

    private static string[] Codes(CodebookVariable variable, bool isMissing) =>
        [.. variable.Categories.Where(category => category.IsMissing == isMissing && category.Code is not null).Select(category => category.Code!.Value.ToString(CultureInfo.InvariantCulture))];

    private void WriteStatistics(CodebookVariable variable)
    {
        Statistic("vald", variable.Valid?.Count);
        Statistic("invd", variable.Missing?.Count);
        Statistic("min", variable.Numbers?.Lowest);
        Statistic("max", variable.Numbers?.Highest);
        Statistic("mean", variable.Numbers?.Mean);
        Statistic("stdev", variable.Numbers?.Deviation);
        if (weight is not null && variable.Numbers?.WeightedMean is { } weighted)
        {
            output.Text("sumStat", Plain(weighted), ("type", "mean"), ("wgtd", "wgtd"), ("wgt-var", weight));
        }
    }

    private void Statistic(string type, double? value)
    {
        if (value is { } known && double.IsFinite(known))
        {
            output.Text("sumStat", Plain(known), ("type", type));
        }
    }

    private void WriteCategory(CodebookCategory category) => output.Element(
        "catgry",
        () =>
        {
            output.Text("catValu", category.Code?.ToString(CultureInfo.InvariantCulture) ?? "sysmiss");
            output.Both("labl", category.Label);
            output.Text("catStat", category.Count?.Count?.ToString(CultureInfo.InvariantCulture), ("type", "freq"));
            output.Text("catStat", category.Share is { } share ? Plain(100 * share) : null, ("type", "percent"));
            if (weight is not null && category.WeightedShare is { } weighted)
            {
                output.Text("catStat", Plain(100 * weighted), ("type", "percent"), ("wgtd", "wgtd"), ("wgt-var", weight));
            }
        },
        ("missing", category.IsMissing ? "Y" : "N"));

    private void WriteNotes(CodebookVariable variable)
    {
        foreach (var entry in variable.Variable.Comparability)
        {
            var head = FormattableString.Invariant($"{entry.Survey}-{entry.Wave}: {entry.Verdict}");
            output.Both("notes", new BilingualText(head + (entry.Reason is null ? "" : ". " + entry.Reason.En), head + (entry.Reason is null ? "" : ". " + entry.Reason.Nb)), ("type", "comparability"));
        }

        foreach (var figure in variable.Figures)
        {
            output.Both("notes", new BilingualText(figure.Id + ": " + figure.Title.En, figure.Id + ": " + figure.Title.Nb), ("type", "figure"));
        }

        if (!variable.Variable.Unknown.IsEmpty)
        {
            output.Remark("notes", "Not told by the document: " + string.Join(", ", variable.Variable.Unknown), ("type", "unknown"));
        }

        if (variable.Valid is { Count: null } || variable.Categories.Any(category => category.Count is { Count: null }))
        {
            output.Both("notes", new BilingualText("Counts from 1 to 4, and what would give them away, are left out.", "Antall fra 1 til 4, og det som ville røpe dem, er utelatt."), ("type", "disclosure"));
        }
    }

    private static string Plain(double value) => Math.Round(value, 4).ToString("0.####", CultureInfo.InvariantCulture);
}
