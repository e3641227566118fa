using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Tests.Statistics.Distributions;

public sealed class NoncentralTests
{
    [Fact]
    public void Central_chi_square_agrees_with_R_in_both_tails()
    {
        var r = OracleCase.Of("noncentral", "chi");
        double[] x = r.Numbers("x"), df = r.Numbers("df");
        r.Agrees("p", [.. x.Select((value, i) => PValue.FromChiSquare(value, df[i]))], tolerance: 1e-11);
    }

    [Fact]
    public void Noncentral_chi_square_agrees_with_R()
    {
        var r = OracleCase.Of("noncentral", "ncchi");
        double[] x = r.Numbers("x"), df = r.Numbers("df"), ncp = r.Numbers("ncp");
        r.Agrees("lower", [.. x.Select((value, i) => NoncentralChiSquare.LowerTail(value, df[i], ncp[i]))], tolerance: 1e-10);
        r.Agrees("upper", [.. x.Select((value, i) => NoncentralChiSquare.UpperTail(value, df[i], ncp[i]))], tolerance: 1e-10);
    }

    [Fact]
    public void Noncentral_F_agrees_with_R()
    {
        var r = OracleCase.Of("noncentral", "ncf");
        double[] f = r.Numbers("f"), df1 = r.Numbers("df1"), df2 = r.Numbers("df2"), ncp = r.Numbers("ncp");
        r.Agrees("lower", [.. f.Select((value, i) => NoncentralF.LowerTail(value, df1[i], df2[i], ncp[i]))], tolerance: 1e-10);
        r.Agrees("upper", [.. f.Select((value, i) => NoncentralF.UpperTail(value, df1[i], df2[i], ncp[i]))], tolerance: 1e-10);
    }
}
