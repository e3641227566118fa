using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>The middle part of an error about a name: what it was probably meant to be.</summary>
internal static class NameHint
{
    /// <summary>A sentence that names the nearest known name; empty where none is near.</summary>
    public static string For(string name, IEnumerable<string> known) =>
        NearestName.To(name, known) is { } nearest ? $"The nearest is '{nearest}'." : "None is near it.";
}
