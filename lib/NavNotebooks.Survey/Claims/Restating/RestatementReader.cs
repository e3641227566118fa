using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Restating;

/// <summary>Reads restatements from JSON; an id that no claim has is refused.</summary>
/// <param name="known">The claims, by id.</param>
internal sealed class RestatementReader(IReadOnlyDictionary<string, Claim> known)
{
    public ImmutableArray<RestatementRow> Read(ClaimFile file)
    {
        var root = ClaimJson.Parse(file).Only("$schema", "document", "note", "restatements");
        var rows = root.Required("restatements").Items();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in rows.SelectMany(row => row.Required("says").Items()))
        {
            _ = seen.Add(id.Text()) ? true : throw id.Fail($"the claim '{id.Text()}' is said to repeat something twice. Put all that it repeats into one entry.");
        }

        return [.. rows.Select(One)];
    }

    private RestatementRow One(ClaimJson json)
    {
        json.Only("says", "how", "of", "why");
        var (says, how, of) = (Claims(json.Required("says")), json.Required("how").OneOf<Restatement>(), Claims(json.Required("of")));
        return says.IsEmpty ? throw json.Fail("nothing is said. Give the claims that repeat others.")
            : of.IsEmpty != (how == Restatement.Alone) ? throw json.Fail("what is said only here repeats no claim, and everything else at least one. Change 'how' or 'of'.")
            : new(says, how, of, json.Optional("why") is { } why ? Text(why) : null);
    }

    private ImmutableArray<Claim> Claims(ClaimJson json) => [.. json.Items().Select(item => item.ClaimOf(item.Text(), known))];

    private static BilingualText Text(ClaimJson json)
    {
        json.Only("en", "nb");
        return new(json.Required("en").Text(), json.Required("nb").Text());
    }
}
