using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.PrintedNumbers;
using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Tests.Statistics.PrintedNumbers;

public sealed class PrintedTestTests
{
    [Fact]
    public void P_errors_and_decision_errors_are_those_of_statcheck()
    {
        var r = OracleCase.Of("printed", "statcheck");
        PrintedTest[] tests = [.. r.Texts("text").Select(text => PrintedTest.Of(text))];
        r.Agrees("p", [.. tests.Select(test => test.Recomputed)], tolerance: 1e-11);
        r.Agrees("error", [.. tests.Select(test => test.Verdict == PrintedTestVerdict.Consistent ? 0.0 : 1)]);
        r.Agrees("decision", [.. tests.Select(test => DecidesOtherwise(test) ? 1.0 : 0)]);

        // statcheck has no one-tailed verdict of its own: it counts those among the errors.
        static bool DecidesOtherwise(PrintedTest test) =>
            test.IsDecisionError || (test.Verdict == PrintedTestVerdict.OneTailedOnly && test.P.IsSignificant(0.05) != test.Recomputed <= 0.05 && test.P.Decides(0.05));
    }

    [Theory]
    [InlineData("t(28) = 2.20, p = .04", PrintedTestVerdict.Consistent, false)]
    [InlineData("t(28) = 2.20, p = .036", PrintedTestVerdict.Consistent, false)]
    [InlineData("t(28) = 2.20, p = .018", PrintedTestVerdict.OneTailedOnly, false)]
    [InlineData("t(28) = 2.20, p = .06", PrintedTestVerdict.Inconsistent, true)]
    [InlineData("t(28) = 2,20; p < 0,05", PrintedTestVerdict.Consistent, false)]
    [InlineData("t(28) = 2.20, ns", PrintedTestVerdict.Inconsistent, true)]
    [InlineData("t(28) = 2.20, p > .05", PrintedTestVerdict.Inconsistent, true)]
    [InlineData("t(28) = 1.20, n.s.", PrintedTestVerdict.Consistent, false)]
    [InlineData("F(2,97) = 3.10, p = .05", PrintedTestVerdict.Consistent, false)]
    [InlineData("F(1, 20) < 1, p = .45", PrintedTestVerdict.Consistent, false)]
    [InlineData("F(1, 20) < 1, p = .04", PrintedTestVerdict.Inconsistent, true)]
    [InlineData("χ²(1, N = 210) = 3.84, p = .05", PrintedTestVerdict.Consistent, false)]
    [InlineData("chi2(1) = 4.20, p = .03", PrintedTestVerdict.Inconsistent, false)]
    [InlineData("z = −1.96, p = .05", PrintedTestVerdict.Consistent, false)]
    [InlineData("r(48) = .30, p = .034", PrintedTestVerdict.Consistent, false)]
    [InlineData("t(5) = 30.0, p = .000", PrintedTestVerdict.Inconsistent, false)]
    public void A_printed_p_is_judged_with_rounding_on_both_sides(string text, PrintedTestVerdict verdict, bool decision)
    {
        var test = PrintedTest.Of(text);
        Assert.Equal(verdict, test.Verdict);
        Assert.Equal(decision, test.IsDecisionError);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var range = PrintedTest.Of("t(28) = 2.20, p = .036").RecomputedRange;
        Agreement.Prints(0.0358, range.Low, decimals: 4);
        Agreement.Prints(0.0366, range.High, decimals: 4);
        Assert.True(default(PrintedP).IsNotSignificant);
    }

    [Fact]
    public void Degrees_of_freedom_with_decimals_are_rounded_too()
    {
        var whole = PrintedTest.Of("t(8) = 2.20, ns").RecomputedRange;
        var rounded = PrintedTest.Of("t(8.0) = 2.20, ns").RecomputedRange;
        Assert.True(rounded.Low < whole.Low && rounded.High > whole.High);
    }

