using System.Globalization;
using System.Text;

namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>The public page of conformance, as Markdown.</summary>
internal static class ConformancePage
{
    private static readonly (string Program, Direction Direction, string Heading)[] Columns =
    [
        (Exemptions.Pspp, Direction.Given, "PSPP reads the same"),
        (Exemptions.Pspp, Direction.WrittenBack, "PSPP reads what is written back"),
        (Exemptions.Pspp, Direction.WrittenByOther, "read here from PSPP"),
        (Exemptions.Haven, Direction.Given, "haven reads the same"),
        (Exemptions.Haven, Direction.WrittenBack, "haven reads what is written back"),
        (Exemptions.Haven, Direction.WrittenByOther, "read here from haven"),
    ];

    private const string Introduction =
        """
        # Conformance of SPSS files

        Every file is read by NavNotebooks and by two other programs, and all that each of them can tell of it is compared, fact by fact: a fact is one
        aspect of one variable (its label, all its values to the last bit, …) or of the file. The files are generated from seeds, with every
        feature of the format, and real ones from tests of other projects. Three things happen to each:

        - both read the file (generated ones were written by NavNotebooks);
        - NavNotebooks writes what it read, and the other program reads that;
        - the other program writes what it read, in turn plain, in bytecode and in zlib blocks, and NavNotebooks reads that.

        A cell says how many facts are equal. Behind a plus stand those in which the other program is known to differ; the reasons are in the table at the end.
        A dash: the program does not tell. Nothing else differs, or the tests fail. The page is made by
        `NAV_CONFORMANCE=$PWD/docs/conformance.md dotnet test tests/NavNotebooks.Survey.Tests`; the programs' scripts are in
        [tests/Oracles/Files](../tests/Oracles/Files/README.md).

        Unusual and wrong files, one condition each, are a suite of their own (`Files/Spss/Malformed` in the tests), with the verdict of the installed PSPP on each.

        """;

    public static string Of(IReadOnlyList<Comparison> comparisons, IReadOnlyList<GivenFile> files)
    {
        var page = new StringBuilder(Introduction);
        page.Append(
            CultureInfo.InvariantCulture,
            $"\n{files.Count(file => file.Source is not null)} generated files and {files.Count(file => file.Source is null)} real ones; {PsppProgram.Version}; {HavenProgram.Version}.\n");
        page.Append("\n| aspect | ").AppendJoin(" | ", Columns.Select(column => column.Heading)).Append(" |\n|---|").Append(string.Concat(Columns.Select(_ => "---:|"))).Append('\n');
        var told = comparisons.ToLookup(comparison => (comparison.Program, comparison.Direction, comparison.Aspect));
        foreach (var aspect in Aspect.All.Where(aspect => Columns.Any(column => told.Contains((column.Program, column.Direction, aspect)))))
        {
            page.Append("| ").Append(aspect).Append(" | ").AppendJoin(" | ", Columns.Select(column => Cell([.. told[(column.Program, column.Direction, aspect)]]))).Append(" |\n");
        }

        page.Append("\n## Files by how they are written\n\n| packing | byte order | encoding | files | rows | variables |\n|---|---|---|---:|---:|---:|\n");
        foreach (var group in files.Where(file => file.Source is not null)
            .GroupBy(file => (file.Source!.Options.Compression, file.Source.Options.IsBigEndian, file.Source.Options.Encoding)).OrderBy(group => group.Key))
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"| {group.Key.Compression} | {(group.Key.IsBigEndian ? "big" : "little")} end first | {group.Key.Encoding} | {group.Count()} | {group.Sum(file => file.Data.RowCount):N0} | {group.Sum(file => file.Data.Columns.Length):N0} |\n");
        }

        page.Append("\n## Where other programs are known to differ\n\n| program | aspect | files | why |\n|---|---|---|---|\n");
        foreach (var exemption in Exemptions.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {exemption.Program} | {exemption.Aspect} | {Files(exemption.Direction)} | {exemption.Reason} |\n");
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private static string Cell(IReadOnlyList<Comparison> comparisons)
    {
        var exempt = comparisons.Count(comparison => !comparison.IsEqual && comparison.Exempt is not null);
        return comparisons.Count == 0
            ? "–"
            : string.Create(CultureInfo.InvariantCulture, $"{comparisons.Count(comparison => comparison.IsEqual):N0}{(exempt > 0 ? $" + {exempt:N0}" : "")}");
    }

    private static string Files(Direction? direction) => direction switch
    {
        Direction.Given => "given to both",
        Direction.WrittenBack => "written back here",
        Direction.WrittenByOther => "written by it",
        _ => "all",
    };
}
