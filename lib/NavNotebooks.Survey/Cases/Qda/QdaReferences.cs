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
        var known = root.DescendantsAndSelf().Where(xml => QdaGrammar.IsOfTheStandard(xml.Name.Namespace)).Select(xml => new QdaElement(xml, reading)).ToList();
        foreach (var element in known)
        {
            references.Give(element);
        }

        foreach (var element in known)
        {
            references.Follow(element);
        }
    }

    private void Give(QdaElement element)
    {
        if (KindOf(element.Kind) is not { } kind || element.Reference("guid") is not { } id)
        {
            return;
        }

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

    private void Duplicate(QdaElement element, string kind, QdaId id)
    {
        if (kind == "code" && element.Xml.Ancestors().Any(above => new QdaElement(above, reading).Reference("guid") == id))
        {
            throw reading.Refuse(element.Xml, QdaFault.CodeInItself, $"The code {Shown(id)} is beneath itself.", "Take it out of its own branch in the program that made the file.");
        }

        if (kind is "user" or "code" or "variable" or "case" or "source" or "note")
        {
            throw reading.Refuse(element.Xml, QdaFault.DuplicateId, $"Two {(kind == "code" ? "codes" : kind + "s")} have the guid {Shown(id)}.", "Give one of them another, and to what refers to it.");
        }

        reading.Report(element.Xml, QdaFault.DuplicateId, $"A {kind} has the guid of another.", "Both were kept.");
    }

    private void Follow(QdaElement element)
    {
        switch (element.Kind.ToLowerInvariant())
        {
            case "coderef" when "Coding".Equals(Above(element), StringComparison.OrdinalIgnoreCase) && !IsGiven("code", element.Target()) && IsGiven("case", element.Target()):
                reading.Report(element.Xml, QdaFault.CaseAsCode, "A coding names a case: NVivo marks so which passages are a case's.", "It was kept; it is no code.");
                break;
            case "coderef" or "membercode":
                Require(element, "code");
                break;
            case "sourceref" or "membersource":
                Require(element, "source", "note");
                break;
            case "selectionref":
                Require(element, "selection");
                break;
            case "noteref" or "membernote":
                Require(element, "note", "source");
                break;
            case "variableref":
                Require(element, "variable");
                break;
            case "link":
                RequireAny(element, "originGUID");
                RequireAny(element, "targetGUID");
                break;
            case "vertex" or "edge":
                RequireAny(element, "representedGUID");
                break;
        }

        RequireUser(element, "creatingUser");
        RequireUser(element, "modifyingUser");
    }

    private void Require(QdaElement element, string kind, string? orKind = null)
    {
        if (element.Target() is { } id && !IsGiven(kind, id) && (orKind is null || !IsGiven(orKind, id)))
        {
            reading.Report(element.Xml, QdaFault.UnknownReference, $"A {Above(element)} refers to a {kind} that is not in the file.", Kept);
        }
    }

    private void RequireAny(QdaElement element, string attribute)
    {
        if (element.Reference(attribute) is { } id && !everything.Contains(id))
        {
            reading.Report(element.Xml, QdaFault.UnknownReference, $"The {attribute} of a {element.Kind} is not in the file.", Kept);
        }
    }

    private void RequireUser(QdaElement element, string attribute)
    {
        if (element.Reference(attribute) is { } id && !IsGiven("user", id))
        {
            reading.Report(element.Xml, QdaFault.UnknownReference, $"The {attribute} of a {element.Kind} is not among the users.", Kept);
        }
    }

    private bool IsGiven(string kind, QdaId? id) => id is { } known && given.TryGetValue(kind, out var ids) && ids.Contains(known);

    /// <summary>What the element stands in.</summary>
    private static string? Above(QdaElement element) => element.Xml.Parent?.Name.LocalName;

    private static string Shown(QdaId id) => id.IsGuid ? id.Text : "that is no GUID";

    /// <summary>What ids are told apart by; <see langword="null"/> for elements without an id of their own.</summary>
    private static string? KindOf(string name) => name.ToLowerInvariant() switch
    {
        "user" => "user",
        "code" => "code",
        "variable" => "variable",
        "case" => "case",
        "note" => "note",
        "set" => "set",
        "coding" => "coding",
        "link" => "link",
        "graph" => "graph",
        "vertex" => "vertex",
        "edge" => "edge",
        "syncpoint" => "synchronisation point",
        "representation" or "textdescription" or "transcript" => "text",
        _ when name.EndsWith("Selection", StringComparison.OrdinalIgnoreCase) => "selection",
        _ when name.EndsWith("Source", StringComparison.OrdinalIgnoreCase) => "source",
        _ => null,
    };
}
