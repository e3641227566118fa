using System.Collections.Immutable;
using NavNotebooks.Survey.Statistics.CoderAgreement;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>How far coders of a project agree: their codings as segments for <see cref="SegmentAgreement"/>.</summary>
public static class QdaAgreement
{
    private const string Nameless = "(coder not told)";

    /// <summary>Every coded passage of a text that is at hand, by source, coder and code.</summary>
    /// <remarks>
    /// Coders go by name, by id where two share one or have none. Codes go by their names from the top of the tree down; those that the codebook does not have, by id.
    /// Codings that name a case, codings of whole sources and selections without text are left out: they mark no characters.
    /// </remarks>
    /// <param name="project">The project.</param>
    public static ImmutableArray<CodedSegment> CodedSegments(this QdaProject project)
    {
        var coders = Coders(project);
        var codes = project.Codebook.Codes.SelectMany(code => Paths(code, "")).ToDictionary();
        var cases = project.Cases.Select(unit => unit.Id).ToHashSet();
        return
        [
            .. from passage in project.Passages()
               where passage.Text is { Length: > 0 } && (codes.ContainsKey(passage.Coding.Code) || !cases.Contains(passage.Coding.Code))
               let coder = passage.Coding.Coder is { } id ? coders.GetValueOrDefault(id, id.Text) : Nameless
               let code = codes.GetValueOrDefault(passage.Coding.Code, passage.Coding.Code.Text)
               select new CodedSegment(passage.Source.Id.Text, coder, code, (int)passage.Selection!.Start!.Value..(int)passage.Selection.End!.Value),
        ];
    }

    /// <summary>The number of characters of each text that is at hand, by the id of its source, as positions count them. Notes are left out.</summary>
    /// <param name="project">The project.</param>
    public static ImmutableDictionary<string, int> TextLengths(this QdaProject project) =>
        project.Sources.SelectMany(source => source.Representation is { } text ? new[] { source, text } : [source])
            .Where(source => source.Text is not null)
            .GroupBy(source => source.Id.Text, StringComparer.Ordinal)
            .ToImmutableDictionary(group => group.Key, group => group.Max(source => source.Text!.Length), StringComparer.Ordinal);

    /// <summary>Agreement of the two coders of a project, code by code, in characters.</summary>
    /// <param name="project">The project.</param>
    /// <exception cref="ArgumentException">There are not two coders.</exception>
    public static SegmentAgreement Agreement(this QdaProject project)
    {
        var lengths = project.TextLengths();
        return SegmentAgreement.Of(project.CodedSegments().Where(segment => lengths.ContainsKey(segment.Source)), lengths);
    }

    private static Dictionary<QdaId, string> Coders(QdaProject project)
    {
        var shared = project.Users.GroupBy(user => user.Name, StringComparer.Ordinal).Where(name => name.Count() > 1).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        return project.Users.ToDictionary(user => user.Id, user => string.IsNullOrWhiteSpace(user.Name) || shared.Contains(user.Name) ? user.Id.Text : user.Name);
    }

    private static IEnumerable<KeyValuePair<QdaId, string>> Paths(QdaCode code, string above)
    {
        var path = above.Length == 0 ? code.Name : $"{above} / {code.Name}";
        return code.Codes.SelectMany(beneath => Paths(beneath, path)).Prepend(KeyValuePair.Create(code.Id, path));
    }
}
