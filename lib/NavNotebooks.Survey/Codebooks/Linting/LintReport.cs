using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Files.Binding;

namespace NavNotebooks.Survey.Codebooks.Linting;

/// <summary>What archives would ask to mend in a file or a survey's definition.</summary>
/// <param name="Subject">The file or the survey wave, as the caller named it.</param>
/// <param name="Findings">Errors first, then warnings, then notes; within a level in the order of the variables.</param>
public sealed record LintReport(string Subject, ImmutableArray<LintFinding> Findings) : IDisplayable
{
    /// <summary>Whether every archive would send it back.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Level == FindingLevel.Error);

    /// <summary>The numbers of errors, warnings and notes in a sentence.</summary>
    public string Summary => $"{Subject}: {FindingCounts.Sentence([.. Findings.Select(finding => finding.Level)])}";

    /// <summary>One line a finding.</summary>
    /// <param name="language">Of headings; findings are in English.</param>
    public Table ToTable(Language language = Language.English) => new(
        Summary,
        [language.In("Level", "Nivå"), language.In("Rule", "Regel"), language.In("Variable", "Variabel"), language.In("What is so, and what to do", "Hva som er, og hva som kan gjøres")],
        [.. Findings.Select(finding => ImmutableArray.Create(finding.LevelId, finding.RuleId, finding.Variable ?? "", finding.Statement + " " + finding.Remedy))],
        Findings.IsEmpty ? [language.In("Nothing to mend.", "Ingenting å rette.")] : []);

    /// <summary>The table.</summary>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The table as text.</summary>
    public override string ToString() => ToTable().ToString();

    internal static LintReport Of(string subject, IEnumerable<LintFinding> findings) => new(subject, [.. findings.OrderBy(finding => finding.Level)]);
}
