namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Codes and sets to XML, in the order that the standard asks for.</summary>
internal static class QdaCodebookWriter
{
    private const string Schema = QdaGrammar.CodebookNamespace + " Codebook.xsd";

    /// <summary>A codebook of its own.</summary>
    public static string Write(QdaCodebook codebook) => QdaXmlOutput.Document(QdaGrammar.CodebookNamespace, Schema, "CodeBook", output =>
    {
        output.Attribute("origin", codebook.Origin);
        output.ExtraAttributes(codebook.Extras);
        output.Element("Codes", () => QdaXmlOutput.Each(codebook.Codes, code => Code(output, code, isProject: false)));
        output.Container("Sets", codebook.Sets, set => Set(output, set, isProject: false));
        output.ExtraElements(codebook.Extras);
    });

    /// <summary>A codebook within a project, whose sets stand elsewhere.</summary>
    public static void Write(QdaXmlOutput output, QdaCodebook codebook)
    {
        if (!codebook.Codes.IsEmpty)
        {
            output.Element("CodeBook", () => output.Container("Codes", codebook.Codes, code => Code(output, code, isProject: true)));
        }
    }

    /// <summary>A set; within a project it refers to its members by another attribute than in a codebook.</summary>
    public static void Set(QdaXmlOutput output, QdaSet set, bool isProject) => output.Element("Set", () =>
    {
        output.Attribute("guid", set.Id);
        output.Attribute("name", set.Name);
        output.ExtraAttributes(set.Extras);
        output.Text("Description", set.Description);
        output.References("MemberCode", set.Codes, isProject ? "targetGUID" : "guid");
        if (isProject)
        {
            output.References("MemberSource", set.Sources);
            output.References("MemberNote", set.Notes);
        }

        output.ExtraElements(set.Extras);
    });

    private static void Code(QdaXmlOutput output, QdaCode code, bool isProject) => output.Element("Code", () =>
    {
        output.Attribute("guid", code.Id);
        output.Attribute("name", code.Name);
        output.Attribute("isCodable", code.IsCodable);
        output.Attribute("color", code.Color);
        output.ExtraAttributes(code.Extras);
        output.Text("Description", code.Description);
        if (isProject)
        {
            output.References("NoteRef", code.Notes);
        }

        QdaXmlOutput.Each(code.Codes, beneath => Code(output, beneath, isProject));
        output.ExtraElements(code.Extras);
    });
}
