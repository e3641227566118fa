using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Frames;

/// <summary>One variable's answers, a code per row, with the scale that says what the codes mean.</summary>
/// <remarks>Immutable and safe to share between threads. Does not print its rows.</remarks>
public sealed class SurveyColumn
{
    private readonly Lazy<double[]> codes;

    /// <summary>A column of answers to a variable.</summary>
    /// <param name="variable">What was asked.</param>
    /// <param name="scale">What the codes mean; <see langword="null"/> for an identifier or a number without a scale.</param>
    /// <param name="missingReasons">The survey's reasons for missing, which any column may hold.</param>
    /// <param name="codes">One per row: a code of the scale or a number, a reason's negative code, or NaN for system missing.</param>
    /// <exception cref="ArgumentException">A row holds a code that is neither on the scale nor a reason.</exception>
    public SurveyColumn(Variable variable, Scale? scale, ImmutableArray<MissingReason> missingReasons, ImmutableArray<double> codes)
        : this(variable, scale, new CodeBook(variable, scale, missingReasons), codes.Length, new(ImmutableCollectionsMarshal.AsArray(codes)!))
    {
        var unknown = codes.Count(code => !Book.Knows(code));
        if (unknown > 0)
        {
            throw FrameErrors.CodesOffScale(variable, Book, unknown, codes.Length);
        }
    }

    private SurveyColumn(Variable variable, Scale? scale, CodeBook book, int rowCount, Lazy<double[]> codes)
    {
        Variable = variable;
        Scale = scale;
        Book = book;
        RowCount = rowCount;
        this.codes = codes;
    }

    /// <summary>What was asked.</summary>
    public Variable Variable { get; }

    /// <summary>What the codes mean; absent for identifiers and for numbers without a scale.</summary>
    public Scale? Scale { get; }

    /// <summary>The variable's name.</summary>
    public string Name => Variable.Name;

    /// <summary>Number of rows, answered or not.</summary>
    public int RowCount { get; }

    /// <summary>One code per row; negative codes of the survey's reasons and NaN are missing.</summary>
    public ReadOnlySpan<double> Codes => codes.Value;

    /// <summary>The answer in a row, counted from 0.</summary>
    public Answer this[int row] => Book.AnswerOf(Codes[row]);

    /// <summary>Number of valid answers.</summary>
    public int ValidCount
    {
        get
        {
            var valid = 0;
            foreach (var code in Codes)
            {
                valid += Book.IsMissing(code) ? 0 : 1;
            }

            return valid;
        }
    }

    /// <summary>Number of rows without a valid answer, for whatever reason.</summary>
    public int MissingCount => RowCount - ValidCount;

    internal CodeBook Book { get; }

    /// <summary>A column of a survey's variable, with the scale and the reasons of its definition.</summary>
    /// <param name="definition">The survey wave.</param>
    /// <param name="variable">The variable's name.</param>
    /// <param name="codes">One per row; see the constructor.</param>
    /// <exception cref="UnknownNameException">The survey has no such variable.</exception>
    /// <exception cref="ArgumentException">A row holds a code that is neither on the scale nor a reason.</exception>
    public static SurveyColumn Of(SurveyDefinition definition, string variable, ImmutableArray<double> codes)
    {
        var found = definition.Variable(variable);
        return new SurveyColumn(found, definition.ScaleOf(found), definition.MissingReasons, codes);
    }

    /// <summary>Whether a row, counted from 0, has no valid answer.</summary>
    public bool IsMissing(int row) => Book.IsMissing(Codes[row]);

    /// <summary>
    /// 1 for the two highest points of an ordinal scale, 0 for the others, missing kept with its reason.
    /// </summary>
    /// <param name="into">Its name. Default: this column's with <c>_top_two</c> behind, cut where that is longer than a name may be.</param>
    /// <exception cref="InvalidOperationException">The scale is not ordinal or has fewer than three points.</exception>
    public SurveyColumn TopTwo(string? into = null) => Recoding.TopTwo(this, into);

    /// <summary>Name and number of rows, never answers.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}: {RowCount} rows");

    // Rows are gathered when first read: a filter on a wide frame pays for the columns that are used.
    internal SurveyColumn At(int[] rows) =>
        new(Variable, Scale, Book, rows.Length, new Lazy<double[]>(() => Gather(codes.Value, rows), LazyThreadSafetyMode.PublicationOnly));

    internal static double[] Gather(ReadOnlySpan<double> source, int[] rows)
    {
        var gathered = new double[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            gathered[i] = source[rows[i]];
        }

        return gathered;
    }
}
