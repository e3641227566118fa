namespace NavNotebooks.Survey.Tests.Files.Spss.Malformed;

/// <summary>All unusual and wrong files. The conditions are those that the PSPP project's own tests of its reader name.</summary>
internal static class SavCases
{
    public static IReadOnlyList<SavCase> All { get; } =
    [
        .. VariableCases.All, .. LabelCases.All, .. ExtensionCases.All, .. ResponseSetCases.All, .. DataCases.All, .. ZlibCases.All, .. OverflowCases.LongTexts,
        OverflowCases.Attributes,
    ];

    /// <summary>The names, for a test of each.</summary>
    public static TheoryData<string> Names => [.. All.Select(one => one.Name)];

    public static SavCase Named(string name) => All.Single(one => one.Name == name);

    public static byte[] Bytes(SavCase one, bool isBigEndian) => one.Build(new SavBytes(isBigEndian)).ToArray();
}
