using NavNotebooks.Survey;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Charts.Marking;


/// <summary>An estimate together with what the document prints of the same thing.</summary>
/// <param name="Estimate">The estimate.</param>
/// <param name="Group">The group it is drawn for; one of several where they are printed together.</param>
internal sealed record MarkedEstimate(Estimate Estimate, Group Group)
{
    /// <summary>What is printed of exactly this; drawn instead of a computed value.</summary>
    public PrintedMark? Printed { get; init; }

    /// <summary>What is printed of several groups together, this one among them; drawn beside a computed value.</summary>
    public PrintedMark? Together { get; init; }

    /// <summary>Whether the estimate itself speaks for several groups together.</summary>
    public bool IsPooled { get; init; }

    /// <summary>What is drawn rests on this.</summary>
    public DataBasis Basis => Printed is null ? Estimate.Basis : DataBasis.Published;

    /// <summary>Where it is drawn: a share from 0 to 1, or a mean; not a number where it must not be shown.</summary>
    public double Value => IsHidden ? double.NaN : Printed?.Value ?? Estimate.Value;

    /// <summary>Whether it must not be shown.</summary>
    public bool IsHidden => Estimate.IsSuppressed;

    /// <summary>Whether a value that was computed lies behind a printed one.</summary>
    public bool IsReplaced => Printed is not null && Estimate.Basis != DataBasis.Published;

    /// <summary>The n that belongs to what is drawn; null where it is not known or must not be shown.</summary>
    public int? Valid => Printed is { } printed ? printed.Valid : Estimate.ShownValid;

    /// <summary>What its row is about.</summary>
    public Drawing.RowSubject Subject => new(Estimate.Of, Group);
}
