using System.CommandLine;
using NavNotebooks.Cli.Dictionaries;

namespace NavNotebooks.Cli.Commands;

/// <summary><c>nav dictionary</c>: the data dictionary as codebooks, for people, programs and archives.</summary>
internal static class DictionaryCommand
{
    public static Command Create() => new("dictionary", "The data dictionary as codebooks for people, statistics programs and archives.")
    {
        DictionaryExport.Create(),
        DictionaryLintCommand.Create(),
    };
}
