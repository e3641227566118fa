using System.CommandLine;
using NavNotebooks.Cli.Cases;

namespace NavNotebooks.Cli.Commands;

/// <summary><c>nav cases</c>: the coded case material, counted, validated and exchanged with programs for qualitative analysis.</summary>
internal static class CasesCommand
{
    public static Command Create() => new("cases", "The coded case material: what there is, whether it holds, and to and from programs for qualitative analysis.")
    {
        CasesInfo.Create(),
        CasesValidate.Create(),
        CasesExport.Create(),
        CasesRead.Create(),
    };
}
