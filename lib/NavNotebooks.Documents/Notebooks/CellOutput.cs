using NavNotebooks.Documents.Ipynb;

namespace NavNotebooks.Documents.Notebooks;

/// <summary>One thing that a run left below a code cell. An output that was read remembers its JSON, so that what is not changed is written as it was.</summary>
public abstract record CellOutput
{
    /// <summary>The kind by its name in the notebook format, such as <c>stream</c>.</summary>
    public abstract string OutputType { get; }

    /// <summary>What the output was read from; <see langword="null"/> for one made here.</summary>
    internal OutputOrigin? Origin { get; private set; }

    /// <summary>Two outputs are equal when their contents are; where they were read from does not matter.</summary>
    public virtual bool Equals(CellOutput? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>The fields as this project writes them: keys in Jupyter's order, texts as lists of lines.</summary>
    internal abstract JsonFields Canonical();

    /// <summary>The same output, knowing what it was read from.</summary>
    internal CellOutput ReadFrom(JsonFields fields)
    {
        var output = this with { };
        output.Origin = new OutputOrigin(fields, output);
        return output;
    }

    /// <summary>The fields to write: those read, but for the ones that changed since.</summary>
    internal JsonFields ToFields()
    {
        if (Origin is null)
        {
            return Canonical();
        }

        if (ReferenceEquals(this, Origin.Output))
        {
            return Origin.Fields;
        }

        var before = Origin.Output.Canonical();
        var fields = Origin.Fields;
        foreach (var (name, value) in Canonical().Entries)
        {
            if (before[name] is not { } old || old.GetRawText() != value.GetRawText())
            {
                fields = fields.With(name, value);
            }
        }

        return fields;
    }
}
