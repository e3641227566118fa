namespace NavNotebooks.Survey.Files.Spss;

/// <summary>The numbers that begin the records of an SPSS file's dictionary.</summary>
internal static class SpssRecordType
{
    public const int Variable = 2;
    public const int ValueLabels = 3;
    public const int ValueLabelVariables = 4;
    public const int Documents = 6;
    public const int Extension = 7;
    public const int End = 999;
}
