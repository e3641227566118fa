using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>Reads indicators from JSON and puts the claims into them; an id that no claim has is refused, also within a sentence.</summary>
/// <param name="known">The claims, by id.</param>
internal sealed class IndicatorReader(IReadOnlyDictionary<string, Claim> known)
{
    private static readonly Dictionary<string, ConclusionPlace> Places = new(StringComparer.Ordinal)
    {
        ["summary"] = ConclusionPlace.Summary,
        ["section"] = ConclusionPlace.Section,
        ["part_5"] = ConclusionPlace.Part5,
    };

    public ImmutableArray<Indicator> Read(ClaimFile file)
    {
        var root = ClaimJson.Parse(file).Only("$schema", "document", "note", "parts", "indicators");
        var parts = root.Required("parts").Items()
            .Select(part => part.Only("id", "title"))
            .ToDictionary(part => part.Required("id").Text(), part => Text(part.Required("title")), StringComparer.Ordinal);
        var indicators = ImmutableArray.CreateBuilder<Indicator>();
        foreach (var item in root.Required("indicators").Items().Select(item => item.AsRecord()))
        {
            var indicator = One(item, parts);
            indicators.Add(indicators.Any(other => other.Id == indicator.Id)
                ? throw item.Required("id").Fail($"the id '{indicator.Id}' is used twice. Give each indicator its own.")
                : indicator);
        }

        return indicators.ToImmutable();
    }

    private Indicator One(ClaimJson json, Dictionary<string, BilingualText> parts)
    {
        json.Only("id", "part", "number", "subject", "question", "lines", "survey", "cases", "meeting", "conclusions", "state", "change", "settles");
        return new()
        {
            Id = json.Required("id").Text(),
            Part = json.Required("part").Text(),
            PartTitle = json.Required("part").OneOf(parts),
            Number = json.Required("number").Whole(),
            Subject = Text(json.Required("subject")),
            Question = Text(json.Required("question")),
            Lines = [.. json.Required("lines").Items().Select(Lines)],
            Survey = Evidence(json.Required("survey")),
            Cases = Told(json.Required("cases")),
            Meeting = Meeting(json.Required("meeting")),
            Conclusions = Conclusions(json.Required("conclusions")),
            State = Judged(json.Required("state")),
            Change = Judged(json.Required("change")),
            Settles = Text(json.Required("settles")),
        };
    }

    private IndicatorEvidence Evidence(ClaimJson json)
    {
        json.Only("finding", "claims");
        return new(Text(json.Required("finding")), Claims(json));
    }

    private IndicatorEvidence Told(ClaimJson json)
    {
        var evidence = Evidence(json);
        return evidence.Claims.FirstOrDefault(claim => claim.Theme is null) is not { } untold
            ? evidence
            : throw json.Required("claims").Fail($"the claim '{untold.Id}' is no theme: nobody is said to have told it. Name it in the finding, or give a claim with a theme.");
    }

    private Integration Meeting(ClaimJson json)
    {
        json.Only("kind", "reason");
        return new(json.Required("kind").OneOf<IntegrationKind>(), Text(json.Required("reason")));
    }

    private Judgement Judged(ClaimJson json)
    {
        json.Only("grade", "reason");
        return new(json.Required("grade").OneOf<EvidenceGrade>(), Text(json.Required("reason")));
    }

    private ImmutableArray<IndicatorConclusion> Conclusions(ClaimJson json) => json.Items() is { IsEmpty: false } items
        ? [.. items.Select(Conclusion).OrderBy(conclusion => conclusion.Place)]
        : throw json.Fail("no conclusion is told. Give at least one place where the document concludes.");

    private IndicatorConclusion Conclusion(ClaimJson json)
    {
        json.Only("place", "finding", "lines", "claims");
        return new(json.Required("place").OneOf(Places), Text(json.Required("finding")), Lines(json.Required("lines")), Claims(json));
    }

    private ImmutableArray<Claim> Claims(ClaimJson json) => [.. json.Required("claims").Items().Select(item => item.ClaimOf(item.Text(), known))];

    private BilingualText Text(ClaimJson json)
    {
        json.Only("en", "nb");
        return new(Sentence(json.Required("en")), Sentence(json.Required("nb")));
    }

    private string Sentence(ClaimJson json)
    {
        var text = json.Text();
        foreach (var id in ClaimNames.In(text))
        {
            _ = json.ClaimOf(id, known);
        }

        return text;
    }

    private static (int First, int Last) Lines(ClaimJson json) =>
        json.Items() is [var first, var last] && first.Whole() <= last.Whole()
            ? (first.Whole(), last.Whole())
            : throw json.Fail("two line numbers are expected, the first not after the last. Write [first, last].");
}
