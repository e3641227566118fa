using System.Collections.Immutable;
using System.Data.Common;
using System.Runtime.InteropServices;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Database;

namespace NavNotebooks.Survey.Frames;

/// <summary>The answers to one survey wave: labelled columns of codes, reasons for missing kept, with the wave's weights where it has any.</summary>
/// <remarks>
/// Immutable and safe to share between threads; every step returns a new frame, and rows are copied only when read. A frame
/// shows its variables and how many answered them, never rows. Counts below five are hidden where the basis is microdata.
/// </remarks>
public sealed class SurveyFrame : IDisplayable
{
    private readonly Dictionary<string, int> placeOf;
    private readonly double[]? weights;

    /// <summary>A frame of columns of equal length.</summary>
    /// <param name="definition">The survey wave.</param>
    /// <param name="basis">What the answers rest on.</param>
    /// <param name="columns">At least one; names differ.</param>
    /// <param name="weights">The wave's weights, one per row, finite and not negative; <see langword="null"/> where it has none.</param>
    /// <exception cref="ArgumentException">The columns or the weights do not fit together.</exception>
    public SurveyFrame(SurveyDefinition definition, DataBasis basis, IEnumerable<SurveyColumn> columns, ImmutableArray<double>? weights = null)
        : this((definition, basis), [.. columns], placeOf: null, weights is { } given ? ImmutableCollectionsMarshal.AsArray(given) : null)
    {
        FrameErrors.RequireOneLength(Columns);
        FrameErrors.RequireWeights(this.weights, given: this.weights is not null, RowCount);
    }

    // Frames that differ in rows alone share the places of their columns.
    private SurveyFrame(
        (SurveyDefinition Definition, DataBasis Basis) origin, ImmutableArray<SurveyColumn> columns, Dictionary<string, int>? placeOf, double[]? weights)
    {
        this.placeOf = placeOf ?? FrameErrors.RequireDistinctNames(columns);
        (Definition, Basis) = origin;
        Columns = columns;
        RowCount = columns[0].RowCount;
        this.weights = weights;
    }

    /// <summary>The survey wave that was asked.</summary>
    public SurveyDefinition Definition { get; }

    /// <summary>What the answers rest on.</summary>
    public DataBasis Basis { get; }

    /// <summary>Number of respondents.</summary>
    public int RowCount { get; }

    /// <summary>The columns in their order.</summary>
    public ImmutableArray<SurveyColumn> Columns { get; }

    /// <summary>One weight per row; empty where <see cref="IsWeighted"/> is false.</summary>
    public ReadOnlySpan<double> Weights => weights;

    /// <summary>Whether the wave's weights are in use.</summary>
    public bool IsWeighted => weights is not null;

    /// <summary>What happened to the data on their way here (how a file was read, what was left out), one sentence each.</summary>
    public ImmutableArray<string> Notes { get; private init; } = [];

    /// <summary>Whether the file is marked as synthetic and counts as the user's own to rehearse with: these are no answers of anybody, and whatever shows them says so.</summary>
    public bool IsRehearsal { get; private init; }

    /// <summary>The column of a variable.</summary>
    /// <exception cref="UnknownNameException">The frame has no such variable.</exception>
    public SurveyColumn this[[Offers(nameof(ColumnNames))] string name] => Column(name);

    /// <summary>The column of a variable.</summary>
    /// <exception cref="UnknownNameException">The frame has no such variable.</exception>
    public SurveyColumn Column([Offers(nameof(ColumnNames))] string name) =>
        placeOf.TryGetValue(name, out var place) ? Columns[place] : throw FrameErrors.UnknownVariable(this, name);

    /// <summary>The named columns, in the order named.</summary>
    /// <exception cref="UnknownNameException">The frame has no such variable.</exception>
    public SurveyFrame Select([Offers(nameof(ColumnNames))] params string[] names)
    {
        if (names.Length == 0)
        {
            throw new ArgumentException("No variable is named. Name at least one to select.", nameof(names));
        }

        return With([.. names.Select(Column)], weights);
    }

