namespace NavNotebooks.Survey.Tests.Files.Spss;

/// <summary>The numbers in the header of an SPSS data file.</summary>
internal sealed record HeaderNumbers(int Slots = -1, int Compression = 0, int Weight = 0, int Rows = -1)
{
    public int Layout { get; init; } = 2;

    public double Bias { get; init; } = 100;
}
