using System.Text;

namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>PSPP's output as comma-separated values: lines of cells, a cell in quotation marks where it holds a comma, a mark or a line end.</summary>
internal static class CommaTable
{
    public static IEnumerable<IReadOnlyList<string>> Lines(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"' when quoted && at + 1 < text.Length && text[at + 1] == '"':
                    cell.Append('"');
                    at++;
                    break;
                case '"' when quoted || cell.Length == 0:
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    cells.Add(Taken(cell));
                    break;
                case '\n' when !quoted:
                    cells.Add(Taken(cell));
                    yield return cells.ToArray();
                    cells.Clear();
                    break;
                default:
                    cell.Append(text[at]);
                    break;
            }
        }
    }

    private static string Taken(StringBuilder cell)
    {
        var text = cell.ToString();
        cell.Clear();
        return text;
    }
}
