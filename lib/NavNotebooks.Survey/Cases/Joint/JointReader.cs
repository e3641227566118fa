using System.Collections.Frozen;
using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.JointDisplays;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases.Joint;

/// <summary>Reads joint displays; an id that no claim, code or row of the case material has is refused with its place.</summary>
internal sealed class JointReader
{
    private static readonly Dictionary<string, IntegrationKind> Fits = new(StringComparer.Ordinal)
    {
        ["confirms"] = IntegrationKind.Confirmation,
        ["expands"] = IntegrationKind.Expansion,
        ["conflicts"] = IntegrationKind.Discordance,
        ["not_covered"] = IntegrationKind.Silence,
    };

    private readonly FrozenDictionary<string, ICaseRow> known;
    private readonly Dictionary<string, int> order;

    private JointReader(ImmutableArray<CaseStudy> studies)
    {
        known = studies.SelectMany(study => study.Rows).ToFrozenDictionary(row => row.Id, StringComparer.Ordinal);
        order = studies.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index, StringComparer.Ordinal);
    }

    /// <summary>Reads the file.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="name">How errors name the file.</param>
    /// <exception cref="DictionaryException">The file cannot be read, or names what is not there.</exception>
    public static JointRows Read(string text, string name)
    {
        using var documents = new OpenDocuments(JointFormat.Properties);
        var file = documents.Open(text, name, "joint");
        var reader = new JointReader(CaseStudies.InOrderOfTime);
        var groups = file.Sections("groups", "group", json => (Id: json.Text("id"), Label: json.Bilingual("label"))).ToDictionary(group => group.Id, group => group.Label, StringComparer.Ordinal);
        var rows = new JointRows(file.Sections("themes", "theme", reader.Theme), file.Sections("rows", "row", json => reader.Row(json, groups)));
        file.Check("themes", () => Rule.Distinct(rows.Themes.Select(theme => theme.Id), "theme"));
        file.Check("rows", () => Rule.Distinct(rows.Rows.Select(row => row.Id), "row"));
        return rows;
    }

    private SharedTheme Theme(JsonSection json)
    {
        var codes = json.Texts("codes");
        json.Check("codes", () =>
        {
            foreach (var id in codes)
            {
                _ = Known<Code>(id, "code");
            }
        });
        return new()
        {
            Id = json.Text("id"),
            Label = json.Bilingual("label"),
            Codes = codes,
            Beneath = codes.SelectMany(id => CaseStudies.Get(CaseMark.Study(id)).Codes.Under(id)).Select(code => code.Id).ToFrozenSet(StringComparer.Ordinal),
        };
    }

    private JointRow Row(JsonSection json, Dictionary<string, BilingualText> groups)
    {
        var row = new JointRow
        {
            Id = json.Text("id"),
            Group = json.Word("group", groups),
            Theme = json.Bilingual("theme"),
            Claims = json.At("claims", () => json.Texts("claims").Select(id => ClaimRegistry.Default[id]).ToImmutableArray()),
            Numbers = json.At("numbers", () => json.Texts("numbers").Select(id => Known<CitedNumber>(id, "number")).ToImmutableArray()),
            Material = json.At("material", () => json.Texts("material").Select(id => Known<ICaseRow>(id, "row of the case material")).OrderBy(one => order[CaseMark.Study(one.Id)]).ToImmutableArray()),
            Fit = json.Word("fit", Fits),
            Reason = json.Bilingual("because"),
        };
        json.Check("material", () => Rule.Holds(!row.Material.IsEmpty, "No case tells anything.", "Name at least one row of the case material."));
        json.Check("fit", () => Rule.Holds(
            row.Fit == IntegrationKind.Silence || !row.Claims.IsEmpty || !row.Numbers.IsEmpty, "Nothing stands on the side of the survey.", "Name a claim or a number, or write not_covered."));
        return row;
    }

    private T Known<T>(string id, string kind)
        where T : class, ICaseRow => known.GetValueOrDefault(id) as T
        ?? throw new DictionaryException($"There is no {kind} '{id}'." + (NearestName.To(id, [.. known.Values.OfType<T>().Select(row => row.Id)]) is { } nearest ? $" The nearest is '{nearest}'." : ""), "Give the id as the study's files have it.");
}
