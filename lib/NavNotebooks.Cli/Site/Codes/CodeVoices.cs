using System.Collections.Immutable;
using System.Text;
using NavNotebooks.Cli.Site.Cases;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Cases.Matrices;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.Codes;

/// <summary>Which cases and which informants speak of a code, or of anything beneath it, and who is silent.</summary>
/// <param name="index">What the study has on its codes.</param>
/// <param name="code">The code.</param>
internal sealed class CodeVoices(CodeIndex index, Code code)
{
    /// <summary>Who is heard at all; an author, a document and a cited work are not.</summary>
    private static readonly ImmutableArray<Voice> Heard =
        [Voice.Leader, Voice.MiddleManager, Voice.Caseworker, Voice.Specialist, Voice.UnionRepresentative, Voice.UserRepresentative, Voice.County, Voice.Informant];

    private readonly CaseStudy study = index.Study;

    private readonly ImmutableArray<CaseFinding> told = [.. index.Under(code).Where(finding => finding.Kind == FindingKind.Empirical)];

    /// <summary>A section of the page.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder("<h2 id=voices>").Append("Who speaks of it, who is silent").Append("</h2>\n");
        if (told.IsEmpty)
        {
            return html.Append("<p>No words of informants are coded under it or beneath it. That is silence, not a no.</p>\n").ToString();
        }

        html.Append("<p>By informants’ words under it and beneath it. Silence is not a no.</p>\n<dl class=nav-facts>");
        Append(html, "Cases", Cases());
        Append(html, "Informants", study.Informants.Select(one => (one.Label, State(finding => finding.Informants.Contains(one.Id)))));
        Append(html, "Voices", study.Informants.IsEmpty ? Heard.Where(IsHeard).Select(voice => (CaseWords.Of(voice), State(finding => finding.Voices.Contains(voice)))) : []);
        return html.Append("</dl>\n").ToString();
    }

    /// <summary>Where the document names cases, an unnamed one is not called silent: it may be one of those that speak.</summary>
    private IEnumerable<(BilingualText Label, CellState State)> Cases()
    {
        var areNamed = study.Cases.Any(one => one.IsIdentifiable);
        return study.Cases.Select(one => (Case: one, State: State(finding => finding.Cases.Contains(one.Id))))
            .Where(pair => pair.State != CellState.Silent || pair.Case.IsIdentifiable || !areNamed)
            .Select(pair => (pair.Case.Label, pair.State));
    }

    private bool IsHeard(Voice voice) => index.Voices.Contains(voice);

    private CellState State(Func<CaseFinding, bool> holds) => new MatrixCell([.. told.Where(holds)]).State;

    private static void Append(StringBuilder html, string name, IEnumerable<(BilingualText Label, CellState State)> lines)
    {
        var groups = lines.GroupBy(line => line.State).OrderBy(group => group.Key == CellState.Silent).ThenBy(group => group.Key).ToList();
        if (groups.Count == 0)
        {
            return;
        }

        html.Append("<dt>").Append(name).Append("<dd>").AppendJoin("<br>", groups.Select(group =>
        {
            var word = CaseWords.Of(group.Key);
            var sign = CaseWords.Sign(group.Key);
            return LanguageHtml.Inline($"{sign} {word.En}: {string.Join(", ", group.Select(line => FindingText.Brief(line.Label, Language.English)))}", $"{sign} {word.Nb}: {string.Join(", ", group.Select(line => FindingText.Brief(line.Label, Language.Bokmål)))}");
        }));
    }
}
