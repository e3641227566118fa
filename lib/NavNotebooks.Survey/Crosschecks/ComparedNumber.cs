namespace NavNotebooks.Survey.Crosschecks;

/// <summary>One number beside another program's.</summary>
/// <param name="Quantity">What it is, as the other program's file of answers names it.</param>
/// <param name="Ours">What this library computes.</param>
/// <param name="Theirs">What the other program gives.</param>
public sealed record ComparedNumber(string Quantity, double Ours, double Theirs)
{
    /// <summary>Significant digits in which the two agree, 0 to 15.</summary>
    public double Agreement => Digits.InAgreement(Theirs, Ours);
}
