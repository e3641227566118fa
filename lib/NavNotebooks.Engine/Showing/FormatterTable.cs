using System.Collections.Immutable;

namespace NavNotebooks.Engine.Showing;

/// <summary>The formatters of one session and its limits. May be used by several threads.</summary>
internal sealed class FormatterTable
{
    private const int DefaultListLimit = 20;
    private const int DefaultDepthLimit = 6;

    private ImmutableArray<TypeFormatter> formatters = [];
    private ImmutableArray<(Type Type, ImmutableArray<string> MimeTypes)> preferred = [];

    /// <summary>How many elements of a sequence are shown.</summary>
    public int ListLimit { get; set; } = DefaultListLimit;

    /// <summary>How deep sequences inside sequences are shown.</summary>
    public int DepthLimit { get; set; } = DefaultDepthLimit;

    /// <summary>Adds a formatter, which wins over earlier ones of the same type.</summary>
    public void Register(TypeFormatter formatter) => ImmutableInterlocked.Update(ref formatters, (all, one) => all.Insert(0, one), formatter);

    /// <summary>Shows values of a type as some kinds alone.</summary>
    public void Prefer(Type type, ImmutableArray<string> mimeTypes) =>
        ImmutableInterlocked.Update(ref preferred, (all, one) => all.Insert(0, one), (type, mimeTypes));

    /// <summary>Forgets everything.</summary>
    public void Reset()
    {
        formatters = [];
        preferred = [];
        ListLimit = DefaultListLimit;
        DepthLimit = DefaultDepthLimit;
    }

    /// <summary>The value as one kind by the formatters that fit it; <see langword="null"/> where there is none.</summary>
    public string? Apply(object value, string mimeType)
    {
        foreach (var formatter in Fitting(value.GetType()))
        {
            if (formatter.MimeType == mimeType && formatter.Apply(value) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The kinds that a value has formatters for.</summary>
    public ImmutableArray<string> MimeTypesOf(Type type) => [.. Fitting(type).Select(formatter => formatter.MimeType).Distinct()];

    /// <summary>The only kinds to show a value as, beside plain text; <see langword="null"/> for all.</summary>
    public ImmutableArray<string>? PreferredFor(Type type)
    {
        var best = preferred
            .Select(entry => (entry.MimeTypes, Distance: TypeDistance.Between(type, entry.Type)))
            .Where(entry => entry.Distance is not null)
            .OrderBy(entry => entry.Distance)
            .FirstOrDefault();
        return best.Distance is null ? AttributedFormatters.Of(type).Preferred : best.MimeTypes;
    }

    /// <summary>The formatters that fit a type, the closest first; those that it names itself come after those that were registered.</summary>
    private IEnumerable<TypeFormatter> Fitting(Type type)
    {
        var named = AttributedFormatters.Of(type).Formatters;
        return formatters.IsEmpty ? named : formatters
            .Select(formatter => (formatter, Distance: TypeDistance.Between(type, formatter.Type)))
            .Where(entry => entry.Distance is not null)
            .OrderBy(entry => entry.Distance)
            .Select(entry => entry.formatter)
            .Concat(named);
    }
}
