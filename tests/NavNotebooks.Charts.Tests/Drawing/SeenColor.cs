using System.Globalization;

namespace NavNotebooks.Charts.Tests.Drawing;

/// <summary>A colour as it looks to an eye, in CIE L*a*b* (D65). Sight without one kind of cone is simulated by the matrices of Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.</summary>
internal sealed record SeenColor(double Lightness, double A, double B)
{
    public static IReadOnlyDictionary<string, double[]> Sights { get; } = new Dictionary<string, double[]>(StringComparer.Ordinal)
    {
        ["usual"] = [1, 0, 0, 0, 1, 0, 0, 0, 1],
        ["protanopia"] = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        ["deuteranopia"] = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        ["tritanopia"] = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
    };

    public static SeenColor Of(string color, string sight = "usual")
    {
        double[] rgb = [Linear(color, 1), Linear(color, 3), Linear(color, 5)];
        var m = Sights[sight];
        double[] seen = [.. Enumerable.Range(0, 3).Select(row => Math.Clamp((m[3 * row] * rgb[0]) + (m[(3 * row) + 1] * rgb[1]) + (m[(3 * row) + 2] * rgb[2]), 0, 1))];
        var x = Root(((0.4124564 * seen[0]) + (0.3575761 * seen[1]) + (0.1804375 * seen[2])) / 0.95047);
        var y = Root((0.2126729 * seen[0]) + (0.7151522 * seen[1]) + (0.0721750 * seen[2]));
        var z = Root(((0.0193339 * seen[0]) + (0.1191920 * seen[1]) + (0.9503041 * seen[2])) / 1.08883);
        return new((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    /// <summary>The distance between two colours; about 2 is the least that eyes notice side by side.</summary>
    public double DistanceTo(SeenColor other) => Math.Sqrt(Math.Pow(Lightness - other.Lightness, 2) + Math.Pow(A - other.A, 2) + Math.Pow(B - other.B, 2));

    private static double Linear(string color, int at) =>
        int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0 is var part && part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    private static double Root(double value) => value > 216.0 / 24389 ? Math.Cbrt(value) : ((24389.0 / 27 * value) + 16) / 116;
}
