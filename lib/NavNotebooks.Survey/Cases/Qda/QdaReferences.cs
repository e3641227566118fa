using System.Xml.Linq;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Which ids a file gives and which it refers to: two alike are refused or reported, those that name nothing are reported.</summary>
internal sealed class QdaReferences
{
    private const string Kept = "The reference was kept by its guid.";

    private readonly QdaReading reading;
    private readonly Dictionary<string, HashSet<QdaId>> given = new(StringComparer.Ordinal);
    private readonly HashSet<QdaId> everything = [];

    private QdaReferences(QdaReading reading) => this.reading = reading;

    /// <summary>Checks a whole file.</summary>
    /// <exception cref="QdaFileException">Two things that others refer to have one id, or a code is beneath itself.</exception>
    public static void Check(XElement root, QdaReading reading)
    {
        var references = new QdaReferences(reading);
        var known = root.DescendantsAndSelf().Where(element => QdaGrammar.IsOfTheStandard(element.Name.Namespace)).ToList();
        foreach (var element in known)
        {
            references.Give(element);
        }

        foreach (var element in known)
        {
            references.Follow(element);
        }
    }

    private void Give(XElement element)
    {
        var kind = KindOf(element.Name.LocalName);
        if (kind is null || element.Attribute("guid")?.Value is not { Length: > 0 } written)
        {
            return;
        }

        var id = new QdaId(written.Trim());
        everything.Add(id);
        if (!given.TryGetValue(kind, out var ids))
        {
            given.Add(kind, ids = []);
        }

        if (!ids.Add(id))
        {
            Duplicate(element, kind, id);
        }
    }

    private void Duplicate(XElement element, string kind, QdaId id)
    {
        if (kind == "code" && element.Ancestors(element.Name).Any(above => above.Attribute("guid")?.Value is { } guid && new QdaId(guid.Trim()) == id))
        {
            throw reading.Refuse(element, QdaFault.CodeInItself, $"The code {Shown(id)} is beneath itself.", "Take it out of its own branch in the program that made the file.");
        }

        if (kind is "user" or "code" or "variable" or "case" or "source" or "note")
        {
            throw reading.Refuse(element, QdaFault.DuplicateId, $"Two {(kind == "code" ? "codes" : kind + "s")} have the guid {Shown(id)}.", "Give one of them another, and to what refers to it.");
        }

        reading.Report(element, QdaFault.DuplicateId, $"A {kind} has the guid of another.", "Both were kept.");
    }

    private void Follow(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "CodeRef" when element.Parent?.Name.LocalName == "Coding" && !IsGiven("code", Target(element)) && IsGiven("case", Target(element)):
                reading.Report(element, QdaFault.CaseAsCode, "A coding names a case: NVivo marks so which passages are a case's.", "It was kept; it is no code.");
                break;
            case "CodeRef" or "MemberCode":
                Require(element, Target(element), "code");
                break;
            case "SourceRef" or "MemberSource":
                Require(element, Target(element), "source", "note");
                break;
            case "SelectionRef":
                Require(element, Target(element), "selection");
                break;
            case "NoteRef" or "MemberNote":
                Require(element, Target(element), "note", "source");
                break;
            case "VariableRef":
                Require(element, Target(element), "variable");
                break;
            case "Link":
                RequireAny(element, "originGUID");
                RequireAny(element, "targetGUID");
                break;
            case "Vertex" or "Edge":
                RequireAny(element, "representedGUID");
                break;
        }

        RequireUser(element, "creatingUser");
        RequireUser(element, "modifyingUser");
    }

    private void Require(XElement element, QdaId? target, string kind, string? orKind = null)
    {
        if (target is { } id && !IsGiven(kind, id) && (orKind is null || !IsGiven(orKind, id)))
        {
            reading.Report(element, QdaFault.UnknownReference, $"A {element.Parent?.Name.LocalName} refers to a {kind} that is not in the file.", Kept);
        }
    }

    private void RequireAny(XElement element, string attribute)
    {
        if (element.Attribute(attribute)?.Value is { Length: > 0 } written && !everything.Contains(new QdaId(written.Trim())))
        {
            reading.Report(element, QdaFault.UnknownReference, $"The {attribute} of a {element.Name.LocalName} is not in the file.", Kept);
        }
    }

    private void RequireUser(XElement element, string attribute)
    {
        if (element.Attribute(attribute)?.Value is { Length: > 0 } written && !IsGiven("user", new QdaId(written.Trim())))
        {
            reading.Report(element, QdaFault.UnknownReference, $"The {attribute} of a {element.Name.LocalName} is not among the users.", Kept);
        }
    }

    private bool IsGiven(string kind, QdaId? id) => id is { } known && given.TryGetValue(kind, out var ids) && ids.Contains(known);

    private static QdaId? Target(XElement element) =>
        (element.Attribute("targetGUID") ?? element.Attribute("guid"))?.Value is { Length: > 0 } written ? new QdaId(written.Trim()) : null;

    private static string Shown(QdaId id) => id.IsGuid ? id.Text : "that is no GUID";

    /// <summary>What ids are told apart by; <see langword="null"/> for elements without an id of their own.</summary>
    private static string? KindOf(string name) => name switch
    {
        "User" => "user",
        "Code" => "code",
        "Variable" => "variable",
        "Case" => "case",
        "Note" => "note",
        "Set" => "set",
        "Coding" => "coding",
        "Link" => "link",
        "Graph" => "graph",
        "Vertex" => "vertex",
        "Edge" => "edge",
        "SyncPoint" => "synchronisation point",
        "Representation" or "TextDescription" or "Transcript" => "text",
        _ when name.EndsWith("Selection", StringComparison.Ordinal) => "selection",
        _ when name.EndsWith("Source", StringComparison.Ordinal) => "source",
        _ => null,
    };
}