    /// <summary>The rows whose answer is one of the codes. Missing reasons may be asked for by their negative code.</summary>
    /// <exception cref="ArgumentException">A code is neither on the scale nor a reason for missing.</exception>
    public SurveyFrame Where([Offers(nameof(ColumnNames))] string variable, params double[] codes)
    {
        var column = Column(variable);
        foreach (var code in codes)
        {
            if (double.IsNaN(code) || !column.Book.Knows(code))
            {
                throw FrameErrors.UnknownCode(this, column, code);
            }
        }

        return AtRows(RowSelection.Of(column.Codes, codes));
    }

    /// <summary>The rows whose answer is one of the categories, named as the dictionary names them.</summary>
    /// <exception cref="UnknownNameException">The scale has no such category.</exception>
    public SurveyFrame Where([Offers(nameof(ColumnNames))] string variable, [Offers(nameof(CategoryNames))] params string[] categoryIds)
    {
        var column = Column(variable);
        double[] codes = [.. categoryIds.Select(id => FrameErrors.RequireCategory(this, column, id).Code)];
        return AtRows(RowSelection.Of(column.Codes, codes));
    }

    /// <summary>The rows that a condition holds for.</summary>
    public SurveyFrame Where(Func<FrameRow, bool> condition)
    {
        var rows = new List<int>();
        for (var row = 0; row < RowCount; row++)
        {
            if (condition(new FrameRow(this, row)))
            {
                rows.Add(row);
            }
        }

        return AtRows([.. rows]);
    }

    /// <summary>One frame per category of a variable, in the order of its scale, empty ones too; rows without a valid answer are left out and counted.</summary>
    /// <exception cref="InvalidOperationException">The variable has no categories: a number or an identifier.</exception>
    public FrameGroups GroupBy([Offers(nameof(ColumnNames))] string variable)
    {
        var column = Column(variable);
        FrameErrors.RequireCategories(column);
        var rows = RowSelection.ByPoint(column);
        return new FrameGroups(this, column, [.. column.Book.Points.Select((point, i) => new FrameGroup(point, AtRows(rows[i])))]);
    }

    /// <summary>This frame with one more column: a variable under other codes.</summary>
    /// <param name="variable">The variable to recode; it stays as it is.</param>
    /// <param name="into">Name of the new variable.</param>
    /// <param name="codes">Old code to new. Every valid code must be there; missing reasons that are not keep their reason.</param>
    /// <param name="labels">What the new codes mean.</param>
    /// <exception cref="ArgumentException">A code is forgotten, unknown or without a label, or the name is taken.</exception>
    public SurveyFrame Recode([Offers(nameof(ColumnNames))] string variable, string into, IReadOnlyDictionary<double, double> codes, RecodedLabels labels) =>
        WithColumn(Recoding.Apply(this, variable, into, (codes, labels)));

    /// <summary>
    /// This frame with one more column: 1 for the two highest points of an ordinal scale, 0 for the others, missing kept
    /// with its reason.
    /// </summary>
    /// <param name="variable">The variable that was answered on the scale.</param>
    /// <param name="into">Name of the new variable. Default: the old one with <c>_top_two</c> behind, cut where that is longer than a name may be.</param>
    /// <exception cref="InvalidOperationException">The scale is not ordinal or has fewer than three points.</exception>
    public SurveyFrame TopTwo([Offers(nameof(ColumnNames))] string variable, string? into = null) => WithColumn(Column(variable).TopTwo(into));

    /// <summary>This frame with a column for every index that the dictionary makes of its wave, behind those that were asked.</summary>
    public SurveyFrame WithIndices() => new(
        (Definition.WithIndices(), Basis),
        [.. Columns, .. Definition.Indices.Where(index => !Definition.Has(index.Id)).Select(index => IndexColumn.Of(this, index))],
        placeOf: null,
        weights)
    { Notes = Notes, IsRehearsal = IsRehearsal };

