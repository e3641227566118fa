namespace NavNotebooks.Engine.Completing;

/// <summary>What a name at the cursor would be.</summary>
internal enum CursorPlace
{
    /// <summary>A name that is being given, or no name: nothing to complete.</summary>
    Nowhere,

    /// <summary>The beginning of a statement or a declaration.</summary>
    Statement,

    /// <summary>A part of an expression.</summary>
    Expression,

    /// <summary>A part of a pattern.</summary>
    Pattern,

    /// <summary>The name of a type.</summary>
    Type,

    /// <summary>A namespace or type behind <c>using</c>.</summary>
    Import,

    /// <summary>An attribute.</summary>
    Attribute,

    /// <summary>A member behind a dot.</summary>
    Member,

    /// <summary>A member that an initializer sets: <c>new Office { N = 1 }</c>, <c>office with { N = 1 }</c>.</summary>
    Initializer,

    /// <summary>A member that a pattern looks at: <c>office is { N: 1 }</c>.</summary>
    PropertyPattern,
}
