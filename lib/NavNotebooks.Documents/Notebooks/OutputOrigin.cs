namespace NavNotebooks.Documents.Notebooks;

/// <summary>Where an output came from.</summary>
/// <param name="Fields">Its JSON as read.</param>
/// <param name="Output">What it was then, to tell later what changed.</param>
internal sealed record OutputOrigin(JsonFields Fields, CellOutput Output);
