namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>Where the document concludes on an indicator.</summary>
public enum ConclusionPlace
{
    /// <summary>The summary at the front.</summary>
    Summary,

    /// <summary>The closing section of the part that the indicator belongs to.</summary>
    Section,

    /// <summary>The closing part of the document.</summary>
    Part5,
}
