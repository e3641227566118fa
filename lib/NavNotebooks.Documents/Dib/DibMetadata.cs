using NavNotebooks.Documents.Ipynb;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Dib;

/// <summary>Between what a .dib file says of itself in <c>#!meta</c> and the metadata of a notebook.</summary>
/// <remarks>
/// The kernels go to <c>polyglot_notebook.kernelInfo</c>, where other programs look for them; kernelspec and language_info follow from the language.
/// Every other key is carried over as it is, both ways.
/// </remarks>
internal static class DibMetadata
{
    private const string KernelInfo = "kernelInfo";
    private const string Polyglot = "polyglot_notebook";
    private const string Own = "nav";
    private const string LineEndKey = "line_end";

    /// <summary>The kernels that <c>#!meta</c> lists; empty where it lists none.</summary>
    public static JsonFields KernelsIn(JsonFields meta) => meta.Object(KernelInfo);

    /// <summary>The language of cells that name none.</summary>
    public static string DefaultKernel(JsonFields kernelInfo) => kernelInfo.Text("defaultKernelName") ?? KernelNames.Default;

    /// <summary>A notebook's metadata from those of a .dib file.</summary>
    /// <param name="meta">The object after <c>#!meta</c>; empty where there is none.</param>
    /// <param name="hasWindowsLineEnds">Whether the file's lines end with carriage return and line feed.</param>
    public static JsonFields ToNotebook(JsonFields meta, bool hasWindowsLineEnds)
    {
        var metadata = Implied(DefaultKernel(KernelsIn(meta)));
        foreach (var (name, value) in meta.Entries)
        {
            metadata = name == KernelInfo
                ? metadata.With(Polyglot, meta.Object(Polyglot).With(KernelInfo, value))
                : name == Polyglot && meta[KernelInfo] is not null ? metadata : metadata.With(name, value);
        }

        return hasWindowsLineEnds ? metadata.With(Own, metadata.Object(Own).With(LineEndKey, "crlf")) : metadata;
    }

    /// <summary>Whether the notebook comes from a .dib file with Windows's line ends.</summary>
    public static bool HasWindowsLineEnds(Notebook notebook) => notebook.Metadata.Object(Own).Text(LineEndKey) == "crlf";

    /// <summary>What <c>#!meta</c> is to say; empty where the file needs none.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="languages">The languages of its cells, as they are to be written.</param>
    public static JsonFields FromNotebook(Notebook notebook, IEnumerable<string> languages)
    {
        var polyglot = notebook.Metadata.Object(Polyglot);
        var language = notebook.Language;
        var kernelInfo = Listing(polyglot.Object(KernelInfo), language, languages);
        var meta = kernelInfo.Entries.IsEmpty ? JsonFields.Empty : JsonFields.Empty.With(KernelInfo, kernelInfo);
        var implied = Implied(language);
        foreach (var (name, value) in notebook.Metadata.Entries)
        {
            var kept = name switch
            {
                Polyglot => polyglot.Without(KernelInfo),
                Own => notebook.Metadata.Object(Own).Without(LineEndKey).Without("rests_on"),
                _ => null,
            };
            var isSaid = kept?.Entries.IsEmpty ?? JsonFieldsEqual(implied, name, value.GetRawText());
            meta = isSaid ? meta : kept is null ? meta.With(name, value) : meta.With(name, kept);
        }

        return meta;
    }

    private static bool JsonFieldsEqual(JsonFields implied, string name, string json) =>
        implied[name] is { } value && Compact(value.GetRawText()) == Compact(json);

    private static string Compact(string json)
    {
        var writer = new JsonWriter(indented: false);
        writer.Value(JsonText.Element(json));
        return writer.ToString();
    }

    /// <summary>The kernels with those added that a reader would not know; as they were where it knows them all.</summary>
    private static JsonFields Listing(JsonFields kernelInfo, string language, IEnumerable<string> languages)
    {
        var known = KernelNames.WellKnown.With(kernelInfo);
        var missing = languages.Where(name => known.Find(name) is null).Distinct(StringComparer.Ordinal).ToList();
        if (missing.Count == 0 && (!kernelInfo.Entries.IsEmpty || language == KernelNames.Default))
        {
            return kernelInfo;
        }

        var items = new JsonWriter(indented: false);
        items.BeginArray();
        foreach (var item in kernelInfo["items"] is { ValueKind: System.Text.Json.JsonValueKind.Array } listed ? listed.EnumerateArray() : default)
        {
            items.Value(item);
        }

        foreach (var name in missing.Prepend(language).Where(name => kernelInfo.Entries.IsEmpty || name != language).Distinct(StringComparer.Ordinal))
        {
            items.Value(JsonFields.Empty.With("name", name));
        }

        items.EndArray();
        var named = kernelInfo.Text("defaultKernelName") is null ? kernelInfo.With("defaultKernelName", language) : kernelInfo;
        return named.With("items", JsonText.Element(items.ToString()));
    }

    /// <summary>What follows from the language.</summary>
    private static JsonFields Implied(string language) => JsonFields.Parse(language switch
    {
        "fsharp" => """{"kernelspec": {"display_name": ".NET (F#)", "language": "F#", "name": ".net-fsharp"}, "language_info": {"file_extension": ".fs", "mimetype": "text/x-fsharp", "name": "F#"}}""",
        "pwsh" => """{"kernelspec": {"display_name": ".NET (PowerShell)", "language": "PowerShell", "name": ".net-powershell"}, "language_info": {"file_extension": ".ps1", "mimetype": "text/x-powershell", "name": "PowerShell"}}""",
        _ => """{"kernelspec": {"display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp"}, "language_info": {"file_extension": ".cs", "mimetype": "text/x-csharp", "name": "C#"}}""",
    });
}
