using System.CommandLine;
using NavNotebooks.Cli.Data;

namespace NavNotebooks.Cli.Commands;

/// <summary><c>nav data</c>: files of survey answers, looked into, converted and made.</summary>
internal static class DataCommand
{
    public static Command Create() => new("data", "Files of survey answers: what is in one, from one format to another, synthetic ones.")
    {
        DataInfo.Create(),
        DataConvert.Create(),
        DataSynthesize.Create(),
    };
}
