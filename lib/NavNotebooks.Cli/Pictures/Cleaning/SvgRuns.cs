using System.Xml.Linq;
using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Cli.Pictures.Cleaning;

/// <summary>Marks that look alike and follow each other: outlines are joined to one, and what all say is said once, by a group.</summary>
internal static class SvgRuns
{
    private const int GroupTag = 7;

    private static readonly HashSet<string> Groupable = [.. SvgPaint.Inherited.Select(property => property.Key), "clip-path"];

    /// <summary>Outlines of one look as one, where no one could see that they were several.</summary>
    public static IReadOnlyList<XElement> Joined(IReadOnlyList<XElement> marks)
    {
        var joined = new List<XElement>();
        foreach (var mark in marks)
        {
            if (joined.Count > 0 && CanFollow(joined[^1], mark))
            {
                joined[^1].SetAttributeValue("d", (string?)joined[^1].Attribute("d") + (string?)mark.Attribute("d"));
            }
            else if (joined.Count > 0 && IsClip(mark) && IsClip(joined[^1]) && SameAttributes(joined[^1], mark))
            {
                joined[^1].ReplaceNodes(Joined([.. joined[^1].Elements().Concat(mark.Elements()).Select(inner => new XElement(inner))]));
            }
            else
            {
                joined.Add(mark);
            }
        }

        return joined;
    }

    /// <summary>The marks with what neighbours share in a group round them.</summary>
    public static IEnumerable<XElement> Grouped(IReadOnlyList<XElement> marks)
    {
        for (var start = 0; start < marks.Count;)
        {
            var shared = Shared(marks[start]);
            var end = start + 1;
            while (end < marks.Count && Shared(marks[end]) is var other && other.SequenceEqual(shared))
            {
                end++;
            }

            if ((end - start - 1) * shared.Sum(attribute => attribute.Key.Length + attribute.Value.Length + 4) > GroupTag)
            {
                yield return Group(marks.Skip(start).Take(end - start), shared);
            }
            else
            {
                foreach (var mark in marks.Skip(start).Take(end - start))
                {
                    yield return mark;
                }
            }

            start = end;
        }
    }

    private static XElement Group(IEnumerable<XElement> marks, List<KeyValuePair<string, string>> shared)
    {
        var group = new XElement(PictureRules.Svg + "g");
        foreach (var (name, value) in shared)
        {
            group.SetAttributeValue(name, value);
        }

        foreach (var mark in marks)
        {
            foreach (var (name, _) in shared)
            {
                mark.SetAttributeValue(name, null);
            }

            group.Add(mark);
        }

        return group;
    }

    private static List<KeyValuePair<string, string>> Shared(XElement mark) => mark.Name.LocalName == "g" ? [] :
        [.. mark.Attributes().Where(attribute => Groupable.Contains(attribute.Name.LocalName)).Select(attribute => KeyValuePair.Create(attribute.Name.LocalName, attribute.Value))];

    private static bool IsClip(XElement mark) => mark.Name.LocalName == "g" && mark.Attribute("clip-path") is not null;

    private static bool CanFollow(XElement first, XElement second) =>
        first.Name.LocalName == "path" && SameAttributes(first, second, but: "d") && first.Attribute("opacity") is null && first.Attribute("transform") is null
        && (IsUnfilled(first) ? first.Attribute("stroke-opacity") is null : first.Attribute("stroke") is null && first.Attribute("fill-opacity") is null && first.Attribute("fill-rule") is null);

    private static bool IsUnfilled(XElement mark) => (string?)mark.Attribute("fill") == "none";

    private static bool SameAttributes(XElement first, XElement second, string but = "") => first.Name == second.Name
        && Others(first, but).SequenceEqual(Others(second, but));

    private static IEnumerable<(string, string)> Others(XElement element, string but) =>
        element.Attributes().Where(attribute => attribute.Name.LocalName != but).Select(attribute => (attribute.Name.LocalName, attribute.Value));
}
