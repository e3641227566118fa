using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Crosschecks;

/// <summary>Numbers of this library beside the answers that R gave on the same data. The only place that sees both.</summary>
public sealed record Crosscheck : IJudgement
{
    private Crosscheck()
    {
    }

    /// <summary>The worked example.</summary>
    public required string Example { get; init; }

    /// <summary>How R was asked.</summary>
    public required string Call { get; init; }

    /// <summary>The versions of R and of the packages that answered: "R 4.2.2, survey 4.1.1".</summary>
    public required string Program { get; init; }

    /// <summary>The numbers, side by side.</summary>
    public required ImmutableArray<ComparedNumber> Numbers { get; init; }

    /// <summary>Remarks below the table.</summary>
    public ImmutableArray<string> Notes { get; private init; } = [];

    /// <summary>Digits in which all numbers agree at least.</summary>
    public double Agreement => Numbers.Min(number => number.Agreement);

    /// <summary>Computed numbers beside those of R.</summary>
    /// <param name="example">The worked example, by its id in the file of R's answers.</param>
    /// <param name="ours">Numbers computed here, by the names of R's answers.</param>
    /// <exception cref="UnknownNameException">There is no such example, or it has no answer of that name.</exception>
    public static Crosscheck WithR([Offers(nameof(Examples))] string example, params ReadOnlySpan<(string Quantity, double Value)> ours)
    {
        if (ours.IsEmpty)
        {
            throw new ArgumentException($"There is nothing to set beside R in '{example}'. Give at least one number and its name.", nameof(ours));
        }

        var answers = ExampleFile.AnswersOf(example);
        var numbers = ImmutableArray.CreateBuilder<ComparedNumber>(ours.Length);
        foreach (var (quantity, value) in ours)
        {
            numbers.Add(answers.TryGetValue(quantity, out var answer)
                ? new ComparedNumber(quantity, value, answer)
                : throw new UnknownNameException($"answer in '{example}'", quantity, answers.Keys, ExampleFile.NameOf(example)));
        }

        return new Crosscheck
        {
            Example = example,
            Call = ExampleFile.CallOf(example),
            Program = ExampleFile.ProgramOf(example),
            Numbers = numbers.MoveToImmutable(),
        };
    }

    /// <summary>This comparison with a remark below it, such as why the two need not agree to more digits.</summary>
    public Crosscheck Noting(string note) => this with { Notes = Notes.Add(note) };

    /// <inheritdoc/>
    public int Judged => Numbers.Length;

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The same table as text.</summary>
    public override string ToString() => ToTable(Language.English).ToString();

    private Table ToTable(Language language) => new(
        language.In("Beside R: ", "Ved siden av R: ") + Call,
        [language.In("Quantity", "Størrelse"), language.In("This library", "Dette biblioteket"), Program, language.In("Agreement", "Samsvar")],
        [.. Numbers.Select(number => ImmutableArray.Create(
            number.Quantity, Text(number.Ours, language), Text(number.Theirs, language), Digits.Text(Digits.StepOf(number.Agreement), language)))],
        Notes);

    // Ten significant digits: enough to see agreement, few enough to be the same on every machine.
    private static string Text(double number, Language language)
    {
        var text = number.ToString("G10", CultureInfo.InvariantCulture).Replace('-', '\u2212');
        return double.IsNaN(number) ? "–" : language == Language.Bokmål ? text.Replace('.', ',') : text;
    }

    internal static IEnumerable<OfferedName> Examples => ExampleFile.Ids.Select(id => new OfferedName(id, ExampleFile.CallOf(id)));
}
