using System.Collections.Immutable;
using System.Globalization;

namespace NavNotebooks.Survey.Files.Labelled;

/// <summary>Gives each variable of a file a name of its own, case ignored, where the format allows equal or empty ones.</summary>
internal sealed class UniqueNames
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> further = new(StringComparer.OrdinalIgnoreCase);
    private int renamed;

    /// <summary>A sentence on how many names were changed; none where all stayed.</summary>
    public ImmutableArray<string> Notes => renamed == 0
        ? []
        : [FormattableString.Invariant($"{renamed} {(renamed == 1 ? "variable has" : "variables have")} no name, or one that differs from another's in case at most; a number was put behind.")];

    /// <summary>The name itself where no earlier one is equal to it, else the name with _2, _3, ... behind it; "v" and the number for an empty one.</summary>
    /// <param name="name">As the file has it.</param>
    /// <param name="number">The variable's place, 1 for the first.</param>
    public string Next(string name, int number)
    {
        var wanted = name.Length > 0 ? name : "v" + number.ToString(CultureInfo.InvariantCulture);
        var given = wanted;
        if (!taken.Add(given))
        {
            var copy = further.GetValueOrDefault(wanted, 1);
            do
            {
                given = wanted + "_" + (++copy).ToString(CultureInfo.InvariantCulture);
            }
            while (!taken.Add(given));
            further[wanted] = copy;
        }

        renamed += given == name ? 0 : 1;
        return given;
    }
}
