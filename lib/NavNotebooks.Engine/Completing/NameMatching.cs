namespace NavNotebooks.Engine.Completing;

/// <summary>Matches names with what was typed of them.</summary>
internal static class NameMatching
{
    /// <summary>How well a name continues the typed letters; every name continues none.</summary>
    public static NameMatch Of(string name, string typed) => name switch
    {
        _ when name.StartsWith(typed, StringComparison.Ordinal) => NameMatch.Exact,
        _ when name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) => NameMatch.AnyCase,
        _ when typed.Length > 1 && ByWords(name, 0, typed, 0) => NameMatch.Initials,
        _ => NameMatch.None,
    };

    /// <summary>Every typed letter goes on with a word of the name, or begins one of those that follow.</summary>
    private static bool ByWords(string name, int at, string typed, int next)
    {
        if (next == typed.Length)
        {
            return true;
        }

        for (var i = at; i < name.Length; i++)
        {
            var goesOn = i == at && at > 0;
            if ((goesOn || BeginsWord(name, i)) && Same(name[i], typed[next]) && ByWords(name, i + 1, typed, next + 1))
            {
                return true;
            }

            if (i == 0)
            {
                return false;
            }
        }

        return false;
    }

    private static bool BeginsWord(string name, int i) =>
        i == 0
        || (char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
        || (char.IsUpper(name[i]) && i + 1 < name.Length && char.IsLower(name[i + 1]))
        || (name[i - 1] is '_' or '-' or '.' && name[i] is not ('_' or '-' or '.'))
        || (char.IsDigit(name[i]) && !char.IsDigit(name[i - 1]));

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
