using System.Runtime.CompilerServices;
using NavNotebooks.Survey.Statistics.Models;

namespace NavNotebooks.Survey.Tests.Statistics.Models;

/// <summary>Answers from thirty offices of unequal size, as the oracle's script made them.</summary>
internal static class OfficeAnswers
{
    private static readonly OracleCase Data = OracleCase.Of("regression", "data");
    private static readonly string[] RoleNames = ["adviser", "executive", "mayor"];

    public static double[] Score { get; } = Data.Numbers("score");

    public static double[] Weight { get; } = Data.Numbers("weight");

    public static int[] Answer { get; } = [.. Data.Numbers("answer").Select(answer => (int)answer)];

    public static bool[] High { get; } = [.. Answer.Select(answer => answer >= 4)];

    public static int[] Office { get; } = [.. Data.Numbers("office").Select(office => (int)office)];

    public static string[] Role { get; } = [.. Data.Numbers("role").Select(role => RoleNames[(int)role - 1])];

    public static Predictor Load { get; } = new("load", Data.Numbers("load"));

    public static Predictor Tenure { get; } = new("tenure", Data.Numbers("tenure"));

    public static Predictor Urban { get; } = new("urban", Data.Numbers("urban"));

    public static IReadOnlyList<Predictor> Roles { get; } = Predictor.OfFactor("role", Role, reference: "adviser");

    public static IReadOnlyList<Predictor> All { get; } = [Load, Tenure, .. Roles, Urban];

    public static IReadOnlyList<Predictor> WithoutRole { get; } = [Load, Tenure, Urban];

    public static ModelErrors Errors(ErrorKind kind) => kind switch
    {
        ErrorKind.HC0 => ModelErrors.HC0,
        ErrorKind.HC1 => ModelErrors.HC1,
        ErrorKind.HC2 => ModelErrors.HC2,
        ErrorKind.HC3 => ModelErrors.HC3,
        ErrorKind.CR1 => ModelErrors.CR1(Office),
        ErrorKind.CR2 => ModelErrors.CR2(Office),
        _ => ModelErrors.Classical,
    };

    /// <summary>Errors, p, intervals and, where the answers have them, degrees of freedom and the joint test of the role.</summary>
    public static void Agree(OracleCase r, IReadOnlyList<Coefficient> coefficients, JointTest? roles, [CallerFilePath] string test = "")
    {
        r.Agrees("se", [.. coefficients.Select(coefficient => coefficient.StandardError)], test: test);
        r.Agrees("p", [.. coefficients.Select(coefficient => coefficient.PValue)], test: test);
        r.Agrees("low", [.. coefficients.Select(coefficient => coefficient.Interval.Low)], test: test);
        r.Agrees("high", [.. coefficients.Select(coefficient => coefficient.Interval.High)], test: test);
        if (roles is not null)
        {
            r.Agrees("wald", roles.Statistic, test: test);
            r.Agrees("waldP", roles.PValue, test: test);
        }
    }
}
