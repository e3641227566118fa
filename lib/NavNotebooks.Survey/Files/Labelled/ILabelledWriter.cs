namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>A file on its way: rows are appended in portions; it is there, whole, once it is completed, and not at all otherwise.</summary>
public interface ILabelledWriter : IDisposable
{
    /// <summary>Writes rows behind those written before.</summary>
    /// <param name="rows">Columns of the same variables, in the same order, as the dictionary that the writer was made for.</param>
    void Append(LabelledData rows);

    /// <summary>Ends the file and puts it in its place. Nothing can be appended after.</summary>
    void Complete();
}
