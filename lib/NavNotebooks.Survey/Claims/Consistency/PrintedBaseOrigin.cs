namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>Where the number of answers behind a printed number is from.</summary>
public enum PrintedBaseOrigin
{
    /// <summary>Printed with the number itself.</summary>
    OwnLines,

    /// <summary>Printed for the item and group, in a caption or elsewhere.</summary>
    Item,

    /// <summary>No n of the item is printed: the whole group that answered is the most that it can be.</summary>
    Group,

    /// <summary>Not even the group is counted: its printed share of all who answered is the most that it can be.</summary>
    ShareOfAll,

    /// <summary>The most that the group can be, split as a printed background variable splits all.</summary>
    SplitOfGroup,
}
