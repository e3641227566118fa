namespace NavNotebooks.Survey.Files.Spss;

/// <summary>The kinds of extension records that are understood; all others are kept as they are.</summary>
internal static class SpssSubtype
{
    public const int IntegerInfo = 3;
    public const int FloatInfo = 4;
    public const int VariableSets = 5;
    public const int MultipleResponse = 7;
    public const int ProductDetails = 10;
    public const int Display = 11;
    public const int LongNames = 13;
    public const int VeryLongTexts = 14;
    public const int LongRowCount = 16;
    public const int FileAttributes = 17;
    public const int VariableAttributes = 18;
    public const int MultipleResponseByValue = 19;
    public const int Encoding = 20;
    public const int LongTextLabels = 21;
    public const int LongTextMissing = 22;

    /// <summary>Whether what a record says is in the dictionary, so that the record itself is not kept.</summary>
    public static bool IsUnderstood(int subtype) => subtype is IntegerInfo or FloatInfo or VariableSets or MultipleResponse or ProductDetails or Display
        or LongNames or VeryLongTexts or LongRowCount or FileAttributes or VariableAttributes or MultipleResponseByValue or Encoding
        or LongTextLabels or LongTextMissing;
}
