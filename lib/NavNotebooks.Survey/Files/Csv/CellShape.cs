namespace NavNotebooks.Survey.Files.Csv;

/// <summary>What a cell of text can be, before the decimal mark of its file is known.</summary>
/// <param name="Kind">What it can be.</param>
/// <param name="Whole">Characters before the decimal mark, sign included; 0 for texts.</param>
/// <param name="Decimals">Digits behind it.</param>
internal readonly record struct CellShape(CellKind Kind, int Whole, int Decimals)
{
    // Beyond 2^53 a number with double precision no longer tells neighbours apart: such digits are an identifier.
    private const long LargestWhole = 9_007_199_254_740_992;
    private const int DigitsOfLargest = 16;

    /// <summary>Looks at a cell that is not empty.</summary>
    public static CellShape Of(ReadOnlySpan<byte> cell)
    {
        var from = cell[0] is (byte)'-' or (byte)'+' ? 1 : 0;
        var whole = Digits(cell, from);
        if (whole == cell.Length)
        {
            return OfWhole(cell, from);
        }

        if (cell[whole] is (byte)'.' or (byte)',' && whole + 1 < cell.Length && Digits(cell, whole + 1) == cell.Length)
        {
            var kind = HasLeadingZero(cell[from..whole]) ? CellKind.LeadingZeros : cell[whole] == ',' ? CellKind.Comma : CellKind.Point;
            return kind == CellKind.LeadingZeros ? new CellShape(kind, 0, 0) : new CellShape(kind, whole, cell.Length - whole - 1);
        }

        return char.IsAsciiDigit((char)cell[^1]) ? OfOther(cell) : new CellShape(CellKind.Text, 0, 0);
    }

    private static CellShape OfWhole(ReadOnlySpan<byte> cell, int from)
    {
        var digits = cell.Length - from;
        if (digits == 0)
        {
            return new CellShape(CellKind.Text, 0, 0);
        }

        if (HasLeadingZero(cell[from..]))
        {
            return new CellShape(CellKind.LeadingZeros, 0, 0);
        }

        var isExact = digits < DigitsOfLargest || (digits == DigitsOfLargest && long.Parse(cell[from..], System.Globalization.CultureInfo.InvariantCulture) <= LargestWhole);
        return isExact ? new CellShape(CellKind.Whole, cell.Length, 0) : new CellShape(CellKind.Text, 0, 0);
    }

    // Exponents and the minus sign of typography; rare.
    private static CellShape OfOther(ReadOnlySpan<byte> cell)
    {
        if (CellDate.Of(cell) is not null)
        {
            return new CellShape(CellKind.Date, 0, 0);
        }

        var isPoint = !double.IsNaN(CellNumber.Parse(cell, DecimalMark.Point));
        var isComma = !double.IsNaN(CellNumber.Parse(cell, DecimalMark.Comma));
        if (!isPoint && !isComma)
        {
            return new CellShape(CellKind.Text, 0, 0);
        }

        if (cell.StartsWith("\u2212"u8) && Of(cell[3..]) is { Kind: CellKind.Whole or CellKind.Comma or CellKind.Point or CellKind.LeadingZeros or CellKind.Text } rest)
        {
            return rest;
        }

        return new CellShape(isPoint && isComma ? CellKind.Exponent : isPoint ? CellKind.ExponentPoint : CellKind.ExponentComma, 0, 0);
    }

    private static int Digits(ReadOnlySpan<byte> cell, int from)
    {
        var i = from;
        while (i < cell.Length && (uint)(cell[i] - '0') <= 9)
        {
            i++;
        }

        return i;
    }

    private static bool HasLeadingZero(ReadOnlySpan<byte> digits) => digits.Length > 1 && digits[0] == '0';
}
