namespace NavNotebooks.Survey.Dictionary;

/// <summary>Lines of the document's text, counted from 1, both ends included.</summary>
public readonly record struct LineRange
{
    /// <summary>The last line is not before the first.</summary>
    public LineRange(int first, int last)
    {
        Rule.Holds(first >= 1 && last >= first, FormattableString.Invariant($"Lines {first} to {last} are not a passage."), "Give the first line, then the last, counted from 1.");
        First = first;
        Last = last;
    }

    /// <summary>The first line.</summary>
    public int First { get; }

    /// <summary>The last line, included.</summary>
    public int Last { get; }

    /// <summary>Whether the other passage lies wholly inside this one.</summary>
    public bool Covers(LineRange other) => First <= other.First && other.Last <= Last;

    /// <summary>As tables and charts print it: <c>1182–1195</c>, or <c>1182</c> where it is one line.</summary>
    public string Printed => First == Last ? FormattableString.Invariant($"{First}") : FormattableString.Invariant($"{First}–{Last}");

    /// <summary>For example <c>1182-1195</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{First}-{Last}");
}
