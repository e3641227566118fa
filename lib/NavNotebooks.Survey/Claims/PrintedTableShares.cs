using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Claims;

/// <summary>Reads the shares of a printed table as estimates, so that they are compared and drawn like any others.</summary>
internal static class PrintedTableShares
{
    private const string File = "data-dictionary/published/tables.json";

    /// <summary>Having been counted in the row, or not: the scale of every share of a printed table.</summary>
    private static readonly Scale Counted = new(
        "counted",
        ScaleKind.Binary,
        [new(0, "rest", new("all others", "alle andre")), new(1, "counted", new("share of all", "andel av alle"))],
        Midpoint: null,
        Direction: null,
        Wording: "printed");

    public static EstimateTable Of(PrintedTable table, IReadOnlyList<string> names)
    {
        var rows = table.Rows.Where(row => row.Share is not null).ToArray();
        var unknown = names.FirstOrDefault(name => rows.All(row => row.Share != name));
        if (unknown is not null)
        {
            throw new UnknownNameException($"row of shares in {table.Id}", unknown, rows.Select(row => row.Share!), File);
        }

        var bases = table.Rows.FirstOrDefault(row => row.IsBase);
        var kept = rows.Where(row => names.Count == 0 || names.Contains(row.Share)).ToArray();
        return new EstimateTable(
            [
                .. from row in kept
                   from cell in row.Cells.Index()
                   where table.Columns[cell.Index].Wave is not null
                   let claim = cell.Item.FirstOrDefault(IsShare)
                   where claim is not null
                   select Read(claim, Subject(row, table.Columns[cell.Index], claim.Survey), Count(bases, cell.Index)),
            ],
            [.. kept.SelectMany(row => Gaps(table, row))]);
    }

    private static bool IsShare(Claim claim) => claim is { Printed: { Unit: "percent", Value: not null } };

    private static EstimateSubject Subject(PrintedTableRow row, PrintedTableColumn column, string survey) => new()
    {
        Survey = survey,
        Wave = column.Wave!.Value,
        Variable = new Variable { Name = row.Share!, Label = row.Label, Kind = VariableKind.Background, Scale = Counted.Id, Lines = Lines(row) },
        Scale = Counted,
        Statistic = EstimatedStatistic.Share,
        Answers = Answers.Codes(1),
        Group = column.Group,
    };

    private static LineRange Lines(PrintedTableRow row)
    {
        var claims = row.Cells.SelectMany(cell => cell).ToArray();
        return new(claims.Min(claim => claim.FirstLine), claims.Max(claim => claim.LastLine));
    }

    private static Estimate Read(Claim claim, EstimateSubject subject, int? count)
    {
        var range = claim.Printed.Interval;
        var rounding = new Interval(Math.Max(0, range.Low / 100), Math.Min(1, range.High / 100), level: 1);
        var value = Math.Clamp((double)claim.Printed.Number!.Value / 100, 0, 1);
        return new Estimate
        {
            Of = subject,
            Value = value,
            Proportion = count is { } n ? Proportion.OfShare(value, n) : null,
            Base = Base.Printed(count),
            Basis = DataBasis.Published,
            Rounding = rounding,
            Printed = claim.Printed.ToString(),
            Sources = [claim.Id],
        };
    }

    private static int? Count(PrintedTableRow? bases, int column) =>
        (int?)bases?.Cells[column].Select(claim => claim.Printed.Number).FirstOrDefault(number => number is not null);

    private static IEnumerable<BilingualText> Gaps(PrintedTable table, PrintedTableRow row)
    {
        var lacking = table.Columns.Index()
            .Where(column => column.Item.Wave is not null && !row.Cells[column.Index].Any(IsShare))
            .Select(column => column.Item.Label)
            .ToArray();
        if (lacking.Length > 0)
        {
            yield return new(
                $"{row.Label.En}: not printed for {string.Join(", ", lacking.Select(label => label.En))}",
                $"{row.Label.Nb}: ikke trykt for {string.Join(", ", lacking.Select(label => label.Nb))}");
        }
    }
}
