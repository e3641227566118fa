namespace NavNotebooks.Survey.Comparing;

/// <summary>How many an estimate rests on.</summary>
/// <param name="Asked">Respondents in the group who were asked; unknown where only a printed n is known, and then <see langword="null"/>.</param>
/// <param name="Valid">Valid, unweighted answers; <see langword="null"/> where the document prints none.</param>
/// <param name="Effective">Kish's effective n where weights are used, otherwise equal to <paramref name="Valid"/>.</param>
/// <param name="Weight">The name of the weight, or <see langword="null"/> where every respondent counts once.</param>
public sealed record Base(int? Asked, int? Valid, double? Effective, string? Weight)
{
    /// <summary>The base of a printed figure: its n if it has one, and no weight known.</summary>
    public static Base Printed(int? valid) => new(null, valid, valid, null);
}
