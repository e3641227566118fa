using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>The extension records of attributes: "name('first'\n'second'\n)", those of variables behind "Variable:" and between slashes.</summary>
internal sealed class AttributeTexts(bool isBigEndian, SpssText text)
{
    /// <summary>Those of the file.</summary>
    public ReadOnlySpan<byte> OfFile(ImmutableArray<CustomAttribute> attributes)
    {
        var bytes = new RecordBuffer(isBigEndian);
        Add(bytes, attributes, variable: null);
        return bytes.Bytes;
    }

    /// <summary>Those of the variables, and their roles.</summary>
    public ReadOnlySpan<byte> OfVariables(ImmutableArray<LabelledVariable> variables)
    {
        var bytes = new RecordBuffer(isBigEndian);
        foreach (var variable in variables)
        {
            if (variable.Attributes.FirstOrDefault(attribute => attribute.Name == AttributeRecords.Role) is not null)
            {
                throw text.Refuse(new($"The attribute '{AttributeRecords.Role}'", variable.Name), "is the variable's role.", "Give it as the role.");
            }

            var all = variable.Role is { } role
                ? variable.Attributes.Add(new CustomAttribute(AttributeRecords.Role, [((int)role).ToString(CultureInfo.InvariantCulture)]))
                : variable.Attributes;
            if (!all.IsEmpty)
            {
                bytes.Raw(bytes.Length == 0 ? ""u8 : "/"u8);
                bytes.Raw(text.Encoding.GetBytes(variable.Name));
                bytes.Raw((byte)':');
                Add(bytes, all, variable.Name);
            }
        }

        return bytes.Bytes;
    }

    private void Add(RecordBuffer bytes, ImmutableArray<CustomAttribute> attributes, string? variable)
    {
        foreach (var attribute in attributes)
        {
            var place = new SpssPlace($"The attribute '{attribute.Name}'", variable);
            if (!SpssNames.IsDelimited(attribute.Name) || attribute.Values.IsEmpty || attribute.Values.Any(value => value.Contains('\n', StringComparison.Ordinal)))
            {
                throw text.Refuse(
                    place,
                    "cannot be held: its name is empty or has a space or one of = ( ) / : ', or it has no value, or one with a line end.",
                    "Name it with letters, digits, . and _, and give it values of one line.");
            }

            bytes.Raw(text.Bytes(attribute.Name, place));
            bytes.Raw((byte)'(');
            foreach (var value in attribute.Values)
            {
                bytes.Raw((byte)'\'');
                bytes.Raw(text.Bytes(value, place));
                bytes.Raw("'\n"u8);
            }

            bytes.Raw((byte)')');
        }
    }
}
