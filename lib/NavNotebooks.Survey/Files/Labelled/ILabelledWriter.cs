using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>A file on its way: rows are appended in portions; it is there, whole, once it is completed, and not at all otherwise.</summary>
public interface ILabelledWriter : IDisposable
{
    /// <summary>What the format could not hold and the writer left out, a sentence each; never a value of a row. Whole once the file is completed.</summary>
    ImmutableArray<string> Notes { get; }

    /// <summary>Writes rows behind those written before.</summary>
    /// <param name="rows">Columns of the same variables, in the same order, as the dictionary that the writer was made for.</param>
    void Append(LabelledData rows);

    /// <summary>Ends the file and puts it in its place. Nothing can be appended after.</summary>
    void Complete();
}