    [Fact]
    public void A_correction_is_a_reading_of_its_own()
    {
        var bonferroni = new PrintedTestOptions { Comparisons = 4 };
        Assert.Equal(PrintedTestVerdict.CorrectedOnly, PrintedTest.Of("t(28) = 2.20, p = .145", bonferroni).Verdict);
        Assert.Equal(PrintedTestVerdict.Consistent, PrintedTest.Of("t(28) = 2.20, p = .036", bonferroni).Verdict);
        Assert.Equal(PrintedTestVerdict.Inconsistent, PrintedTest.Of("t(28) = 2.20, p = .145").Verdict);
        Assert.Equal(1, PrintedTest.Of("z = 0.30, ns", bonferroni).CorrectedRange!.Value.High);
    }

    [Fact]
    public void Yates_correction_is_tried_where_the_table_is_given()
    {
        // chisq.test(matrix(c(12, 30, 25, 18), 2, byrow = TRUE)): 7.5569, p = .005978; with Yates 6.4019, p = .011400.
        var options = new PrintedTestOptions { TwoByTwo = [12, 30, 25, 18] };
        Assert.Equal(PrintedTestVerdict.CorrectedOnly, PrintedTest.Of("χ²(1) = 7.56, p = .011", options).Verdict);
        Assert.Equal(PrintedTestVerdict.Consistent, PrintedTest.Of("χ²(1) = 7.56, p = .006", options).Verdict);
        Assert.Throws<ArgumentException>(() => PrintedTest.Of("χ²(1) = 7.56, p = .011", new PrintedTestOptions { TwoByTwo = [1, 2, 3] }));
    }

    [Fact]
    public void A_text_that_says_one_tailed_is_judged_so()
    {
        var options = new PrintedTestOptions { OneTailed = true };
        Assert.Equal(PrintedTestVerdict.Consistent, PrintedTest.Of("t(28) = 2.20, p = .018", options).Verdict);
        Assert.Equal(PrintedTestVerdict.Inconsistent, PrintedTest.Of("t(28) = 2.20, p = .036", options).Verdict);
        Assert.Equal(PrintedTestVerdict.Consistent, PrintedTest.Of("F(2, 97) = 3.10, p = .05", options).Verdict);
    }

    [Fact]
    public void Zero_may_stand_for_a_small_p_where_the_caller_says_so() =>
        Assert.Equal(PrintedTestVerdict.Consistent, PrintedTest.Of("t(50) = 8.0, p = .000", new PrintedTestOptions { ZeroAllowed = true }).Verdict);

    [Fact]
    public void Running_text_gives_its_results_in_order()
    {
        var found = PrintedResults.In("Leaders agreed more, t(812.4) = 2.35, p = .019, than others; age did not matter (F(2, 97) = 0.31, ns). Impossible: r(20) = 1.30, p < .01.");
        Assert.Equal(["t(812.4) = 2.35", "F(2, 97) = 0.31"], found.Select(test => test.Statistic.ToString()));
    }

    [Fact]
    public void It_reads_in_both_languages()
    {
        var test = PrintedTest.Of("t(28) = 2.20, p = .06");
        Assert.Equal("t(28) = 2.20, p = .06: inconsistent, and the decision changes; recomputed p between .036 and .037", test.ToString());
        Assert.Equal("t(28) = 2,20, p = 0,06: stemmer ikke, og konklusjonen snur; omregnet p mellom 0,036 og 0,037", test.Reading(Language.Bokmål));
    }

