using System.Globalization;
using NavNotebooks.Survey.Disclosure;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>What the values of one column show: those that could not be read, and how the others were.</summary>
internal static class ColumnFindings
{
    /// <summary>Tells everything about the values; returns whether the column could be read.</summary>
    public static bool Tell(VariableBinding binding, ColumnReading reading, (WaveMapping Mapping, FindingList Findings) to)
    {
        var by = reading.Tallies.ToLookup(tally => tally.Reading.Kind);
        var recode = MappingPlace.Of(to.Mapping, "recodes." + binding.Variable.Name);
        var codes = binding.Book.IsOpen ? "any number" : FrameErrors.CodesOf(binding.Book);
        Tell(FindingLevel.Error, DataRule.NotUnderstood, by[ReadingKind.Unknown], "Texts are neither codes nor labels.", $"Its codes are {codes}: mend the file, or say in {recode} what the texts mean.");
        Tell(FindingLevel.Error, DataRule.ForgottenByRecode, by[ReadingKind.Forgotten], "The recode does not name all values.", $"Say in {recode} what each value becomes; null makes it missing.");
        Tell(FindingLevel.Warning, DataRule.MissingAnswer, by[ReadingKind.MissingAnswer], "The file declares an answer of the scale missing; so it is read.", $"If it is an answer, take the declaration off in the file, or name it in {recode}.");
        Tell(FindingLevel.Note, DataRule.MissingWithoutReason, by[ReadingKind.NoReason], "Values that the file declares missing have no reason in the dictionary; they are missing without one.", $"To keep the reason, name the value in {MappingPlace.Of(to.Mapping, "missing")}.");
        TellOutside([.. by[ReadingKind.Outside]]);
        var far = FarNumbers(binding, [.. by[ReadingKind.Code]]);
        Tell(FindingLevel.Warning, DataRule.MissingLike, far, $"Numbers far from the others look like codes for missing{Named(far)}.", $"If they are, declare them missing in the file, or say in {recode} what they mean.");
        if (binding.Column is TextColumn && by[ReadingKind.Label].Any() && by[ReadingKind.Code].Any())
        {
            Tell(FindingLevel.Warning, DataRule.MixedForms, by[ReadingKind.Code], "Most cells hold labels and these hold codes, or the other way round.", "Look whether two files were put together, and whether the codes are the dictionary's.");
        }

        return !by.Any(group => group.Key is ReadingKind.Unknown or ReadingKind.Forgotten or ReadingKind.Outside);

        void TellOutside(ValueTally[] outside)
        {
            var suspects = outside.Where(tally => DataThresholds.MissingCodes.Contains(tally.Number)).ToArray();
            Tell(
                FindingLevel.Error,
                DataRule.MissingLike,
                suspects,
                $"Numbers outside the scale look like codes for missing{Named(suspects)}.",
                $"Say what they mean: \"missing\": {{ \"{Example(suspects)}\": \"{Reason(binding)}\" }} in {MappingPlace.Of(to.Mapping, "missing")}, or declare them missing in the file.");
            var others = outside.Except(suspects).ToArray();
            Tell(FindingLevel.Error, DataRule.OutsideScale, others, $"Numbers are no codes of the scale{Named(others)}.", $"Its codes are {codes}: mend the file, or say what they mean in {recode}, or in {MappingPlace.Of(to.Mapping, "missing")} if they are no answers.");
        }

        void Tell(FindingLevel level, DataRule rule, IEnumerable<ValueTally> tallies, string statement, string remedy)
        {
            var told = tallies.ToArray();
            if (told.Length > 0)
            {
                to.Findings.Add(Of(binding, new(level, rule, statement, remedy)) with { Rows = Count(told), FirstRow = told.Min(tally => tally.FirstRow) });
            }
        }
    }

    /// <summary>Codes for missing among numbers that have no list of codes: at least twice any other number, or alone below zero.</summary>
    private static ValueTally[] FarNumbers(VariableBinding binding, ValueTally[] numbers)
    {
        var others = numbers.Where(tally => !DataThresholds.MissingCodes.Contains(tally.Number)).Select(tally => tally.Number).ToArray();
        return !binding.Book.IsOpen || others.Length == 0
            ? []
            : [.. numbers.Where(tally => DataThresholds.MissingCodes.Contains(tally.Number)
                && (tally.Number < 0 ? others.Min() >= 0 : tally.Number >= DataThresholds.MissingGap * others.Max()))];
    }

    /// <summary>A finding with the names of variable and column.</summary>
    public static DataFinding Of(VariableBinding binding, DataFinding finding) => finding with { Variable = binding.Variable.Name, Column = binding.Source.Name };

    /// <summary>A code in words, only where at least five rows have it: " (99 in 17 rows)", with the others beside it.</summary>
    private static string Named(ValueTally[] tallies)
    {
        var named = tallies.Where(tally => tally.Count >= DisclosureRule.Threshold).OrderBy(tally => tally.Number).Take(MostNamed).ToArray();
        var rest = tallies.Length > named.Length ? " and others" : "";
        return named.Length == 0
            ? ""
            : $": {string.Join(", ", named.Select(tally => string.Create(CultureInfo.InvariantCulture, $"{tally.Number} in {tally.Count} rows")))}{rest}";
    }

    // A total beside named counts would give a small rest away.
    private static ShownCount? Count(ValueTally[] tallies)
    {
        var rest = tallies.Where(tally => tally.Count < DisclosureRule.Threshold).Sum(tally => tally.Count);
        var total = tallies.Sum(tally => tally.Count);
        return rest == total || !(DataFinding.Count(rest).Count is null) ? DataFinding.Count(total) : null;
    }

    private static string Example(ValueTally[] tallies) =>
        (tallies.FirstOrDefault(tally => tally.Count >= DisclosureRule.Threshold)?.Number ?? 99).ToString(CultureInfo.InvariantCulture);

    private static string Reason(VariableBinding binding) => binding.Book.Reasons is [.., var last] ? last.Id : "no_answer";

    private const int MostNamed = 5;
}
