using System.CommandLine;
using NavNotebooks.Cli.Data;

namespace NavNotebooks.Cli.Commands;

/// <summary><c>nav data</c>: files of survey answers, looked into, held against a survey, converted and made.</summary>
internal static class DataCommand
{
    public static Command Create() => new("data", "Files of survey answers: what is in one, whether it fits a survey, from one format to another, synthetic ones.")
    {
        DataInfo.Create(),
        DataValidate.Create(),
        DataConvert.Create(),
        DataLabel.Create(),
        DataSynthesize.Create(),
    };
}
