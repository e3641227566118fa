using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>What is in a project or codebook, as a table. Counts, codes and problems; never names of people or passages.</summary>
internal static class QdaOverview
{
    public static Table Of(QdaProject project)
    {
        var passages = project.Passages().ToList();
        ImmutableArray<ImmutableArray<string>> rows =
        [
            Row("users", project.Users.Length),
            Row("codes", project.Codebook.All.Count()),
            Row("variables", project.Variables.Length),
            Row("cases", project.Cases.Length),
            .. project.Sources.GroupBy(source => source.Kind).OrderBy(kind => kind.Key).Select(kind => Row("sources: " + Word(kind.Key), kind.Count())),
            Row("notes", project.Notes.Length),
            Row("selections", project.Sources.Concat(project.Notes).Sum(Selections)),
            Row("codings", passages.Count),
            Row("coders", passages.Select(passage => passage.Coding.Coder).OfType<QdaId>().Distinct().Count()),
            Row("links", project.Links.Length),
            Row("sets", project.Sets.Length),
            Row("maps", project.Graphs.Length),
        ];
        return new Table($"A coded project{By(project.Origin)}", ["what", "how many"], rows, Notes(project.Problems));
    }

    public static Table Of(QdaCodebook codebook)
    {
        var rows = codebook.Codes.SelectMany(code => Rows(code, 0));
        return new Table($"A codebook{By(codebook.Origin)}", ["code", "codable", "meaning"], [.. rows], Notes(codebook.Problems));
    }

    private static IEnumerable<ImmutableArray<string>> Rows(QdaCode code, int depth) =>
        code.Codes.SelectMany(beneath => Rows(beneath, depth + 1))
            .Prepend([new string('\u2003', depth) + code.Name, code.IsCodable ? "yes" : "no", code.Description ?? ""]);

    private static int Selections(QdaSource source) =>
        source.Selections.Length + source.Transcripts.Sum(transcript => transcript.Selections.Length) + (source.Representation is { } text ? Selections(text) : 0);

    private static ImmutableArray<string> Row(string what, int count) => [what, count.ToString(CultureInfo.InvariantCulture)];

    private static string Word(QdaSourceKind kind) => kind switch
    {
        QdaSourceKind.Picture => "pictures",
        QdaSourceKind.Pdf => "PDFs",
        QdaSourceKind.Audio => "recordings",
        QdaSourceKind.Video => "films",
        QdaSourceKind.Note => "notes",
        _ => "texts",
    };

    private static string By(string? origin) => origin is null ? "" : ", written by " + origin;

    private static ImmutableArray<string> Notes(ImmutableArray<QdaProblem> problems) => [.. problems.Select(problem => problem.ToString())];
}
