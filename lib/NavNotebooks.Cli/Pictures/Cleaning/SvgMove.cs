namespace NavNotebooks.Cli.Pictures.Cleaning;

/// <summary>Where things are put: so far to the right, so far down.</summary>
internal readonly record struct SvgMove(double X, double Y)
{
    /// <summary>Nowhere else.</summary>
    public static SvgMove None => default;

    /// <summary>One behind the other.</summary>
    public static SvgMove operator +(SvgMove first, SvgMove second) => new(first.X + second.X, first.Y + second.Y);

    /// <summary>The move, where a transformation is nothing but one: translations, and turns by nothing; <see langword="null"/> for any other.</summary>
    public static SvgMove? TryRead(string? transform)
    {
        var sum = None;
        foreach (var (name, numbers) in Functions(transform))
        {
            switch (name)
            {
                case "translate" when numbers.Length is 1 or 2:
                    sum += new SvgMove(numbers[0], numbers.Length == 2 ? numbers[1] : 0);
                    break;
                case "rotate" when numbers is [0, ..]:
                case "scale" when numbers is [1] or [1, 1]:
                    break;
                default:
                    return null;
            }
        }

        return sum;
    }

    /// <summary>A transformation behind the move, its numbers shortened; empty where nothing is changed.</summary>
    public string Before(string? transform)
    {
        if (TryRead(transform) is { } move)
        {
            var all = this + move;
            return SvgNumber.Text(all.X) == "0" && SvgNumber.Text(all.Y) == "0" ? "" : $"translate({SvgNumber.Text(all.X)} {SvgNumber.Text(all.Y)})";
        }

        return Before(null) + string.Concat(Functions(transform).Select(function => $"{function.Name}({string.Join(' ', function.Numbers.Select(SvgNumber.Text))})"));
    }

    private static IEnumerable<(string Name, double[] Numbers)> Functions(string? transform) => (transform ?? "")
        .Split(')', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(function => function.TrimStart(',', ' ').Split('('))
        .Select(parts => (parts[0].Trim(), Array.ConvertAll(parts[^1].Split([',', ' '], StringSplitOptions.RemoveEmptyEntries), number => SvgNumber.TryRead(number) ?? 0)));
}
