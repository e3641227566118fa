namespace NavNotebooks.Survey.Tests.Files.Spss;

/// <summary>The fields of a header, all as a program would write them but for those that a test changes.</summary>
internal sealed record HeaderFields
{
    public string Magic { get; init; } = "$FL2";

    public string Product { get; init; } = "@(#) SPSS DATA FILE made by a test";

    public int Layout { get; init; } = 2;

    public int Slots { get; init; } = -1;

    public int Packing { get; init; }

    public int Weight { get; init; }

    public int Rows { get; init; } = -1;

    public double Bias { get; init; } = 100;

    public string Date { get; init; } = "01 Jan 11";

    public string Time { get; init; } = "20:53:52";

    public string Label { get; init; } = "";
}
