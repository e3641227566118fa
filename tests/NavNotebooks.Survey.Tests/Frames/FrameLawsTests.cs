using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Tests.Frames;

/// <summary>What holds of every frame, on generated answers.</summary>
public sealed class FrameLawsTests
{
    private static readonly double[] Trust = [1, 2, 3, 4, 5, -1, -2, -9, double.NaN];
    private static readonly double[] Colours = [1, 2, 3, -9, double.NaN];

    private static Arbitrary<SurveyFrame> Frames { get; } = (
        from rows in Gen.Choose(0, 60)
        from trust in Gen.ArrayOf(Gen.Elements(Trust), rows)
        from colours in Gen.ArrayOf(Gen.Elements(Colours), rows)
        from weights in Gen.ArrayOf(Gen.Choose(1, 9), rows)
        select new SurveyFrame(
            TinySurvey.Definition,
            DataBasis.Synthetic,
            [TinySurvey.Column("trust", trust), TinySurvey.Column("colour", colours)],
            [.. weights.Select(weight => weight / 4.0)])).ToArbitrary();

    [Fact]
    public void Group_sizes_add_up_to_the_valid_answers() => Holds(frame =>
        frame.GroupBy("colour").Sum(group => group.Frame.RowCount) == frame.Valid("colour").Count
        && frame.GroupBy("colour").MissingCount == frame.Valid("colour").MissingCount);

    [Fact]
    public void A_group_is_what_a_filter_on_its_category_keeps() => Holds(frame =>
        frame.GroupBy("colour").All(group =>
            frame.Where("colour", group.Category.Code)["trust"].Codes.SequenceEqual(group.Frame["trust"].Codes)
            && frame.Where("colour", group.Category.Id!).Weights.SequenceEqual(group.Frame.Weights)));

    [Fact]
    public void Filters_commute() => Holds(frame =>
        frame.Where("colour", 1, 2).Where("trust", 4, 5)["trust"].Codes
            .SequenceEqual(frame.Where("trust", 4, 5).Where("colour", 1, 2)["trust"].Codes));

    [Fact]
    public void A_filter_and_its_opposite_part_the_rows() => Holds(frame =>
        frame.Where(row => row.Code("trust") >= 4).RowCount + frame.Where(row => !(row.Code("trust") >= 4)).RowCount == frame.RowCount);

    [Fact]
    public void Top_two_counts_those_whom_a_filter_keeps() => Holds(frame =>
        frame.TopTwo("trust").Where("trust_top_two", 1).RowCount == frame.Where("trust", 4, 5).RowCount
        && frame.TopTwo("trust").Valid("trust_top_two").Count == frame.Valid("trust").Count);

    [Fact]
    public void Valid_answers_keep_order_and_weights() => Holds(frame =>
    {
        var kept = Enumerable.Range(0, frame.RowCount).Where(row => frame["trust"][row].IsValid).ToArray();
        var valid = frame.Valid("trust");
        return kept.Select(row => frame["trust"].Codes[row]).SequenceEqual(valid.Values.ToArray())
            && kept.Select(row => frame.Weights[row]).SequenceEqual(valid.Weights.ToArray());
    });

    private static void Holds(Func<SurveyFrame, bool> law) =>
        Check.One(Config.QuickThrowOnFailure.WithReplay(2019, 2011), Prop.ForAll(Frames, law));
}
