using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;

namespace NavNotebooks.Survey.Codebooks;

/// <summary>All that is known of one variable of a survey wave, with its frequencies where there are answers.</summary>
public sealed record CodebookVariable
{
    /// <summary>The variable as the wave asked it.</summary>
    public required Variable Variable { get; init; }

    /// <summary>Its name in data files.</summary>
    public string Name => Variable.Name;

    /// <summary>Its scale; <see langword="null"/> for an identifier.</summary>
    public Scale? Scale { get; init; }

    /// <summary>The battery it stands in, or <see langword="null"/>.</summary>
    public Battery? Battery { get; init; }

    /// <summary>Whom it was put to; empty where the wave tells populations apart by nothing.</summary>
    public ImmutableArray<Population> AskedOf { get; init; } = [];

    /// <summary>The filter before it, or <see langword="null"/>.</summary>
    public CodebookFilter? Filter { get; init; }

    /// <summary>The points of its scale, then the reasons for missing, then rows without a reason where there are any.</summary>
    public ImmutableArray<CodebookCategory> Categories { get; init; } = [];

    /// <summary>Valid answers; <see langword="null"/> in a codebook without answers, or where the answers lack this variable.</summary>
    public ShownCount? Valid { get; init; }

    /// <summary>Rows without a valid answer; <see langword="null"/> where <see cref="Valid"/> is.</summary>
    public ShownCount? Missing { get; init; }

    /// <summary>How many different units an identifier names; <see langword="null"/> for other variables.</summary>
    public ShownCount? Units { get; init; }

    /// <summary>Mean and spread, where the codes bear arithmetic and no count is hidden; otherwise <see langword="null"/>.</summary>
    public CodebookNumbers? Numbers { get; init; }

    /// <summary>The printed figures and tables that show it.</summary>
    public ImmutableArray<FigureDefinition> Figures { get; init; } = [];

    /// <summary>Whether it weights the wave's answers.</summary>
    public bool IsWeight { get; init; }

    /// <summary>What it is in the questionnaire, in words.</summary>
    public string KindIn(Language language) => Variable.Kind switch
    {
        _ when IsWeight => language.In("weight", "vekt"),
        VariableKind.Multiple => language.In("box to tick", "avkrysning"),
        VariableKind.Number => language.In("number", "tall"),
        VariableKind.Background => language.In("background", "bakgrunn"),
        VariableKind.Identifier => language.In("identifier", "identifikator"),
        VariableKind.Index => language.In("index, computed", "indeks, beregnet"),
        _ => language.In("one answer", "ett svar"),
    };

    /// <summary>What its codes mean to arithmetic, in words.</summary>
    public string MeasureIn(Language language) => Scale?.Kind switch
    {
        null => language.In("no scale", "ingen skala"),
        ScaleKind.Ordinal => language.In("ordered", "ordnet"),
        ScaleKind.Nominal => language.In("categories", "kategorier"),
        ScaleKind.Binary => language.In("yes or no", "ja eller nei"),
        _ => language.In("number", "tall"),
    };

    /// <summary>Whom it was put to, and after which answers: "Mayors, Chief executives; only if Employer is Municipality".</summary>
    public string BaseIn(Language language)
    {
        var asked = string.Join(", ", AskedOf.Select(population => population.Label.In(language)));
        return Filter is null ? asked : asked + language.In("; only if ", "; bare hvis ") + Filter.In(language);
    }

    /// <summary>Name and label.</summary>
    public override string ToString() => Name + ": " + Variable.Label.En;
}
