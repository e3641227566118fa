namespace NavNotebooks.Survey.Tests.Files.Stata;

/// <summary>A variable of a made .dta file, by the type's number.</summary>
internal sealed record DtaVariable(string Name, int Type, string Format = "%9.0g")
{
    public const int LongText = 32768;
    public const int Double = 65526;
    public const int Float = 65527;
    public const int Long = 65528;
    public const int Int = 65529;
    public const int Byte = 65530;

    public string Label { get; init; } = "";

    public string LabelTable { get; init; } = "";
}
