using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>A project to XML, in the order that the standard asks for.</summary>
internal static class QdaProjectWriter
{
    private const string Schema = QdaGrammar.ProjectNamespace + " http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd";

    public static string Write(QdaProject project) => QdaXmlOutput.Document(QdaGrammar.ProjectNamespace, Schema, "Project", output =>
    {
        var sources = new QdaSourceWriter(output);
        output.Attribute("name", project.Name);
        output.Attribute("origin", project.Origin);
        output.Stamp(project.Stamp, "GUID");
        output.Attribute("basePath", project.BasePath);
        output.Container("Users", project.Users, user => User(output, user));
        QdaCodebookWriter.Write(output, project.Codebook);
        output.Container("Variables", project.Variables, variable => Variable(output, variable));
        output.Container("Cases", project.Cases, unit => Case(output, unit));
        output.Container("Sources", project.Sources, sources.Source);
        output.Container("Notes", project.Notes, note => sources.Text("Note", note));
        output.Container("Links", project.Links, link => Link(output, link));
        output.Container("Sets", project.Sets.AddRange(project.Codebook.Sets), set => QdaCodebookWriter.Set(output, set, isProject: true));
        output.Container("Graphs", project.Graphs, graph => Graph(output, graph));
        output.Text("Description", project.Description);
        output.References("NoteRef", project.ProjectNotes);
    });

    /// <summary>Values of variables, each in its form.</summary>
    public static void Values(QdaXmlOutput output, ImmutableArray<QdaValue> values) => QdaXmlOutput.Each(values, value => output.Element("VariableValue", () =>
    {
        output.Element("VariableRef", () => output.Attribute("targetGUID", value.Variable));
        output.Text(value.Type + "Value", value.Text);
    }));

    private static void User(QdaXmlOutput output, QdaUser user) => output.Element("User", () =>
    {
        output.Attribute("guid", user.Id);
        output.Attribute("name", user.Name);
        output.Attribute("id", user.Initials);
    });

    private static void Variable(QdaXmlOutput output, QdaVariable variable) => output.Element("Variable", () =>
    {
        output.Attribute("guid", variable.Id);
        output.Attribute("name", variable.Name);
        output.Attribute("typeOfVariable", variable.Type.ToString());
        output.Text("Description", variable.Description);
    });

    private static void Case(QdaXmlOutput output, QdaCase unit) => output.Element("Case", () =>
    {
        output.Attribute("guid", unit.Id);
        output.Attribute("name", unit.Name);
        output.Text("Description", unit.Description);
        output.References("CodeRef", unit.Codes);
        Values(output, unit.Values);
        output.References("SourceRef", unit.Sources);
        output.References("SelectionRef", unit.Selections);
    });

    private static void Link(QdaXmlOutput output, QdaLink link) => output.Element("Link", () =>
    {
        output.Attribute("guid", link.Id);
        output.Attribute("name", link.Name);
        output.Attribute("direction", link.Direction?.ToString());
        output.Attribute("color", link.Color);
        output.Attribute("originGUID", link.Origin);
        output.Attribute("targetGUID", link.Target);
        output.References("NoteRef", link.Notes);
    });

    private static void Graph(QdaXmlOutput output, QdaGraph graph) => output.Element("Graph", () =>
    {
        output.Attribute("guid", graph.Id);
        output.Attribute("name", graph.Name);
        QdaXmlOutput.Each(graph.Vertices, vertex => output.Element("Vertex", () =>
        {
            output.Attribute("guid", vertex.Id);
            output.Attribute("representedGUID", vertex.Represents);
            output.Attribute("name", vertex.Name);
            QdaSourceWriter.Area(output, vertex.Area);
            output.Attribute("shape", vertex.Shape);
            output.Attribute("color", vertex.Color);
        }));
        QdaXmlOutput.Each(graph.Edges, edge => output.Element("Edge", () =>
        {
            output.Attribute("guid", edge.Id);
            output.Attribute("representedGUID", edge.Represents);
            output.Attribute("name", edge.Name);
            output.Attribute("sourceVertex", edge.From);
            output.Attribute("targetVertex", edge.To);
            output.Attribute("color", edge.Color);
            output.Attribute("direction", edge.Direction?.ToString());
            output.Attribute("lineStyle", edge.LineStyle);
        }));
    });
}
