using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Tests.Comparing;

namespace NavNotebooks.Survey.Tests.Frames;

public sealed class IndexColumnTests
{
    private static SurveyFrame Frame(int mostMissing, params string[] reversed)
    {
        var definition = SmallOwnersSurvey.Definition(2019) with
        {
            Indices = [new SurveyIndex("goals_index", new BilingualText("Goals", "Mål"), ["work", "service"]) { Reason = "Both.", Reversed = [.. reversed], MostMissing = mostMissing }],
        };
        return SmallOwnersSurvey.Frame(definition, DataBasis.Synthetic).WithIndices();
    }

    [Fact]
    public void An_index_is_the_mean_of_the_items_answered()
    {
        // Mayors: 5 4 3 2 and one without an answer, all with 1; chiefs: 5 5 4 4 3 1, all with 5.
        var codes = Frame(mostMissing: 1)["goals_index"].Codes.ToArray();
        Assert.Equal([3, 2.5, 2, 1.5, 1, 5, 5, 4.5, 4.5, 4, 3, MissingReason.NotAsked], codes);
    }

    [Fact]
    public void Whoever_left_out_more_than_is_allowed_is_missing()
    {
        var column = Frame(mostMissing: 0)["goals_index"];
        Assert.True(column.IsMissing(4));
        Assert.Equal(10, column.ValidCount);
    }

    [Fact]
    public void Reversed_items_are_turned_round_within_their_scale() => Assert.Equal(5, Frame(mostMissing: 1, "service")["goals_index"].Codes[0]);

    [Fact]
    public void What_was_asked_stays_as_it_was()
    {
        var frame = Frame(mostMissing: 1);
        Assert.Equal(12, frame.RowCount);
        Assert.Equal(SmallOwnersSurvey.Frame(frame.Definition, DataBasis.Synthetic)["work"].Codes.ToArray(), frame["work"].Codes.ToArray());
    }
}
