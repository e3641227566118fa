using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Testing;

/// <summary>Compares the outputs that a notebook was committed with to those of a fresh run.</summary>
internal static partial class OutputComparison
{
    private const int LongestShown = 120;

    /// <summary>The first difference of every cell that differs, in order; empty where all outputs agree.</summary>
    /// <param name="stored">The notebook as it is in its file.</param>
    /// <param name="fresh">The same notebook after a run, read from text, so that both sides hold JSON as a file does.</param>
    public static ImmutableArray<CellDifference> Of(Notebook stored, Notebook fresh)
    {
        var differences = ImmutableArray.CreateBuilder<CellDifference>();
        var number = 0;
        foreach (var (index, (before, after)) in stored.Cells.Zip(fresh.Cells).Index().Where(pair => pair.Item.First.Kind == CellKind.Code))
        {
            number++;
            if (Difference(before, after) is { } what)
            {
                differences.Add(new(index, string.Create(CultureInfo.InvariantCulture, $"code cell {number}") + (before.Id is null ? "" : $" ({before.Id})"), what));
            }
        }

        return differences.ToImmutable();
    }

    private static string? Difference(Cell stored, Cell fresh)
    {
        if (stored.Outputs.Length != fresh.Outputs.Length)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{stored.Outputs.Length} outputs are stored, the run gave {fresh.Outputs.Length}");
        }

        return stored.Outputs.Zip(fresh.Outputs).Select(pair => Difference(pair.First, pair.Second)).FirstOrDefault(what => what is not null);
    }

    private static string? Difference(CellOutput stored, CellOutput fresh) => (stored, fresh) switch
    {
        (StreamOutput first, StreamOutput second) when first.Name == second.Name => Difference(first.Name, first.Text, second.Text),
        (DisplayDataOutput first, DisplayDataOutput second) => Difference(first.Data, second.Data),
        (ExecuteResultOutput first, ExecuteResultOutput second) => Difference(first.Data, second.Data),
        (ErrorOutput first, ErrorOutput second) => Difference("error", $"{first.ErrorName}: {first.Message}", $"{second.ErrorName}: {second.Message}"),
        (UnknownOutput first, UnknownOutput second) when first.Equals(second) => null,
        _ => $"an output of kind {stored.OutputType} is stored, the run gave {fresh.OutputType}",
    };

    private static string? Difference(MimeBundle stored, MimeBundle fresh)
    {
        var types = stored.Entries.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        if (!types.SetEquals(fresh.Entries.Select(entry => entry.Key)))
        {
            return $"stored as {string.Join(", ", types)}, the run gave {string.Join(", ", fresh.Entries.Select(entry => entry.Key))}";
        }

        return types.Select(type => Difference(type, stored[type]!, fresh[type]!)).FirstOrDefault(what => what is not null);
    }

    /// <summary>The first line that differs, long ones cut round the place.</summary>
    private static string? Difference(string kind, string stored, string fresh)
    {
        if (TolerantText.Agree(stored, fresh))
        {
            return null;
        }

        // Another number makes its column wider or narrower, and so every line: the line where more than spaces and rules differ says what happened.
        var (before, after) = (stored.Split('\n'), fresh.Split('\n'));
        var (narrowBefore, narrowAfter) = (Array.ConvertAll(before, Narrow), Array.ConvertAll(after, Narrow));
        var inWords = FirstDifference(narrowBefore, narrowAfter);
        return inWords < Math.Max(before.Length, after.Length)
            ? Difference(kind, inWords, narrowBefore, narrowAfter)
            : Difference(kind, FirstDifference(before, after), before, after);
    }

    private static string Difference(string kind, int line, string[] stored, string[] fresh)
    {
        var (before, after) = (stored.ElementAtOrDefault(line) ?? "", fresh.ElementAtOrDefault(line) ?? "");
        var from = Math.Max(0, before.AsSpan().CommonPrefixLength(after) - (LongestShown / 2));
        return string.Create(CultureInfo.InvariantCulture, $"{kind}, line {line + 1}: stored “{Cut(before, from)}”, the run gave “{Cut(after, from)}”");
    }

    private static int FirstDifference(string[] stored, string[] fresh)
    {
        var line = 0;
        while (line < stored.Length && line < fresh.Length && TolerantText.Agree(stored[line], fresh[line]))
        {
            line++;
        }

        return line;
    }

    private static string Narrow(string line) => Fill().Replace(line, "$1");

    [GeneratedRegex("([ -])\\1+")]
    private static partial Regex Fill();

    private static string Cut(string text, int from) =>
        (from > 0 ? "…" : "") + (text.Length - from > LongestShown ? text[from..(from + LongestShown)] + "…" : text[Math.Min(from, text.Length)..]);
}
