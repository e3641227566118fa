namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>How far the printed numbers and what was told carry a conclusion of the document. It judges the conclusion, never the world.</summary>
public enum EvidenceGrade
{
    /// <summary>What is printed or told carries it, and nothing printed speaks against it.</summary>
    BorneOut,

    /// <summary>A part of it is carried, or it holds for some of those it speaks of.</summary>
    BorneOutInPart,

    /// <summary>Nothing that was asked or told can show it, though nothing speaks against it either.</summary>
    NotShown,

    /// <summary>The document's own numbers or words say the opposite in another place.</summary>
    Contradicted,

    /// <summary>Those who would know were not asked, or no value is printed, so that it could be either.</summary>
    Undecidable,

    /// <summary>The document draws no such conclusion.</summary>
    NotClaimed,
}