    /// <summary>This frame with one more column.</summary>
    /// <exception cref="ArgumentException">The name is taken, or the column has another number of rows.</exception>
    public SurveyFrame WithColumn(SurveyColumn column)
    {
        FrameErrors.RequireFree(this, column.Name);
        FrameErrors.RequireOneLength([Columns[0], column]);
        return With(Columns.Add(column), weights);
    }

    /// <summary>This frame with other weights: one per row, finite, not negative, not all zero.</summary>
    /// <exception cref="ArgumentException">The weights do not fit.</exception>
    public SurveyFrame WithWeights(params ReadOnlySpan<double> weights)
    {
        var copy = weights.ToArray();
        FrameErrors.RequireWeights(copy, given: true, RowCount);
        return With(Columns, copy);
    }

    /// <summary>This frame without weights: every respondent counts once.</summary>
    public SurveyFrame WithoutWeights() => With(Columns, weights: null);

    /// <summary>This frame with one more note on where the data come from. Never put an answer into a note.</summary>
    public SurveyFrame WithNote(string note) =>
        new((Definition, Basis), Columns, placeOf, weights) { Notes = Notes.Add(note), IsRehearsal = IsRehearsal };

    /// <summary>This frame as one to rehearse with: see <see cref="IsRehearsal"/>.</summary>
    internal SurveyFrame ToRehearse() => new((Definition, Basis), Columns, placeOf, weights) { Notes = Notes, IsRehearsal = true };

    /// <summary>The valid answers to a variable with their weights, for computing on.</summary>
    /// <exception cref="UnknownNameException">The frame has no such variable.</exception>
    public ValidAnswers Valid([Offers(nameof(ColumnNames))] string variable) => RowSelection.Valid(Column(variable), weights);

    /// <summary>How many rows of each variable are valid, and how many are missing for each reason.</summary>
    /// <param name="language">Of labels and numbers.</param>
    public Table MissingReport(Language language = Language.English) => FrameText.MissingReport(this, language);

    /// <summary>The rows as a forward-only reader, which data tables and data frame libraries load from.</summary>
    /// <param name="form">Codes (the default) or labels; missing is always <see cref="DBNull"/>.</param>
    /// <remarks>This is the one way on which rows leave a frame as they are: nothing is hidden from the reader.</remarks>
    public DbDataReader ToDataReader(AnswerForm? form = null) =>
        new TableDataReader(AnswerReaderColumn.Of(this, form ?? AnswerForm.Codes), RowCount);

    /// <summary>The variables, how many rows are valid, basis and weights; never rows.</summary>
    public MimeBundle Display(DisplayContext context) => FrameText.Overview(this, context.Language).Display(context);

    /// <summary>The same table as text.</summary>
    public override string ToString() => FrameText.Overview(this, Language.English).ToString();

    /// <summary>What a column of the weights is called where the frame leaves for a reader or a file.</summary>
    internal string WeightName => Definition.Weight ?? "weight";

    private SurveyFrame AtRows(int[] rows)
    {
        var columns = ImmutableArray.CreateBuilder<SurveyColumn>(Columns.Length);
        foreach (var column in Columns)
        {
            columns.Add(column.At(rows));
        }

        return new((Definition, Basis), columns.MoveToImmutable(), placeOf, weights is null ? null : SurveyColumn.Gather(weights, rows)) { Notes = Notes, IsRehearsal = IsRehearsal };
    }

    private SurveyFrame With(ImmutableArray<SurveyColumn> columns, double[]? weights) =>
        new((Definition, Basis), columns, placeOf: null, weights) { Notes = Notes, IsRehearsal = IsRehearsal };

    internal IEnumerable<OfferedName> ColumnNames => Columns.Select(column => new OfferedName(column.Name, column.Variable.Label.En));

    internal IEnumerable<OfferedName> CategoryNames(string variable) => OfferedQuestions.Categories(Column(variable).Scale);
}
