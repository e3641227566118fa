using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Frames;

/// <summary>What a frame refuses, and why. Messages tell names, codes of scales and counts, never what a row holds.</summary>
internal static class FrameErrors
{
    private const int MostCodesListed = 12;

    public static UnknownNameException UnknownVariable(SurveyFrame frame, string name) =>
        new($"variable in this frame of {frame.Definition.Id}", name, frame.Columns.Select(column => column.Name), frame.Definition.File);

    public static ArgumentException UnknownCode(SurveyFrame frame, SurveyColumn column, double code) =>
        new($"'{column.Name}' has no code {Text(code)}. Its codes are {CodesOf(column.Book)}. Use one of them; {frame.Definition.File} tells what they mean.");

    public static ArgumentException CodesOffScale(Variable variable, CodeBook book, int unknown, int rows) =>
        new($"'{variable.Name}' holds codes that are neither on its scale nor a reason for missing, in {Text(unknown)} of {Text(rows)} rows. "
            + $"{(book.IsOpen ? "Any finite number will do (for an identifier a whole one)" : "Its codes are " + CodesOf(book))}. "
            + "Recode those rows, or set them to NaN where the answer is missing.");

    /// <summary>The point of a scale by its category id.</summary>
    public static ScalePoint RequireCategory(SurveyFrame frame, SurveyColumn column, string id)
    {
        RequireCategories(column);
        return column.Scale!.Category(id) ?? throw new UnknownNameException(
            $"category of '{column.Name}'",
            id,
            column.Book.Points.Select(point => point.Id).OfType<string>(),
            frame.Definition.File);
    }

    public static void RequireCategories(SurveyColumn column)
    {
        if (column.Book.IsOpen)
        {
            throw new InvalidOperationException(
                $"'{column.Name}' has no categories: it is {(column.Scale is null ? "an identifier" : "a number")}. Recode it into categories first, or filter rows by a condition.");
        }
    }

    public static void RequireFree(SurveyFrame frame, string name)
    {
        if (frame.Columns.Any(column => column.Name == name))
        {
            throw new ArgumentException(
                $"The frame has a variable '{name}' already, and it stays as it is. Choose another name, or select the others first.");
        }
    }

    /// <summary>The place of each column by its name.</summary>
    public static Dictionary<string, int> RequireDistinctNames(ImmutableArray<SurveyColumn> columns)
    {
        if (columns.IsEmpty)
        {
            throw new ArgumentException("A frame without columns has no rows to count. Give at least one column.", nameof(columns));
        }

        var places = new Dictionary<string, int>(columns.Length, StringComparer.Ordinal);
        foreach (var column in columns)
        {
            if (!places.TryAdd(column.Name, places.Count))
            {
                throw new ArgumentException($"Two columns are called '{column.Name}'. Give each variable one column.", nameof(columns));
            }
        }

        return places;
    }

    public static void RequireOneLength(ImmutableArray<SurveyColumn> columns)
    {
        var first = columns[0];
        if (columns.FirstOrDefault(column => column.RowCount != first.RowCount) is { } other)
        {
            throw new ArgumentException(
                $"'{other.Name}' has {Text(other.RowCount)} rows and '{first.Name}' has {Text(first.RowCount)}. Columns go together row by row: give all the same length.",
                nameof(columns));
        }
    }

    public static void RequireWeights(ReadOnlySpan<double> weights, bool given, int rowCount)
    {
        if (!given)
        {
            return;
        }

        if (weights.Length != rowCount)
        {
            throw new ArgumentException(
                $"There are {Text(weights.Length)} weights for {Text(rowCount)} rows. Give one weight per row.", nameof(weights));
        }

        var positive = rowCount == 0;
        for (var row = 0; row < weights.Length; row++)
        {
            if (!(weights[row] >= 0 && double.IsFinite(weights[row])))
            {
                throw new ArgumentException(
                    $"The weight of row {Text(row)} (counted from 0) is not a finite number of 0 or more. Correct it, or give 0 to leave the row out.",
                    nameof(weights));
            }

            positive |= weights[row] > 0;
        }

        if (!positive)
        {
            throw new ArgumentException("Every weight is 0, which leaves nobody. Check the weight variable of this wave.", nameof(weights));
        }
    }

    /// <summary>Codes with labels, at most a dozen: "1 (Mayor), 2 (Chief executive)".</summary>
    public static string CodesOf(CodeBook book)
    {
        var all = book.Points.Select(point => $"{Text(point.Code)} ({point.Label.En})")
            .Concat(book.Reasons.Select(reason => $"{Text(reason.Code)} ({reason.Label.En})"))
            .ToArray();
        return all.Length <= MostCodesListed
            ? string.Join(", ", all)
            : string.Join(", ", all.Take(MostCodesListed)) + $" and {Text(all.Length - MostCodesListed)} more";
    }

    public static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
