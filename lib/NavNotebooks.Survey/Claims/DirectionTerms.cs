namespace NavNotebooks.Survey.Claims;

/// <summary>Where one quantity may stand to another, or to the middle of its scale, according to a statement.</summary>
[Flags]
internal enum DirectionTerms
{
    None = 0,
    SignificantlyAbove = 1,
    Above = 2,
    Level = 4,
    Below = 8,
    SignificantlyBelow = 16,
    AnyAbove = SignificantlyAbove | Above,
    AnyBelow = Below | SignificantlyBelow,
    NotSignificant = Above | Level | Below,
    SignificantEitherWay = SignificantlyAbove | SignificantlyBelow,
}
