using System.Collections.Immutable;
using System.IO.Enumeration;

namespace NavNotebooks.Kernel.Handling;

/// <summary>The cells that a kernel has run, as its clients ask for them.</summary>
/// <remarks>
/// Kept in memory and nowhere else: what a cell says of someone's confidential file must not outlive the session. So there is one session, the
/// running one, with number 1.
/// </remarks>
internal sealed class ExecutionHistory
{
    /// <summary>The number of the running session.</summary>
    public const int Session = 1;

    /// <summary>Cells beyond this many are forgotten, oldest first.</summary>
    public const int Limit = 10_000;

    private readonly Lock gate = new();
    private readonly Queue<HistoryEntry> entries = [];

    /// <summary>Remembers a cell.</summary>
    public void Add(HistoryEntry entry)
    {
        lock (gate)
        {
            entries.Enqueue(entry);
            if (entries.Count > Limit)
            {
                entries.Dequeue();
            }
        }
    }

    /// <summary>The last so many, in the order in which they ran.</summary>
    public ImmutableArray<HistoryEntry> Tail(int count) => [.. All().TakeLast(count)];

    /// <summary>Those of a session from one line to before another.</summary>
    /// <param name="session">1, or 0 for the running one; earlier ones (negative numbers) are not known and give nothing.</param>
    /// <param name="start">The first line; lines are execution counts.</param>
    /// <param name="stop">The first line that is left out; <see langword="null"/> for none.</param>
    public ImmutableArray<HistoryEntry> Range(int session, int start, int? stop) => session is 0 or Session
        ? [.. All().Where(entry => entry.Line >= start && (stop is null || entry.Line < stop))]
        : [];

    /// <summary>Those whose source fits a pattern, in the order in which they ran.</summary>
    /// <param name="pattern">The whole source, with * for any text and ? for any character.</param>
    /// <param name="count">At most so many, the last ones; <see langword="null"/> for all.</param>
    /// <param name="unique">Of those with the same source, only the last.</param>
    public ImmutableArray<HistoryEntry> Search(string pattern, int? count, bool unique)
    {
        var found = All().Where(entry => FileSystemName.MatchesSimpleExpression(pattern.Replace("\\", "\\\\", StringComparison.Ordinal), entry.Source, ignoreCase: false));
        if (unique)
        {
            found = found.Reverse().DistinctBy(entry => entry.Source).Reverse();
        }

        return [.. count is { } last ? found.TakeLast(last) : found];
    }

    private ImmutableArray<HistoryEntry> All()
    {
        lock (gate)
        {
            return [.. entries];
        }
    }
}
