using System.Collections.Immutable;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Codebooks;

public sealed class SpssSyntaxTests
{
    private static readonly LabelledVariable Plain = new() { Name = "a", PrintFormat = DataFormat.Numbers(4, 0), WriteFormat = DataFormat.Numbers(4, 0) };

    private static string Write(params ImmutableArray<LabelledVariable> variables) => SpssSyntax.Write(new FileDictionary { Variables = variables });

    [Fact]
    public void Quotation_marks_are_doubled_and_line_ends_become_spaces() =>
        Assert.Contains("a 'Nav''s office, two lines'", Write(Plain with { Label = "Nav's office,\ntwo lines" }), StringComparison.Ordinal);

    [Fact]
    public void A_long_label_is_put_together_from_pieces()
    {
        var label = string.Concat(Enumerable.Repeat("æ'😀b", 40));
        var syntax = Write(Plain with { Label = label });
        Assert.All(syntax.Split('\n').Where(line => !line.StartsWith('*')), line => Assert.InRange(line.Length, 0, 130));
        var entry = syntax[(syntax.IndexOf("  a '", StringComparison.Ordinal) + 4)..];
        var pieces = entry[..(entry.IndexOf("'.\n", StringComparison.Ordinal) + 1)].Split(" +\n").Select(piece => piece.Trim()[1..^1].Replace("''", "'", StringComparison.Ordinal));
        Assert.Equal(label, string.Concat(pieces));
        Assert.All(pieces, piece => Assert.False(char.IsHighSurrogate(piece[^1])));
    }

    [Fact]
    public void Variables_with_the_same_definition_stand_together()
    {
        var ordinal = Plain with { Measure = MeasurementLevel.Ordinal, Missing = MissingValues.Of(DataValue.Of(-1), DataValue.Of(-9)) };
        var syntax = Write(ordinal, ordinal with { Name = "b" }, Plain with { Name = "c", Missing = MissingValues.Range(double.NegativeInfinity, -1, DataValue.Of(99)) });
        Assert.Contains("MISSING VALUES\n  a b (-1, -9)\n  /c (LO THRU -1, 99).", syntax, StringComparison.Ordinal);
        Assert.Contains("VARIABLE LEVEL\n  a b (ORDINAL).", syntax, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_texts_are_quoted() =>
        Assert.Contains(
            "  t\n    'J' 'Ja'.",
            Write(Plain with { Name = "t", TextWidth = 1, PrintFormat = DataFormat.Texts(1), WriteFormat = DataFormat.Texts(1), ValueLabels = [new(DataValue.Of("J"), "Ja")] }),
            StringComparison.Ordinal);

    [Fact]
    public void A_name_that_SPSS_does_not_take_is_refused_with_the_reason() =>
        Assert.Contains("'BY'", Assert.Throws<ArgumentException>(() => Write(Plain with { Name = "BY" })).Message, StringComparison.Ordinal);

    [Fact]
    public void The_weight_of_a_survey_wave_is_put_to_use() =>
        Assert.Contains("WEIGHT BY weight.\n", SpssSyntax.Write(SurveyLabels.Of(SurveyDictionary.Examples.Survey("illinois-2018"), DataBasis.Microdata)), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "begins with a letter")]
    [InlineData("1a", "begins with a letter")]
    [InlineData("a b", "holds letters")]
    [InlineData("ends.", "does not end with a period")]
    [InlineData("with", "word of the language")]
    public void Names_are_refused_for_a_reason(string name, string reason) => Assert.Contains(reason, VariableName.WhyRefused(name)!, StringComparison.Ordinal);
}
