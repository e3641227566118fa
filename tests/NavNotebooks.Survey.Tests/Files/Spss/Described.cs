using System.Collections;
using System.Globalization;
using System.Reflection;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Spss;

/// <summary>All that a dictionary says, a line for each property of each of its parts: found by reflection, so that none can be forgotten.</summary>
internal static class Described
{
    public static List<string> All(FileDictionary dictionary)
    {
        var lines = new List<string>();
        Add(lines, "", dictionary);
        return lines;
    }


    private static void Add(List<string> lines, string path, object? value)
    {
        switch (value)
        {
            case null or string or bool or int or Enum or DateTime:
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{path}={value ?? "nothing"}"));
                break;
            case double number:
                lines.Add(path + "=" + Text(number));
                break;
            case DataValue { IsText: true } text:
                lines.Add($"{path}='{text.Text}'");
                break;
            case DataValue number:
                lines.Add(path + "=" + Text(number.Number));
                break;
            case IEnumerable items:
                AddItems(lines, path, items);
                break;
            default:
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    Add(lines, $"{path}.{property.Name}", property.GetValue(value));
                }

                break;
        }
    }

    private static void AddItems(List<string> lines, string path, IEnumerable items)
    {
        if (items is IEnumerable<byte> bytes)
        {
            lines.Add(path + "=" + Convert.ToHexString([.. bytes]));
            return;
        }

        var i = 0;
        foreach (var item in items)
        {
            Add(lines, $"{path}[{i++}]", item);
        }

        lines.Add(FormattableString.Invariant($"{path}.Length={i}"));
    }

    private static string Text(double number) => double.IsNaN(number) ? "missing" : number.ToString("R", CultureInfo.InvariantCulture);
}
