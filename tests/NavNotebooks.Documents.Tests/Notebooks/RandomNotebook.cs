using System.Globalization;
using System.Text;

namespace NavNotebooks.Documents.Tests.Notebooks;

/// <summary>Writes notebooks of every shape that the format allows, and some that it only tolerates. The same seed gives the same text.</summary>
internal sealed class RandomNotebook(int seed)
{
    private static readonly string[] Numbers =
        ["0", "-0", "1", "1.0", "1e3", "1.5E+10", "1e-07", "0.10", "123456789012345678901234567890", "-3.25"];

    private static readonly string[] Pieces =
        ["a", " ", "æøå", "\\n", "\\r\\n", "\\t", "\\\"", "\\\\", "\\/", "\\u00e6", "\\u2028", "\\ud83d\\ude00", "\\ud83d", "😀", "</script>", "\\u0000", "\\u001b[31m", "\u007f", "{", "]", ",", ":"];

    private readonly Random random = new(seed);

    public string Text() => Object(Shuffled(
        ("nbformat", "4"),
        ("nbformat_minor", random.Next(6).ToString(CultureInfo.InvariantCulture)),
        ("metadata", Anything(0, objectOnly: true)),
        ("cells", List(random.Next(6), Cell)),
        (Key(), Anything(0))));

    private string Cell() => random.Next(4) switch
    {
        0 => Object(Shuffled(("cell_type", "\"markdown\""), ("metadata", Metadata()), ("source", Lines()), ("attachments", Anything(1, objectOnly: true)))),
        1 => Object(Shuffled(("cell_type", "\"raw\""), ("id", String()), ("metadata", Metadata()), ("source", Lines()), (Key(), Anything(1)))),
        _ => Object(Shuffled(
            ("cell_type", "\"code\""),
            ("id", String()),
            ("metadata", Metadata()),
            ("source", Lines()),
            ("execution_count", random.Next(2) == 0 ? "null" : Number()),
            ("outputs", List(random.Next(4), Output)),
            (Key(), Anything(1)))),
    };

    private string Output() => random.Next(5) switch
    {
        0 => Object(Shuffled(("output_type", "\"stream\""), ("name", String()), ("text", Lines()))),
        1 => Object(Shuffled(("output_type", "\"display_data\""), ("metadata", Metadata()), ("data", Data()), (Key(), Anything(2)))),
        2 => Object(Shuffled(("output_type", "\"execute_result\""), ("metadata", Metadata()), ("data", Data()), ("execution_count", Number()))),
        3 => Object(Shuffled(("output_type", "\"error\""), ("ename", String()), ("evalue", String()), ("traceback", List(random.Next(3), String)))),
        _ => Object(Shuffled(("output_type", "\"strange\""), (Key(), Anything(2)))),
    };

    private string Data() => Object(Shuffled(
        ("text/plain", Lines()), ("text/html", Lines()), ("image/png", "\"AAAA\\n\""), ("application/json", Anything(2)), ("x/" + random.Next(9), Anything(2))));

    private string Metadata() => Object(Shuffled(("tags", List(random.Next(3), String)), (Key(), Anything(2)), ("collapsed", "false")));

    private string Anything(int depth, bool objectOnly = false) => (objectOnly ? 0 : random.Next(depth > 3 ? 4 : 6) + (depth > 3 ? 2 : 0)) switch
    {
        0 => Object(Enumerable.Range(0, random.Next(4)).Select(_ => (Key(), Anything(depth + 1)))),
        1 => List(random.Next(4), () => Anything(depth + 1)),
        2 => Number(),
        3 => String(),
        4 => "null",
        _ => random.Next(2) == 0 ? "true" : "false",
    };

    private string Lines() => random.Next(2) == 0 ? String() : List(random.Next(4), String);

    private string Number() => Numbers[random.Next(Numbers.Length)];

    private string String() => "\"" + string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pieces[random.Next(Pieces.Length)])) + "\"";

    /// <summary>Rarely the same twice, but now and then: a doubled key has to survive as well.</summary>
    private string Key() => "key" + random.Next(12).ToString(CultureInfo.InvariantCulture) + (random.Next(5) == 0 ? "\\u00e6/" : "");

    private IEnumerable<(string Key, string Value)> Shuffled(params (string, string)[] fields)
    {
        random.Shuffle(fields);
        return fields;
    }

    private string Object(IEnumerable<(string Key, string Value)> fields) =>
        "{" + Space() + string.Join(Space() + ",", fields.Select(field => $"{Space()}\"{field.Key}\"{Space()}:{Space()}{field.Value}")) + Space() + "}";

    private string List(int count, Func<string> item) =>
        "[" + Space() + string.Join("," + Space(), Enumerable.Range(0, count).Select(_ => item())) + Space() + "]";

    private string Space()
    {
        var space = new StringBuilder();
        while (random.Next(3) == 0)
        {
            space.Append(" \n\t\r"[random.Next(4)]);
        }

        return space.ToString();
    }
}
