namespace NavNotebooks.Survey.Cases;

/// <summary>What a row of a design card is about.</summary>
public enum DesignTopic
{
    /// <summary>The design.</summary>
    Design,

    /// <summary>How offices and informants were chosen.</summary>
    Selection,

    /// <summary>How the material was gathered.</summary>
    DataCollection,

    /// <summary>How it was analysed.</summary>
    Analysis,

    /// <summary>The theory used.</summary>
    Theory,

    /// <summary>What is withheld.</summary>
    Anonymity,

    /// <summary>The researcher’s own position.</summary>
    Position,

    /// <summary>What the document says of its quality.</summary>
    Quality,

    /// <summary>A limit that it names.</summary>
    Limitation,

    /// <summary>What it leaves to others.</summary>
    FurtherResearch,

    /// <summary>What surrounds it.</summary>
    Context,

    /// <summary>What it gives as its main results.</summary>
    MainResult,
}
