using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Dictionaries;

/// <summary>Variables under one heading: background first, then what was asked, a battery together.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Title">The heading.</param>
/// <param name="Variables">In the order of the questionnaire; of a battery in the order shown.</param>
internal sealed record CodebookSection(string Id, string Title, ImmutableArray<CodebookVariable> Variables)
{
    private const string Background = "background";
    private const string Single = "single";
    private const string Indices = "indices";

    /// <summary>The sections of a codebook, each with at least one variable.</summary>
    public static ImmutableArray<CodebookSection> Of(Codebook codebook, Language language) =>
    [
        .. codebook.Variables.GroupBy(KeyOf).OrderBy(group => group.Key switch
        {
            Background => 0,
            Indices => 2,
            _ => 1,
        }).Select(group => new CodebookSection(group.Key, TitleOf(group.Key, group.First(), language), InOrder(group))),
    ];

    private static string KeyOf(CodebookVariable variable) => variable switch
    {
        { IsWeight: true } or { Variable.Kind: VariableKind.Background or VariableKind.Identifier } => Background,
        { Variable.Kind: VariableKind.Index } => Indices,
        { Battery: { } battery } => "battery-" + battery.Id,
        _ => Single,
    };

    private static string TitleOf(string key, CodebookVariable first, Language language) => key switch
    {
        Background => language.In("Background, identifiers and weights", "Bakgrunn, identifikatorer og vekter"),
        Indices => language.In("Indices", "Indekser"),
        Single => language.In("Questions outside batteries", "Spørsmål utenfor batterier"),
        _ => first.Battery!.Label.In(language),
    };

    private static ImmutableArray<CodebookVariable> InOrder(IGrouping<string, CodebookVariable> group) =>
        group.First().Battery is { } battery && group.Key != Background ? [.. group.OrderBy(variable => battery.Variables.IndexOf(variable.Name))] : [.. group];
}
