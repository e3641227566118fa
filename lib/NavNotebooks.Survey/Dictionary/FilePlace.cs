namespace NavNotebooks.Survey.Dictionary;

/// <summary>A place in a dictionary file.</summary>
/// <param name="FileName">The file, as it was named to the loader.</param>
/// <param name="Path">The JSON path, e.g. <c>$.variables[3].scale</c>.</param>
/// <param name="Line">Counted from 1; null where it is not known.</param>
public sealed record FilePlace(string FileName, string Path, int? Line)
{
    /// <summary>For example <c>surveys/owners-2019.json, line 12, $.scales[0]</c>.</summary>
    public override string ToString() => Line is null ? $"{FileName}, {Path}" : FormattableString.Invariant($"{FileName}, line {Line}, {Path}");
}
