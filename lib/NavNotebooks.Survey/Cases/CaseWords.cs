using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases.Joint;
using NavNotebooks.Survey.Cases.Matrices;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.JointDisplays;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>The words for what case material is sorted by, in both languages and in the order in which they are shown.</summary>
public static class CaseWords
{
    private static readonly ImmutableArray<(CaseKind Value, BilingualText Word)> CaseKindWords =
    [
        (CaseKind.Office, new("office", "kontor")),
        (CaseKind.Department, new("department", "avdeling")),
        (CaseKind.County, new("county", "fylke")),
        (CaseKind.Region, new("region", "region")),
        (CaseKind.Municipality, new("municipality", "kommune")),
        (CaseKind.Organisation, new("organisation", "organisasjon")),
    ];

    private static readonly ImmutableArray<(Voice Value, BilingualText Word)> VoiceWords =
    [
        (Voice.Leader, new("leader", "leder")),
        (Voice.MiddleManager, new("middle manager", "mellomleder")),
        (Voice.Caseworker, new("caseworker", "veileder")),
        (Voice.Specialist, new("specialist", "fagrådgiver")),
        (Voice.UnionRepresentative, new("union representative", "tillitsvalgt")),
        (Voice.UserRepresentative, new("user representative", "brukerrepresentant")),
        (Voice.County, new("county level", "fylkesnivå")),
        (Voice.Informant, new("informant, role not told", "informant, rolle ikke oppgitt")),
        (Voice.Author, new("author", "forfatter")),
        (Voice.Document, new("law, guideline or plan", "lov, retningslinje eller plan")),
        (Voice.Literature, new("cited work", "sitert arbeid")),
    ];

    private static readonly ImmutableArray<(InformantRole Value, BilingualText Word)> InformantRoleWords =
    [
        (InformantRole.Leader, new("leader", "leder")),
        (InformantRole.MiddleManager, new("middle manager", "mellomleder")),
        (InformantRole.Caseworker, new("caseworker", "veileder")),
        (InformantRole.Specialist, new("specialist", "fagrådgiver")),
        (InformantRole.UnionRepresentative, new("union representative", "tillitsvalgt")),
        (InformantRole.UserRepresentative, new("user representative", "brukerrepresentant")),
        (InformantRole.County, new("county level", "fylkesnivå")),
        (InformantRole.Other, new("other", "annet")),
        (InformantRole.NotStated, new("role not stated", "rolle ikke oppgitt")),
    ];

    private static readonly ImmutableArray<(Employer Value, BilingualText Word)> EmployerWords =
    [
        (Employer.State, new("state", "stat")),
        (Employer.Municipality, new("municipality", "kommune")),
        (Employer.Both, new("both", "begge")),
        (Employer.NotStated, new("employer not stated", "arbeidsgiver ikke oppgitt")),
    ];

    private static readonly ImmutableArray<(FindingDirection Value, BilingualText Word)> FindingDirectionWords =
    [
        (FindingDirection.Promotes, new("promotes", "fremmer")),
        (FindingDirection.Hinders, new("hinders", "hemmer")),
        (FindingDirection.Mixed, new("mixed", "blandet")),
        (FindingDirection.NoEffect, new("no effect", "ingen virkning")),
        (FindingDirection.Describes, new("describes", "beskriver")),
        (FindingDirection.Conforms, new("conforms", "følger normen")),
        (FindingDirection.Deviates, new("deviates", "avviker")),
        (FindingDirection.Differs, new("differs", "varierer")),
        (FindingDirection.Resembles, new("resembles", "er likt")),
        (FindingDirection.Wishes, new("wishes", "ønsker")),
        (FindingDirection.Increases, new("increases", "øker")),
        (FindingDirection.Decreases, new("decreases", "minsker")),
    ];

    private static readonly ImmutableArray<(FindingKind Value, BilingualText Word)> FindingKindWords =
    [
        (FindingKind.Empirical, new("informants", "informanter")),
        (FindingKind.Summary, new("author sums up", "forfatter oppsummerer")),
        (FindingKind.Interpretation, new("author reads", "forfatter tolker")),
        (FindingKind.Conclusion, new("author concludes", "forfatter konkluderer")),
        (FindingKind.Norm, new("norm", "norm")),
        (FindingKind.Context, new("context", "kontekst")),
        (FindingKind.PriorResearch, new("earlier research", "tidligere forskning")),
        (FindingKind.Theory, new("theory", "teori")),
        (FindingKind.Method, new("method", "metode")),
        (FindingKind.Implication, new("implication", "implikasjon")),
    ];

