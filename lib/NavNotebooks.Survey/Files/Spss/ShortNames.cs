using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Gives every variable record its name of at most eight bytes: the one it had where that is legal, else its own, else one made from it.</summary>
/// <remarks>
/// No short name is the name of another variable, since readers rename one variable after another. What is made depends on names alone, and is
/// kept when it is read and written again.
/// </remarks>
internal sealed class ShortNames
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private readonly SpssText text;
    private readonly HashSet<string> names;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> attempts = new(StringComparer.OrdinalIgnoreCase);

    private ShortNames(ImmutableArray<LabelledVariable> variables, SpssText text)
    {
        this.text = text;
        names = new HashSet<string>(variables.Select(variable => variable.Name), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>For each variable the name of its record; for very long texts those of the further segments behind it.</summary>
    public static ImmutableArray<ImmutableArray<string>> Of(ImmutableArray<LabelledVariable> variables, SpssText text)
    {
        var made = new ShortNames(variables, text);
        var first = variables.Select(made.Given).ToArray();
        for (var i = 0; i < first.Length; i++)
        {
            first[i] ??= made.Own(variables[i].Name);
        }

        for (var i = 0; i < first.Length; i++)
        {
            first[i] ??= made.Make(variables[i].Name);
        }

        // Segments are named last and counted anew, so that they do not depend on which names were given.
        made.attempts.Clear();
        return [.. variables.Select((variable, i) => made.Segments(variable, first[i]!))];
    }

    private string? Given(LabelledVariable variable) =>
        variable.ShortName is { } name
            && SpssNames.IsLegal(name)
            && text.LengthOf(name) <= SpssNames.LongestShort
            && (string.Equals(name, variable.Name, StringComparison.OrdinalIgnoreCase) || !names.Contains(name))
            && taken.Add(name) ? name : null;

    private string? Own(string name)
    {
        var upper = Upper(name);
        return text.LengthOf(upper) <= SpssNames.LongestShort && taken.Add(upper) ? upper : null;
    }

    private ImmutableArray<string> Segments(LabelledVariable variable, string first) =>
        [first, .. Enumerable.Range(1, SpssSegments.CountFor(variable.TextWidth) - 1).Select(_ => Make(first))];

    private string Make(string name)
    {
        var upper = Upper(name);
        var stem = text.Cut(upper, 5);
        while (true)
        {
            var attempt = attempts.GetValueOrDefault(stem);
            attempts[stem] = attempt + 1;
            var suffix = attempt == 0 ? "" : "_" + Number(attempt - 1);
            var candidate = text.Cut(upper, SpssNames.LongestShort - suffix.Length) + suffix;
            if (!names.Contains(candidate) && SpssNames.IsLegal(candidate) && taken.Add(candidate))
            {
                return candidate;
            }
        }
    }

    private static string Number(int number) =>
        (number < Digits.Length ? "" : Number((number / Digits.Length) - 1)) + Digits[number % Digits.Length];

    /// <summary>As readers compare names; a letter that the encoding has only small stays small.</summary>
    private string Upper(string name)
    {
        var upper = name.ToUpperInvariant();
        return text.LengthOf(upper) is null ? name : upper;
    }
}
