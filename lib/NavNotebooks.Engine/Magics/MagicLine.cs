using System.Collections.Immutable;

namespace NavNotebooks.Engine.Magics;

/// <summary>A line that looks like a magic command.</summary>
/// <param name="Name">With its sign.</param>
/// <param name="Arguments">What follows, apart at blanks that are not between quotation marks.</param>
internal sealed record MagicLine(string Name, ImmutableArray<string> Arguments)
{
    /// <summary>Whether it bears the sign that nothing else does; <c>#load</c> and <c>#i</c> do not.</summary>
    public bool IsMarked => Name[1] == '!';

    /// <summary>The command that a line gives; <see langword="null"/> for any other line, also <c>#!/usr/bin/…</c> and the directives of C#.</summary>
    public static MagicLine? Read(string line)
    {
        var text = line.AsSpan().Trim();
        if (text.Length < 2 || text[0] != '#')
        {
            return null;
        }

        var end = text.IndexOfAny(' ', '\t', '"');
        var name = end < 0 ? text : text[..end];
        var isMagic = name.StartsWith("#!") ? name.Length > 2 && name[2] != '/' : name is "#load" or "#i";
        return isMagic ? new(name.ToString(), end < 0 ? [] : Split(text[end..])) : null;
    }

    private static ImmutableArray<string> Split(ReadOnlySpan<char> text)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        for (var rest = text.TrimStart(); !rest.IsEmpty; rest = rest.TrimStart())
        {
            var isQuoted = rest[0] == '"';
            rest = isQuoted ? rest[1..] : rest;
            var end = isQuoted ? rest.IndexOf('"') : rest.IndexOfAny(' ', '\t');
            parts.Add((end < 0 ? rest : rest[..end]).ToString());
            rest = end < 0 ? default : rest[(isQuoted ? end + 1 : end)..];
        }

        return parts.ToImmutable();
    }
}