    private static readonly ImmutableArray<(AttributeStatus Value, BilingualText Word)> AttributeStatusWords =
    [
        (AttributeStatus.Stated, new("stated", "oppgitt")),
        (AttributeStatus.Implied, new("implied", "underforstått")),
        (AttributeStatus.NotStated, new("not stated", "ikke oppgitt")),
    ];

    private static readonly ImmutableArray<(AttributePeriod Value, BilingualText Word)> AttributePeriodWords =
    [
        (AttributePeriod.Current, new("current", "nå")),
        (AttributePeriod.Former, new("former", "tidligere")),
        (AttributePeriod.Planned, new("planned", "planlagt")),
        (AttributePeriod.AtStart, new("at the start", "ved oppstart")),
    ];

    private static readonly ImmutableArray<(CellState Value, BilingualText Word)> CellStateWords =
    [
        (CellState.Says, new("says", "sier")),
        (CellState.SaysNot, new("says not", "sier ikke")),
        (CellState.Both, new("says and says not", "sier både og")),
        (CellState.Silent, new("silent", "taus")),
    ];

    private static readonly ImmutableArray<(DesignTopic Value, BilingualText Word)> DesignTopicWords =
    [
        (DesignTopic.Design, new("design", "design")),
        (DesignTopic.Selection, new("selection", "utvalg")),
        (DesignTopic.DataCollection, new("data collection", "datainnsamling")),
        (DesignTopic.Analysis, new("analysis", "analyse")),
        (DesignTopic.Theory, new("theory", "teori")),
        (DesignTopic.Anonymity, new("anonymity", "anonymitet")),
        (DesignTopic.Position, new("researcher's position", "forskerens ståsted")),
        (DesignTopic.Quality, new("quality", "kvalitet")),
        (DesignTopic.Limitation, new("limitation", "begrensning")),
        (DesignTopic.FurtherResearch, new("further research", "videre forskning")),
        (DesignTopic.Context, new("context", "kontekst")),
        (DesignTopic.MainResult, new("main result", "hovedresultat")),
    ];

    private static readonly ImmutableArray<(CodeStage Value, BilingualText Word)> CodeStageWords =
    [
        (CodeStage.Theme, new("theme", "tema")),
        (CodeStage.Summary, new("summary", "oppsummering")),
        (CodeStage.Result, new("result", "resultat")),
        (CodeStage.Discussion, new("discussion", "diskusjon")),
        (CodeStage.Conclusion, new("conclusion", "konklusjon")),
        (CodeStage.Concept, new("concept", "begrep")),
        (CodeStage.Norm, new("norm", "norm")),
        (CodeStage.Context, new("context", "kontekst")),
        (CodeStage.Method, new("method", "metode")),
    ];

    private static readonly ImmutableArray<(CaseFigureKind Value, BilingualText Word)> CaseFigureKindWords =
    [
        (CaseFigureKind.Table, new("table", "tabell")),
        (CaseFigureKind.List, new("list", "liste")),
        (CaseFigureKind.Organisation, new("organisation", "organisasjon")),
        (CaseFigureKind.Process, new("process", "prosess")),
        (CaseFigureKind.Causal, new("what leads to what", "hva som fører til hva")),
        (CaseFigureKind.Timeline, new("timeline", "tidslinje")),
        (CaseFigureKind.Model, new("model", "modell")),
        (CaseFigureKind.Vignette, new("example", "eksempel")),
    ];

    private static readonly ImmutableArray<(NumberKind Value, BilingualText Word)> NumberKindWords =
    [
        (NumberKind.Study, new("of the study", "om studien")),
        (NumberKind.Cited, new("cited", "sitert")),
        (NumberKind.Norm, new("norm", "norm")),
        (NumberKind.Event, new("event", "hendelse")),
        (NumberKind.Theory, new("theory", "teori")),
        (NumberKind.Informant, new("informant", "informant")),
    ];

    /// <summary>What a case is.</summary>
    public static BilingualText Of(CaseKind value) => Word(CaseKindWords, value);

    /// <summary>Who says it.</summary>
    public static BilingualText Of(Voice value) => Word(VoiceWords, value);

