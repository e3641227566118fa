using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Stata;

/// <summary>The parts of a .dta file that stand before its rows: what it says of its variables.</summary>
internal sealed class StataDescription
{
    private readonly StataInput input;
    private readonly StataHeader header;
    private readonly StataText text;
    private readonly UniqueNames names = new();

    private StataDescription(StataInput input, StataHeader header, StataText text)
    {
        this.input = input;
        this.header = header;
        this.text = text;
    }

    /// <summary>All variables of the file.</summary>
    public ImmutableArray<StataVariable> Variables { get; private set; } = [];

    /// <summary>What users wrote about the file and its variables.</summary>
    public StataCharacteristics Characteristics { get; private set; } = new();

    /// <summary>Bytes in a row.</summary>
    public long RowWidth { get; private set; }

    /// <summary>What was guessed or mended.</summary>
    public ImmutableArray<string> Notes => names.Notes;

    /// <summary>Reads the parts, from the end of the map to the tag of the rows.</summary>
    public static StataDescription Read(StataInput input, StataHeader header, StataText text)
    {
        var description = new StataDescription(input, header, text);
        var types = description.ReadTypes();
        var names = description.ReadTexts(StataParts.Names, "varnames", header.Version.Name);
        description.SkipSortList();
        var formats = description.ReadTexts(StataParts.Formats, "formats", header.Version.Format);
        var tables = description.ReadTexts(StataParts.LabelNames, "value_label_names", header.Version.Name);
        var labels = description.ReadTexts(StataParts.Labels, "variable_labels", header.Version.Label);
        description.Variables =
        [
            .. types.Select((type, i) => type with
            {
                Name = description.names.Next(names[i], i + 1),
                NameInFile = names[i],
                Format = formats[i],
                LabelTable = tables[i],
                Label = labels[i],
            }),
        ];
        description.Characteristics = description.ReadCharacteristics();
        return description;
    }

    private StataVariable[] ReadTypes()
    {
        Enter(StataParts.Types, "variable_types");
        var variables = new StataVariable[header.VariableCount];
        for (var i = 0; i < variables.Length; i++)
        {
            var at = input.Position;
            variables[i] = new StataVariable((int)input.Unsigned(sizeof(ushort)), RowWidth);
            RowWidth += variables[i].Width;
            if (variables[i].Width == 0)
            {
                throw input.Damaged(FormattableString.Invariant($"Variable {i + 1} has a type that there is not."), at);
            }
        }

        input.Expect("</variable_types>");
        return variables;
    }

    private string[] ReadTexts(int part, string tag, int width)
    {
        Enter(part, tag);
        var bytes = new byte[width];
        var texts = new string[header.VariableCount];
        for (var i = 0; i < texts.Length; i++)
        {
            input.Fill(bytes);
            texts[i] = text.Decode(bytes);
        }

        input.Expect($"</{tag}>");
        return texts;
    }

    // Rows are in the order that they are in.
    private void SkipSortList()
    {
        Enter(StataParts.SortList, "sortlist");
        input.Skip((header.VariableCount + 1L) * header.Version.SortEntry);
        input.Expect("</sortlist>");
    }

    private StataCharacteristics ReadCharacteristics()
    {
        const string Opening = "<ch>";
        Enter(StataParts.Characteristics, "characteristics");
        var characteristics = new StataCharacteristics();
        Span<byte> tag = stackalloc byte[Opening.Length];
        while (true)
        {
            var at = input.Position;
            input.Fill(tag);
            if (!System.Text.Ascii.Equals(tag, Opening))
            {
                input.Position = at;
                break;
            }

            var length = (long)input.Unsigned(sizeof(uint));
            if (length < 2L * header.Version.Name)
            {
                throw input.Damaged("A characteristic is shorter than its names.", at);
            }

            var owner = text.Decode(input.Bytes(header.Version.Name));
            var name = text.Decode(input.Bytes(header.Version.Name));
            characteristics.Add(owner, name, text.Decode(input.Bytes(length - (2L * header.Version.Name))));
            input.Expect("</ch>");
        }

        input.Expect("</characteristics>");
        return characteristics;
    }

    private void Enter(int part, string tag)
    {
        input.Record = tag.Replace('_', ' ');
        header.RequirePlace(input, part);
        input.Expect($"<{tag}>");
    }
}
