using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Dictionaries;

/// <summary>Where the facts of a variable lead.</summary>
/// <param name="Variable">A link to a variable of the same survey, by its name.</param>
/// <param name="Figure">A figure's name with a link, or without one, from the name as HTML.</param>
internal sealed record FactLinks(Func<string, string> Variable, Func<FigureDefinition, string, string> Figure);