    /// <summary>What an informant does.</summary>
    public static BilingualText Of(InformantRole value) => Word(InformantRoleWords, value);

    /// <summary>Which line employs.</summary>
    public static BilingualText Of(Employer value) => Word(EmployerWords, value);

    /// <summary>Which way a finding points.</summary>
    public static BilingualText Of(FindingDirection value) => Word(FindingDirectionWords, value);

    /// <summary>Whose statement a finding is.</summary>
    public static BilingualText Of(FindingKind value) => Word(FindingKindWords, value);

    /// <summary>How the document tells a value.</summary>
    public static BilingualText Of(AttributeStatus value) => Word(AttributeStatusWords, value);

    /// <summary>When a value held.</summary>
    public static BilingualText Of(AttributePeriod value) => Word(AttributePeriodWords, value);

    /// <summary>What a cell of a matrix says.</summary>
    public static BilingualText Of(CellState value) => Word(CellStateWords, value);

    /// <summary>What a fact on how a study was made is about.</summary>
    public static BilingualText Of(DesignTopic value) => Word(DesignTopicWords, value);

    /// <summary>What a code sorts.</summary>
    public static BilingualText Of(CodeStage value) => Word(CodeStageWords, value);

    /// <summary>What a figure of a study holds.</summary>
    public static BilingualText Of(CaseFigureKind value) => Word(CaseFigureKindWords, value);

    /// <summary>What a cited number is.</summary>
    public static BilingualText Of(NumberKind value) => Word(NumberKindWords, value);

    /// <summary>How survey results and case material meet.</summary>
    public static BilingualText Of(IntegrationKind value) => JointText.Word(value);

    /// <summary>The category of a word of quantity.</summary>
    public static BilingualText Of(WordOfQuantity value) => ThemeWords.Of(value);

    /// <summary>In display order.</summary>
    public static ImmutableArray<Voice> Voices => [.. VoiceWords.Select(pair => pair.Value)];

    /// <summary>In display order.</summary>
    public static ImmutableArray<InformantRole> InformantRoles => [.. InformantRoleWords.Select(pair => pair.Value)];

    /// <summary>In display order.</summary>
    public static ImmutableArray<Employer> Employers => [.. EmployerWords.Select(pair => pair.Value)];

    /// <summary>In display order.</summary>
    public static ImmutableArray<FindingDirection> FindingDirections => [.. FindingDirectionWords.Select(pair => pair.Value)];

    /// <summary>In display order.</summary>
    public static ImmutableArray<FindingKind> FindingKinds => [.. FindingKindWords.Select(pair => pair.Value)];

    /// <summary>A sign that tells the state of a cell without colour.</summary>
    public static string Sign(CellState state) => state switch
    {
        CellState.Says => "●",
        CellState.SaysNot => "✕",
        CellState.Both => "◐",
        _ => "·",
    };

    /// <summary>A sign that tells a direction without colour.</summary>
    public static string Sign(FindingDirection direction) => direction switch
    {
        FindingDirection.Promotes or FindingDirection.Conforms => "+",
        FindingDirection.Hinders or FindingDirection.Deviates => "\u2212",
        FindingDirection.Mixed => "±",
        FindingDirection.Differs => "≠",
        FindingDirection.Resembles => "≈",
        FindingDirection.Wishes => "→",
        FindingDirection.Increases => "↑",
        FindingDirection.Decreases => "↓",
        FindingDirection.NoEffect => "0",
        _ => "○",
    };

    /// <summary>Every sign of a direction with the words that it stands for.</summary>
    internal static string Signs(Language language) => string.Join(", ", FindingDirections.GroupBy(Sign).Select(group => $"{group.Key} {string.Join('/', group.Select(direction => Of(direction).In(language)))}"));

    /// <summary>Who says it: the informants where they are told apart, else the voices.</summary>
    internal static string Speakers(CaseFinding finding, Func<string, BilingualText> labelOf, Language language) =>
        string.Join(", ", finding.Informants.IsEmpty ? finding.Voices.Select(voice => Of(voice).In(language)) : finding.Informants.Select(id => labelOf(id).In(language)));

    private static BilingualText Word<T>(ImmutableArray<(T Value, BilingualText Word)> words, T value)
        where T : struct, Enum => words.First(pair => pair.Value.Equals(value)).Word;
}
