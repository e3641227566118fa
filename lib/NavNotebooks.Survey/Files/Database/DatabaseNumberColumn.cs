using System.Collections.Immutable;
using System.Data.Common;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Database;

/// <summary>Numbers, truths, dates and times.</summary>
internal sealed class DatabaseNumberColumn(LabelledVariable variable, int ordinal, string file) : DatabaseColumn(variable, ordinal, file)
{
    private readonly ImmutableArray<double>.Builder values = ImmutableArray.CreateBuilder<double>();
    private bool wasRounded;
    private bool wasShifted;

    /// <summary>How values of the column's type become numbers.</summary>
    public required DatabaseNumbers Numbers { get; init; }

    public override IEnumerable<string> Notes
    {
        get
        {
            if (wasRounded)
            {
                yield return $"'{Variable.Name}' has values of more digits than a number holds; they were rounded. Cast it to text in the query to keep them.";
            }

            if (wasShifted)
            {
                yield return $"'{Variable.Name}' has moments with a time zone; they are in UTC.";
            }
        }
    }

    public override LabelledColumn End() => new NumberColumn(Variable, values.DrainToImmutable());

    protected override void Add(DbDataReader rows, bool isNull)
    {
        if (isNull)
        {
            values.Add(double.NaN);
            return;
        }

        var value = Numbers.Read(rows, Ordinal);
        wasRounded |= !value.IsExact;
        wasShifted |= value.IsShifted;
        values.Add(double.IsInfinity(value.Number) ? throw Refused("A value is infinite.") : value.Number);
    }
}
