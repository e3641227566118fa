namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>A rectangle of a picture (pixels from the upper left) or of a page of a PDF (points from the lower left).</summary>
/// <param name="Page">The page, 0 for the first, as the standard counts; <see langword="null"/> for a picture.</param>
/// <param name="FirstX">Horizontal place of the first corner.</param>
/// <param name="FirstY">Vertical place of the first corner.</param>
/// <param name="SecondX">Horizontal place of the opposite corner.</param>
/// <param name="SecondY">Vertical place of the opposite corner.</param>
public sealed record QdaArea(long? Page, long FirstX, long FirstY, long SecondX, long SecondY);
