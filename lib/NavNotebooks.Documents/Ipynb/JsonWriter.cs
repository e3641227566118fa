using System.Buffers;
using System.Text;
using System.Text.Json;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Ipynb;

/// <summary>Writes JSON the way Jupyter does: one space a level, line feeds, nothing escaped that need not be.</summary>
/// <remarks>Values that were read pass through token by token, so numbers and doubled keys stay what they were.</remarks>
internal sealed class JsonWriter(bool indented)
{
    private static readonly SearchValues<char> EndOfLiteral = SearchValues.Create(" \t\r\n,]}");

    private readonly StringBuilder text = new();
    private int depth;
    private bool empty = true;
    private bool afterName;

    public void BeginObject() => Begin('{');

    public void EndObject() => End('}');

    public void BeginArray() => Begin('[');

    public void EndArray() => End(']');

    public void Name(string name)
    {
        Value(name);
        Colon();
    }

    public void Value(string value)
    {
        Separate();
        JsonText.AppendEncoded(text, value);
    }

    public void Value(JsonFields fields)
    {
        BeginObject();
        foreach (var (name, value) in fields.Entries)
        {
            Name(name);
            Value(value);
        }

        EndObject();
    }

    public void Value(JsonElement element) => Tokens(element.GetRawText());

    public override string ToString() => text.ToString();

    /// <summary>Rewrites JSON text that is known to be well formed.</summary>
    private void Tokens(string json)
    {
        var position = 0;
        while (position < json.Length)
        {
            position = json[position] == '"' ? StringToken(json, position)
                : IsLiteral(json[position]) ? LiteralToken(json, position)
                : Punctuation(json, position);
        }
    }

    private static bool IsLiteral(char first) => char.IsAsciiLetterOrDigit(first) || first == '-';

    private int Punctuation(string json, int position)
    {
        switch (json[position])
        {
            case '{' or '[':
                Begin(json[position]);
                break;
            case '}' or ']':
                End(json[position]);
                break;
            case ':':
                Colon();
                break;
        }

        return position + 1;
    }

    private int StringToken(string json, int start)
    {
        var end = start + 1;
        var escaped = false;
        while (json[end] != '"')
        {
            escaped |= json[end] == '\\';
            end += json[end] == '\\' ? 2 : 1;
        }

        var token = json.AsSpan(start, end + 1 - start);
        Separate();
        if (escaped)
        {
            JsonText.AppendEncoded(text, JsonText.Decode(token));
        }
        else
        {
            text.Append(token);
        }

        return end + 1;
    }

    private int LiteralToken(string json, int start)
    {
        var length = json.AsSpan(start).IndexOfAny(EndOfLiteral);
        var end = length < 0 ? json.Length : start + length;
        Separate();
        text.Append(json.AsSpan(start, end - start));
        return end;
    }

    private void Begin(char bracket)
    {
        Separate();
        text.Append(bracket);
        depth++;
        empty = true;
    }

    private void End(char bracket)
    {
        depth--;
        if (!empty)
        {
            NewLine();
        }

        text.Append(bracket);
        empty = false;
    }

    private void Colon()
    {
        text.Append(indented ? ": " : ":");
        afterName = true;
    }

    private void Separate()
    {
        if (afterName)
        {
            afterName = false;
            return;
        }

        if (!empty)
        {
            text.Append(',');
        }

        if (depth > 0)
        {
            NewLine();
        }

        empty = false;
    }

    private void NewLine()
    {
        if (indented)
        {
            text.Append('\n').Append(' ', depth);
        }
    }
}
