using NavNotebooks.Display;
using NavNotebooks.Survey.Crosschecks;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Tests.Statistics;

namespace NavNotebooks.Survey.Tests.Crosschecks;

public sealed class CrosscheckTests
{
    private static readonly double Share = OracleCase.Of("illinois", "share").Inside("answers")["share"];

    [Fact]
    public void Numbers_stand_beside_those_of_R_with_the_call_and_the_versions()
    {
        var text = Crosscheck.WithR("share", ("share", Share), ("low", 0.7)).Noting("A remark.").ToString();
        Assert.StartsWith("Beside R: prop.test(votes, n, correct = FALSE)\n", text, StringComparison.Ordinal);
        Assert.Matches(@"share\s+0\.6650342801\s+0\.6650342801\s+≥ 12 digits", text);
        Assert.Matches(@"low\s+0\.7\s+0\.644270119\s+≥ 1 digit\n", text);
        Assert.Matches(@"Quantity\s+This library\s+R 4\.2\.2\s+Agreement\n", text);
        Assert.EndsWith("\nA remark.", text.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("R 4.2.2, survey 4.1.1", Crosscheck.WithR("mean", ("mean", 48)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_worst_number_tells_how_far_all_agree()
    {
        var check = Crosscheck.WithR("share", ("share", Share), ("low", 2 * 0.64427011898559106));
        Assert.Equal([Digits.Most, 0], check.Numbers.Select(number => number.Agreement));
        Assert.Equal(0, check.Agreement);
    }

    [Fact]
    public void In_bokmål_numbers_have_a_comma() =>
        Assert.Contains("0,6650342801", Crosscheck.WithR("share", ("share", Share)).Display(new DisplayContext(Language.Bokmål)).PlainText, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_example_or_answer_names_the_nearest()
    {
        Assert.Equal("share", Assert.Throws<UnknownNameException>(() => Crosscheck.WithR("shares", ("share", 0.5))).Nearest);
        Assert.Equal("share", Assert.Throws<UnknownNameException>(() => Crosscheck.WithR("share", ("shore", 0.5))).Nearest);
        Assert.Equal("tests/Oracles/R/illinois.json", Assert.Throws<UnknownNameException>(() => ExampleNumbers.Of("share")["share"]).File);
    }

    [Fact]
    public void Nothing_beside_R_is_refused_with_what_to_do() =>
        Assert.Contains("Give at least one number", Assert.Throws<ArgumentException>(() => Crosscheck.WithR("share")).Message, StringComparison.Ordinal);
}
