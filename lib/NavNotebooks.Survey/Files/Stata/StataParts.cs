namespace NavNotebooks.Survey.Files.Stata;

/// <summary>The numbers of the parts in a file's map.</summary>
internal static class StataParts
{
    public const int Types = 2;
    public const int Names = 3;
    public const int SortList = 4;
    public const int Formats = 5;
    public const int LabelNames = 6;
    public const int Labels = 7;
    public const int Characteristics = 8;
    public const int Data = 9;
    public const int LongTexts = 10;
    public const int ValueLabels = 11;
    public const int End = 12;
}
