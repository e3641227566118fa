using System.Collections.Immutable;
using System.Xml.Linq;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>A project from XML.</summary>
internal static class QdaProjectReader
{
    private static readonly (string Element, QdaVariableType Type)[] ValueForms =
    [
        ("TextValue", QdaVariableType.Text), ("BooleanValue", QdaVariableType.Boolean), ("IntegerValue", QdaVariableType.Integer),
        ("FloatValue", QdaVariableType.Float), ("DateValue", QdaVariableType.Date), ("DateTimeValue", QdaVariableType.DateTime),
    ];

    /// <summary>The project whose root is given; problems are added by the caller.</summary>
    public static QdaProject Project(XElement root, QdaReading reading, QdaArchive? archive)
    {
        var element = new QdaElement(root, reading);
        var sources = new QdaSourceReader(reading, new QdaTextReader(reading, archive, element.Attribute("origin")));
        if (element.Attribute("name") is null)
        {
            reading.Report(root, QdaFault.MissingAttribute, "The Project has no name.", "It was left empty.");
        }

        var project = new QdaProject(element.Attribute("name") ?? "")
        {
            Origin = element.Attribute("origin"),
            BasePath = element.Attribute("basePath"),
            Description = element.Content("Description"),
            Stamp = element.Stamp("GUID"),
            Users = [.. In(element, "Users", "User").Select(User)],
            Codebook = element.First("CodeBook") is { } codebook ? QdaCodebookReader.Codebook(codebook) : QdaCodebook.Empty,
            Variables = [.. In(element, "Variables", "Variable").Select(Variable)],
            Cases = [.. In(element, "Cases", "Case").Select(Case)],
            Sources = element.First("Sources") is { } all ? sources.Sources(all) : [],
            Notes = [.. In(element, "Notes", "Note").Select(note => sources.Text(note, QdaSourceKind.Note))],
            Links = [.. In(element, "Links", "Link").Select(Link)],
            Sets = QdaCodebookReader.Sets(element),
            Graphs = [.. In(element, "Graphs", "Graph").Select(Graph)],
            ProjectNotes = element.References("NoteRef"),
        };
        ReportPaths(project, root, reading);
        return project;
    }

    /// <summary>The values of variables directly beneath an element.</summary>
    public static ImmutableArray<QdaValue> Values(QdaElement element)
    {
        var found = ImmutableArray.CreateBuilder<QdaValue>();
        foreach (var value in element.All("VariableValue"))
        {
            if (value.First("VariableRef")?.Reference("targetGUID") is not { } variable)
            {
                value.Reading.Report(value.Xml, QdaFault.MissingAttribute, "A VariableValue names no variable.", "It was left out.");
                continue;
            }

            var form = ValueForms.FirstOrDefault(form => value.First(form.Element) is not null);
            found.Add(new QdaValue(variable, form.Type, form.Element is null ? null : value.Content(form.Element)));
        }

        return found.DrainToImmutable();
    }

    /// <summary>A rectangle; the second corner is the first where the file has none.</summary>
    public static QdaArea Area(QdaElement element, long? page)
    {
        var (x, y) = (element.Integer("firstX") ?? 0, element.Integer("firstY") ?? 0);
        return new QdaArea(page, x, y, element.Integer("secondX", isRequired: false) ?? x, element.Integer("secondY", isRequired: false) ?? y);
    }

    private static QdaUser User(QdaElement element) => new(element.Id(), element.Attribute("name"), element.Attribute("id"));

    private static QdaVariable Variable(QdaElement element)
    {
        var id = element.Id();
        if (!Enum.TryParse<QdaVariableType>(element.Attribute("typeOfVariable"), ignoreCase: true, out var type) || !Enum.IsDefined(type))
        {
            element.Reading.Report(element.Xml, QdaFault.MissingAttribute, "A Variable does not tell its type.", "It was taken to be text.");
            type = QdaVariableType.Text;
        }

        return new QdaVariable(id, element.NameOr(id), type, element.Content("Description"));
    }

    private static QdaCase Case(QdaElement element) => new(element.Id(), element.Attribute("name"))
    {
        Description = element.Content("Description"),
        Codes = element.References("CodeRef"),
        Values = Values(element),
        Sources = element.References("SourceRef"),
        Selections = element.References("SelectionRef"),
    };

    private static QdaLink Link(QdaElement element) => new(element.Id(), element.Reference("originGUID"), element.Reference("targetGUID"))
    {
        Name = element.Attribute("name"),
        Direction = element.Direction(),
        Color = element.Attribute("color"),
        Notes = element.References("NoteRef"),
    };

    private static QdaGraph Graph(QdaElement element)
    {
        var edges = ImmutableArray.CreateBuilder<QdaEdge>();
        foreach (var edge in element.All("Edge"))
        {
            if (edge.Reference("sourceVertex") is { } from && edge.Reference("targetVertex") is { } to)
            {
                edges.Add(Edge(edge, from, to));
            }
            else
            {
                edge.Reading.Report(edge.Xml, QdaFault.MissingAttribute, "An Edge does not tell between which vertices it is.", "It was left out.");
            }
        }

        return new QdaGraph(element.Id(), element.Attribute("name"), [.. element.All("Vertex").Select(Vertex)], edges.DrainToImmutable());
    }

    private static QdaVertex Vertex(QdaElement element) => new(element.Id(), element.Reference("representedGUID"), Area(element, null))
    {
        Name = element.Attribute("name"),
        Shape = element.Attribute("shape"),
        Color = element.Attribute("color"),
    };

    private static QdaEdge Edge(QdaElement element, QdaId from, QdaId to) => new(element.Id(), from, to)
    {
        Represents = element.Reference("representedGUID"),
        Name = element.Attribute("name"),
        Direction = element.Direction(),
        LineStyle = element.Attribute("lineStyle"),
        Color = element.Attribute("color"),
    };

    private static IEnumerable<QdaElement> In(QdaElement element, string container, string name) => element.First(container)?.All(name) ?? [];

    private static void ReportPaths(QdaProject project, XElement root, QdaReading reading)
    {
        if (project.Sources.Any(source => source.MediaPath?.Scheme is QdaPathScheme.Relative or QdaPathScheme.Absolute))
        {
            reading.Report(root, QdaFault.SourceElsewhere, "Files of sources are not in the archive: they stayed where the project was made.", "Ask for them if you need them; codings were read.");
        }

        var paths = project.Sources.SelectMany(source => new[] { source.MediaPath, source.CurrentPath }).Append(project.BasePath is { Length: > 0 } written ? QdaPath.Parse(written) : null);
        if (paths.Any(path => path is { Scheme: QdaPathScheme.Absolute or QdaPathScheme.Other, Path.Length: > 0 }))
        {
            reading.Report(root, QdaFault.MachinePath, "The file holds paths of the machine that made it, which may tell who did.", "They were kept; leave them out of what you publish.");
        }
    }
}