    [Fact]
    public void Statistics_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentException>(() => PrintedStatistic.Of(PrintedTestKind.F, "-1.2", "2", "97"));
        Assert.Throws<ArgumentException>(() => PrintedStatistic.Of(PrintedTestKind.R, "1.2", "20"));
        Assert.Throws<ArgumentException>(() => PrintedStatistic.Of(PrintedTestKind.T, "1.2"));
        Assert.Throws<ArgumentException>(() => PrintedStatistic.Of(PrintedTestKind.T, "1.2", "0"));
        Assert.Throws<ArgumentException>(() => PrintedStatistic.Of(PrintedTestKind.Z, "two"));
        Assert.Throws<ArgumentException>(() => PrintedP.Read("1.2"));
        Assert.Throws<ArgumentException>(() => PrintedTest.Of("nothing to see"));
        Assert.Throws<ArgumentException>(() => PrintedTest.Of("z = 1.2, ns; z = 2.2, p = .03"));
        Assert.Throws<ArgumentOutOfRangeException>(() => PrintedTest.Of("z = 1.2, ns", new PrintedTestOptions { Significance = 0 }));
    }

    /// <summary>10,000 correct results, rounded as print rounds: not one may be accused.</summary>
    [Fact]
    public void Correct_results_raise_no_false_alarm()
    {
        var random = new DeterministicRandom(2011, "correct");
        for (var i = 0; i < 10_000; i++)
        {
            var (statistic, exact) = Result(random);
            var p = i % 3 == 0 ? "< .05" : exact.ToString(i % 2 == 0 ? "F2" : "F3", CultureInfo.InvariantCulture);
            if ((i % 3 == 0 && exact >= 0.05) || (i % 3 != 0 && double.Parse(p, CultureInfo.InvariantCulture) == 0))
            {
                continue;
            }

            var test = PrintedTest.Of(statistic, PrintedP.Read(p));
            Assert.True(test.Verdict == PrintedTestVerdict.Consistent, test.ToString());
        }
    }

    /// <summary>
    /// 10,000 results whose p, printed with three decimals, has one digit replaced: 90 per cent are seen, and of those that cross 0.05 at least 97.
    /// The others lie within what the rounding of the statistic leaves open.
    /// </summary>
    [Fact]
    public void Nine_wrong_digits_in_ten_are_detected()
    {
        var random = new DeterministicRandom(2019, "errors");
        int wrong = 0, detected = 0, crossing = 0, crossingDetected = 0;
        while (wrong < 10_000)
        {
            var (statistic, exact) = Result(random);
            var digits = exact.ToString("F3", CultureInfo.InvariantCulture).ToCharArray();
            var place = 2 + random.NextBelow(3);
            var digit = (char)('0' + random.NextBelow(10));
            if (digits[0] == '1' || digits[place] == digit)
            {
                continue;
            }

            digits[place] = digit;
            wrong++;
            var p = new string(digits);
            var seen = PrintedTest.Of(statistic, PrintedP.Read(p)).Verdict == PrintedTestVerdict.Consistent ? 0 : 1;
            var crosses = double.Parse(p, CultureInfo.InvariantCulture) <= 0.05 != exact <= 0.05 ? 1 : 0;
            detected += seen;
            crossing += crosses;
            crossingDetected += seen * crosses;
        }

        Assert.InRange(detected, 8_900, 9_100);
        Assert.InRange((double)crossingDetected / crossing, 0.97, 1);
    }

    private static (PrintedStatistic Statistic, double P) Result(DeterministicRandom random)
    {
        var kind = (PrintedTestKind)random.NextBelow(5);
        string first = (1 + random.NextBelow(6)).ToString(CultureInfo.InvariantCulture), second = (5 + random.NextBelow(500)).ToString(CultureInfo.InvariantCulture);
        var exact = kind switch
        {
            PrintedTestKind.R => 0.7 * (random.NextUniform() - 0.5),
            PrintedTestKind.F => 4 * random.NextUniform(),
            PrintedTestKind.ChiSquare => 12 * random.NextUniform(),
            _ => 6 * (random.NextUniform() - 0.5),
        };
        string[] freedom = kind switch { PrintedTestKind.Z => [], PrintedTestKind.F => [first, second], PrintedTestKind.ChiSquare => [first], _ => [second] };
        var fine = PrintedStatistic.Of(kind, exact.ToString("F8", CultureInfo.InvariantCulture), freedom);
        return (PrintedStatistic.Of(kind, exact.ToString("F2", CultureInfo.InvariantCulture), freedom), fine.P);
    }
}
