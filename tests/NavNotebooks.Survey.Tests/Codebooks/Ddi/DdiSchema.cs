using System.Xml;
using System.Xml.Schema;

namespace NavNotebooks.Survey.Tests.Codebooks.Ddi;

/// <summary>The schema of DDI-Codebook 2.5, which is not part of the repository: read from a folder, and never from a network.</summary>
internal static class DdiSchema
{
    private const string Variable = "NAV_DDI_XSD";

    private static readonly string Folder = Environment.GetEnvironmentVariable(Variable) ?? Beside("shared", "data", "ddi");

    private static readonly Lazy<XmlSchemaSet> Loaded = new(Load);

    /// <summary>Skips the test where the schema is not there, and says so.</summary>
    public static void Require() => Assert.SkipUnless(
        File.Exists(FileIn(Folder)), $"The schema of DDI-Codebook 2.5 is not there: nothing was validated. Put codebook.xsd and what it includes into a folder, and name that in {Variable}.");

    /// <summary>What a document breaks, a sentence each with its line; empty for a valid one.</summary>
    public static List<string> Errors(string document)
    {
        var errors = new List<string>();
        var settings = new XmlReaderSettings { Schemas = Loaded.Value, ValidationType = ValidationType.Schema, ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings, XmlResolver = null };
        settings.ValidationEventHandler += (_, found) => errors.Add(FormattableString.Invariant($"line {found.Exception.LineNumber}: {found.Message}"));
        using var reader = XmlReader.Create(new StringReader(document), settings);
        while (reader.Read())
        {
            // Reading validates.
        }

        return errors;
    }

    private static XmlSchemaSet Load()
    {
        var schemas = new XmlSchemaSet { XmlResolver = new LocalFiles() };
        schemas.Add(null, FileIn(Folder));
        schemas.Compile();
        return schemas;
    }

    private static string FileIn(string folder) => Path.Combine(folder, "codebook.xsd");

    private static string Beside(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NavNotebooks.sln")))
            {
                return Path.Combine([folder.Parent!.FullName, .. parts]);
            }
        }

        return "";
    }

    private sealed class LocalFiles : XmlUrlResolver
    {
        public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) => absoluteUri.IsFile
            ? base.GetEntity(absoluteUri, role, ofObjectToReturn)
            : throw new InvalidOperationException($"The schema asks for {absoluteUri}: a test reads nothing from a network.");
    }
}
