namespace NavNotebooks.Engine.Completing;

/// <summary>How well a name continues what was typed; better ones come first.</summary>
internal enum NameMatch
{
    /// <summary>It begins with the letters as typed.</summary>
    Exact,

    /// <summary>It begins with them in another case.</summary>
    AnyCase,

    /// <summary>They are the beginnings of its words: WL or wrl for WriteLine, pd for promising_dialogue.</summary>
    Initials,

    /// <summary>It does not fit.</summary>
    None,
}
