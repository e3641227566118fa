namespace NavNotebooks.Display;

/// <summary>Data that a notebook got hold of, so that its outputs may rest on them.</summary>
/// <param name="Wave">The survey wave, such as <c>owners-2019</c>.</param>
/// <param name="Basis">What its numbers rest on, in a word of the lists below.</param>
public sealed record OpenedData(string Wave, string Basis)
{
    /// <summary>Printed in the document.</summary>
    public const string Published = "published";

    /// <summary>Respondents made from printed figures.</summary>
    public const string Synthetic = "synthetic";

    /// <summary>Answers of real people that anyone may have; they come with the repository.</summary>
    public const string PublicMicrodata = "public microdata";

    /// <summary>A file that the user brought. What rests on it stays out of the repository.</summary>
    public const string OwnMicrodata = "own microdata";

    /// <summary>Whether it is a file that the user brought.</summary>
    public bool IsOwn => Basis == OwnMicrodata;
}
