using NavNotebooks.Survey.Statistics.Designs;

namespace NavNotebooks.Survey.Tests.Statistics.Designs;

/// <summary>The samples of Californian schools that R's survey package comes with, as designs.</summary>
internal static class DesignOracle
{
    public static OracleCase Case(string name) => OracleCase.Of("designs", name);

    public static OracleCase Data(string design) => Case(design.StartsWith("clus1", StringComparison.Ordinal) ? "clus1" : design);

    public static int[] Codes(this OracleCase data, string name) => [.. data.Numbers(name).Select(number => (int)number)];

    public static bool[] Flags(this OracleCase data, string name) => [.. data.Numbers(name).Select(number => number == 1)];

    public static RowGroups Groups(this OracleCase data, string name) => RowGroups.Of(data.Codes(name));

    public static SampleDesign Design(string name)
    {
        var data = Data(name);
        return name switch
        {
            "strat" => SampleDesign.Of(data.Numbers("weights"), strata: data.Groups("stype")).WithPopulations(data.Numbers("fpc")),
            "clus1" => SampleDesign.Of(data.Numbers("weights"), clusters: data.Groups("dnum")).WithPopulations(data.Numbers("fpc")),
            "clus1Uncorrected" => SampleDesign.Of(data.Numbers("weights"), clusters: data.Groups("dnum")),
            "clus1Both" => Design("clus1").Within(data.Flags("both")),
            "clus1Domain" => Design("clus1").Within([.. data.Codes("stype").Select(type => type == 1)]),
            _ => SampleDesign.Of(data.Numbers("weights"), clusters: data.Groups("dnum"))
                .WithPopulations(data.Numbers("fpc1"))
                .WithSecondStage(data.Groups("snum"), data.Numbers("fpc2")),
        };
    }
}
