using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>One reading of one exchange file: what it was told, and what was found wrong so far.</summary>
internal sealed class QdaReading
{
    private readonly Dictionary<(QdaFault Fault, string Statement), int> places = [];
    private readonly List<QdaProblem> problems = [];
    private int nameless;

    public QdaReading(string file, QdaReadOptions options)
    {
        File = file;
        Options = options;
    }

    /// <summary>The file as the caller named it.</summary>
    public string File { get; }

    /// <summary>The file within the archive that places are told in; <see langword="null"/> where the file is no archive. Names are made fit to print.</summary>
    public string? Entry
    {
        get;
        set => field = value is null ? null : QdaEntryName.Shown(value);
    }

    public QdaReadOptions Options { get; }

    /// <summary>In the order in which they were first met.</summary>
    public ImmutableArray<QdaProblem> Problems => [.. problems];

    /// <summary>Notes something that is read nevertheless; several alike become one with a count.</summary>
    public void Report(XObject? at, QdaFault fault, string statement, string remedy)
    {
        if (places.TryGetValue((fault, statement), out var known))
        {
            problems[known] = problems[known] with { Count = problems[known].Count + 1 };
            return;
        }

        places.Add((fault, statement), problems.Count);
        problems.Add(new QdaProblem(fault, PlaceOf(at), statement, remedy));
    }

    /// <summary>The error that ends the reading.</summary>
    public QdaFileException Refuse(XObject? at, QdaFault fault, string statement, string remedy) =>
        new(new QdaProblem(fault, PlaceOf(at), statement, remedy));

    /// <summary>An id for a thing that has none: the same on every reading of the same file.</summary>
    public QdaId NextId(string kind) => QdaId.From(string.Create(CultureInfo.InvariantCulture, $"without id: {kind} {nameless++}"));

    private QdaPlace PlaceOf(XObject? at) =>
        new(File, Entry, at is IXmlLineInfo info && info.HasLineInfo() ? info.LineNumber : null);
}
