using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>A variable while the records that tell of it are put together.</summary>
internal sealed class VariableDraft(RawVariable raw, int index)
{
    private HashSet<string>? attributeNames;

    /// <summary>Its record; of a very long text that of the first segment.</summary>
    public RawVariable Raw { get; } = raw;

    /// <summary>The number of <see cref="Raw"/> among the records, counted from 0.</summary>
    public int RecordIndex { get; } = index;

    /// <summary>0 for numbers, else bytes of the text.</summary>
    public int Width { get; set; } = raw.Width;

    public string ShortName { get; set; } = "";

    public string Name { get; set; } = "";

    public MeasurementLevel Measure { get; set; }

    public int? DisplayWidth { get; set; }

    public ColumnAlignment? Alignment { get; set; }

    public VariableRole? Role { get; set; }

    public List<CustomAttribute> Attributes { get; } = [];

    /// <summary>Adds an attribute; of two with one name the first counts.</summary>
    public bool TryAdd(CustomAttribute attribute)
    {
        attributeNames ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (!attributeNames.Add(attribute.Name))
        {
            return false;
        }

        Attributes.Add(attribute);
        return true;
    }

    public MissingValues Missing { get; set; } = MissingValues.None;

    /// <summary>The numbers of the sets of value labels that it shares with other variables.</summary>
    public List<int> LabelSets { get; } = [];

    /// <summary>Labels of its own: those of a text of more than eight bytes.</summary>
    public List<ValueLabel> Labels { get; } = [];

    public bool IsText => Width > 0;

    /// <summary>Segments of a very long text; 1 for all else.</summary>
    public int Segments => SpssSegments.CountFor(Width);
}
