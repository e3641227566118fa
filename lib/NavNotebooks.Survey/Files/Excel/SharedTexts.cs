using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>The texts that cells of a workbook point at.</summary>
internal static class SharedTexts
{
    /// <summary>Reads them; none where the workbook has no such part.</summary>
    public static ImmutableArray<string> Read(PartReader? xml)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        while (xml is not null && xml.Next())
        {
            if (xml.Name == "si")
            {
                texts.Add(xml.RichText());
            }
        }

        return texts.ToImmutable();
    }
}
