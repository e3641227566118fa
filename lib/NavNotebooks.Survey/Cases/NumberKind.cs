namespace NavNotebooks.Survey.Cases;

/// <summary>What a cited number is.</summary>
public enum NumberKind
{
    /// <summary>A fact of the study itself.</summary>
    Study,

    /// <summary>A figure that the study cites.</summary>
    Cited,

    /// <summary>A limit or a target.</summary>
    Norm,

    /// <summary>A dated event.</summary>
    Event,

    /// <summary>From theory.</summary>
    Theory,

    /// <summary>Told by an informant.</summary>
    Informant,
}
