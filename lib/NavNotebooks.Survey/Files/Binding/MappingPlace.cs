namespace NavNotebooks.Survey.Files.Binding;

/// <summary>Names a place in a mapping file, where there is one.</summary>
internal static class MappingPlace
{
    /// <summary>File and JSON path.</summary>
    /// <param name="mapping">What the file says of one survey wave.</param>
    /// <param name="property">The property, with what is below it.</param>
    public static string Of(WaveMapping mapping, string property) =>
        $"{Path.GetFileName(mapping.MappingFile) ?? "the mapping"}, $.surveys.{mapping.Survey}.{property}";
}
