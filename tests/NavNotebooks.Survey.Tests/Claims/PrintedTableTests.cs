using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class PrintedTableTests
{
    [Fact]
    public void Every_claim_of_a_table_stands_in_it_once()
    {
        var placed = PrintedTables.All
            .SelectMany(table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell).Concat(table.Notes))
            .Select(claim => claim.Id)
            .ToArray();
        var registered = ClaimRegistry.Default.Claims.Select(claim => claim.Id).Where(id => id.StartsWith("S0-T", StringComparison.Ordinal));
        Assert.Equal(registered.Order(StringComparer.Ordinal), placed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_cell_shows_what_was_printed_with_its_decimals_and_mark()
    {
        var table = PrintedTables.Get("T3").ToString();
        Assert.Contains("Table 3. Offices by size, population and samples · basis: published", table, StringComparison.Ordinal);
        Assert.Contains("26.03 points [1], significant", table, StringComparison.Ordinal);
        Assert.Contains("16.10 points", table, StringComparison.Ordinal);
        Assert.Contains("[1] Printed without a sign.", table, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_carries_the_id_of_its_claim()
    {
        var html = PrintedTables.Get("T5").Display(DisplayContext.Default)[MimeTypes.Html]!;
        Assert.Contains("<span class=\"nav-claim\" data-claim=\"S0-T5-06\">268</span>", html, StringComparison.Ordinal);
        Assert.Contains("4 persons (<span class=\"nav-claim\" data-claim=\"S0-T5-10\">S0-T5-10</span>).", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_that_a_whole_row_shares_stands_in_its_heading()
    {
        var table = PrintedTables.Get("T3").ToString();
        Assert.Matches(@"Number \(offices\) +441 +54 +87 +126", table);
        Assert.Matches(@"Case offices +6 offices \[\d\] +187 persons", PrintedTables.Get("T1").ToString());
    }

    [Fact]
    public void Headings_come_in_the_language_of_the_reader()
    {
        var table = PrintedTables.Get("T2").Display(new DisplayContext(Language.Bokmål)).PlainText;
        Assert.Contains("Svarprosent", table, StringComparison.Ordinal);
        Assert.Contains("grunnlag: publisert", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_are_published_estimates_with_n_and_rounding()
    {
        var share = PrintedTables.Get("T3").Shares("small_offices").For("strategic").Single();
        Assert.Equal(DataBasis.Published, share.Basis);
        Assert.Equal(0.3519, share.Value, 12);
        Assert.Equal(54, share.Base.Valid);
        Assert.Equal(0.35185, share.Rounding!.Value.Low, 12);
        Assert.Equal(["S0-T3-02"], share.Sources);
    }

    [Fact]
    public void Shares_leave_out_years_that_print_none_and_say_so()
    {
        var shares = PrintedTables.Get("T4").Shares("municipal_employees");
        Assert.Equal([2019, 2008, 2010, 2014, 2015, 2016], shares.Select(share => share.Of.Wave));
        Assert.Equal("Municipal employees: not printed for 2007", Assert.Single(shares.Gaps).En);
    }

    [Fact]
    public void A_change_between_years_follows_from_a_printed_table()
    {
        var change = Assert.Single(PrintedTables.Get("T4").Shares("municipal_employees").Change(from: 2014, to: 2019));
        Assert.Equal(0.005, change.Difference, 12);
        Assert.False(change.IsSignificant);
    }

    [Theory]
    [InlineData("strategic", new[] { true, true, true })]
    [InlineData("random", new[] { false, false, false })]
    [InlineData("total", new[] { true, true, false })]
    public void Samples_differ_from_the_population_where_table_3_marks_it(string sample, bool[] significant)
    {
        Assert.Equal(significant, PrintedTables.Get("T3").Difference(sample, "population").Select(contrast => contrast.IsSignificant));
    }

    [Fact]
    public void A_row_that_is_not_there_is_refused_with_the_nearest()
    {
        var error = Assert.Throws<UnknownNameException>(() => PrintedTables.Get("T3").Shares("smal_offices"));
        Assert.Equal("small_offices", error.Nearest);
    }

    [Fact]
    public void A_table_that_is_not_there_is_refused_with_the_nearest()
    {
        Assert.Equal("T3", Assert.Throws<UnknownNameException>(() => PrintedTables.Get("T30")).Nearest);
    }
}
