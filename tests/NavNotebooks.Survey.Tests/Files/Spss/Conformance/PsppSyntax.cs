using System.Text;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>The commands that make PSPP tell all it reads in a file, without rounding: values are shown in hexadecimal.</summary>
internal static class PsppSyntax
{
    /// <summary>Before what is told of a file stands this and the file's number.</summary>
    public const string Beginning = "@@FILE ";

    /// <summary>Between what is told in the file's own formats and what is told in hexadecimal.</summary>
    public const string Middle = "@@HEXADECIMAL";

    /// <summary>The name of the file of syntax, with which messages about it begin.</summary>
    public const string FileName = "pspp.sps";

    private const int WidestHexText = 65_534;

    /// <summary>Says how values and variables are to be shown.</summary>
    public const string Settings = "SET TVARS=NAMES TNUMBERS=VALUES MXERRS=1000000 MXWARNS=1000000.\n";

    /// <summary>The commands for one file.</summary>
    /// <param name="number">The file's number.</param>
    /// <param name="path">The file.</param>
    /// <param name="variables">Its variables, as we read them.</param>
    /// <param name="saving">The end of SAVE, for PSPP to write the file itself; <see langword="null"/> not to write it.</param>
    public static string Of(int number, string path, IReadOnlyList<LabelledVariable> variables, string? saving)
    {
        var syntax = new StringBuilder();
        syntax.Append(System.Globalization.CultureInfo.InvariantCulture, $"ECHO '{Beginning}{number}'.\nNEW FILE.\nSYSFILE INFO FILE='{path}'.\nGET FILE='{path}'.\n");
        if (saving is not null)
        {
            syntax.Append("SAVE ").Append(saving).Append(".\n");
        }

        syntax.Append("ECHO '").Append(Middle).Append("'.\n");
        foreach (var group in variables.GroupBy(HexadecimalFormat).Where(_ => variables.Count > 0))
        {
            syntax.Append("FORMATS");
            foreach (var variable in group)
            {
                syntax.Append("\n  ").Append(variable.Name);
            }

            syntax.Append(" (").Append(group.Key).Append(").\n");
        }

        return syntax.Append("DISPLAY ATTRIBUTES.\nDISPLAY DICTIONARY.\nMRSETS /DISPLAY NAME=ALL.\nLIST.\n").ToString();
    }

    private static string HexadecimalFormat(LabelledVariable variable) => variable.IsText
        ? FormattableString.Invariant($"AHEX{Math.Min(2 * variable.TextWidth, WidestHexText)}")
        : "RBHEX16";
}
