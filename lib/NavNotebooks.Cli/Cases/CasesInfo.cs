using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Cli.Cases;

/// <summary><c>nav cases info</c>: how many rows of each type every study has.</summary>
internal static class CasesInfo
{
    private static readonly ImmutableArray<(string Type, Func<CaseStudy, int> Count)> Types =
    [
        ("cases", study => study.Cases.Length),
        ("informants", study => study.Informants.Length),
        ("attributes", study => study.Attributes.Count),
        ("codes", study => study.Codes.Count),
        ("findings", study => study.Findings.Count),
        .. Enum.GetValues<FindingKind>().Select(kind => ("findings: " + CategoryWords.Of(kind), (Func<CaseStudy, int>)(study => study.Findings.OfKind(kind).Count))),
        ("summaries", study => study.Summaries.Length),
        ("indicators", study => study.Indicators.Length),
        ("figures", study => study.Figures.Length),
        ("numbers", study => study.Numbers.Length),
        ("questions of the guide", study => study.Guide.Length),
        ("contradictions", study => study.Anomalies.Length),
    ];

    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Write the counts as JSON." };
        var command = new Command("info", "How many rows of each type every study has. Rows are coded passages, not persons.") { json };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                output.WriteLine(JsonSerializer.Serialize(CaseStudies.All.ToDictionary(study => study.Id, study => Types.ToDictionary(type => type.Type, type => type.Count(study)))));
            }
            else
            {
                output.WriteLine(ToTable(CaseStudies.All));
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static Table ToTable(ImmutableArray<CaseStudy> studies) => new(
        "Coded case material: rows by type and study",
        ["Type", .. studies.Select(study => study.Id)],
        [.. Types.Select(type => ImmutableArray.CreateRange([type.Type, .. studies.Select(study => type.Count(study).ToString(CultureInfo.InvariantCulture))]))],
        ["Findings are coded passages: their number is not how many said so."]);
}
