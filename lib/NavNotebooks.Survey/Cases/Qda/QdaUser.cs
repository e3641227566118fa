namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Someone who coded or wrote notes.</summary>
/// <param name="Id">The id that codings and stamps refer to.</param>
/// <param name="Name">As the program shows it; absent in some exports. A real name is personal data: keep it out of what you publish.</param>
/// <param name="Initials">The short form, <c>id</c> in the file; usually absent.</param>
public sealed record QdaUser(QdaId Id, string? Name, string? Initials = null);
