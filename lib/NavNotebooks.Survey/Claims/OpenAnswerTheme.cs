namespace NavNotebooks.Survey.Claims;

/// <summary>What people said in their own words: whose voice it is, about what, and how many by the document's word for it.</summary>
/// <param name="Question">What the answers are about.</param>
/// <param name="Voice">Who speaks, such as "caseworkers".</param>
/// <param name="Quantity">The word of quantity.</param>
/// <param name="Direction">What is said of it.</param>
/// <param name="Among">What the quantity is of, such as "the answers on the activity plan"; <see langword="null"/> where the document does not say.</param>
public sealed record OpenAnswerTheme(string Question, string Voice, WordOfQuantity Quantity, ThemeDirection Direction, string? Among)
{
    /// <summary>Voice, word of quantity and direction on one line: "caseworkers: several, critical".</summary>
    public override string ToString()
    {
        var quantity = OpenAnswerThemeReader.NameOf(Quantity).Replace('_', ' ');
        var among = Among is null ? string.Empty : $" (of {Among})";
        return $"{Voice}: {(Quantity == WordOfQuantity.NotStated ? "how many is not stated" : quantity)}{among}, {OpenAnswerThemeReader.NameOf(Direction)}";
    }
}
