namespace NavNotebooks.Survey;

/// <summary>What a number rests on. It travels with every estimate and is shown wherever the number is.</summary>
public enum DataBasis
{
    /// <summary>Printed in the document; the answers behind it are not here.</summary>
    Published,

    /// <summary>Computed on microdata that were built from published figures only: agreement tests the pipeline, not the world.</summary>
    Synthetic,

    /// <summary>Computed on the answers of real people: a file that the user brought, or the public one that methods are shown on.</summary>
    Microdata,
}
