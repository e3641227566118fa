using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>A printed simple regression that the respondents should give.</summary>
/// <param name="Outcome">The variable that is explained.</param>
/// <param name="Predictor">The variable that explains it.</param>
/// <param name="Populations">Whose answers.</param>
/// <param name="Claims">The claims that print R² or F, most exact first; later ones are followed as far as earlier ones let them.</param>
public sealed record RecipeAssociation(string Outcome, string Predictor, ImmutableArray<string> Populations, ImmutableArray<string> Claims);
