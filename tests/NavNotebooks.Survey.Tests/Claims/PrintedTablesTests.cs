using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class PrintedTablesTests
{
    private static readonly Dictionary<string, BilingualText> Titles = new(StringComparer.Ordinal) { ["T5"] = new("Rates", "Rater") };

    [Fact]
    public void A_row_with_too_few_cells_is_refused_with_its_place()
    {
        var error = Assert.Throws<ClaimFileException>(() => Read("""[["S0-T5-01"]]"""));
        Assert.Equal("$.tables[0].rows[0].cells", error.Path);
        Assert.Contains("1 cells and the table 2 columns", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_claim_is_refused_with_the_nearest()
    {
        var error = Assert.Throws<ClaimFileException>(() => Read("""[["S0-T5-01"], ["S0-T5-0l"]]"""));
        Assert.Equal("$.tables[0].rows[0].cells[1][0]", error.Path);
        Assert.Contains("The nearest is 'S0-T5-0", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_cell_holds_no_claim()
    {
        Assert.Empty(Read("""[["S0-T5-01"], []]""").Single().Rows[0].Cells[1]);
    }

    private static IEnumerable<PrintedTable> Read(string cells) => PrintedTables.Read(
        new ClaimFile("tables.json", $$"""
            {
              "document": "S0",
              "tables": [
                {
                  "id": "T5",
                  "columns": [{"label": {"en": "One", "nb": "En"} }, {"label": {"en": "Two", "nb": "To"} }],
                  "rows": [{"label": {"en": "Sent", "nb": "Utsendt"}, "cells": {{cells}} }]
                }
              ]
            }
            """),
        ClaimRegistry.Default,
        Titles);
}
