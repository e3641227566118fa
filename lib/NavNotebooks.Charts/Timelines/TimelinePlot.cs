using System.Collections.Immutable;
using NavNotebooks.Charts.Ranges;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Timelines;

/// <summary>
/// Events in order of time: a day is a dot, a month or year a bar of its length, a span a bar from its beginning to its end. What is not dated keeps
/// its place in the order and says so.
/// </summary>
/// <remarks>Shows itself as a chart with its data table.</remarks>
public sealed record TimelinePlot : IDisplayable
{
    /// <summary>What is shown.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>What the events come from.</summary>
    public required CaseSource Source { get; init; }

    /// <summary>The events. Within a lane, dated ones are put in order of time and undated ones stay behind the one they follow.</summary>
    public required ImmutableArray<TimelineEvent> Events { get; init; }

    /// <summary>Remarks below the chart.</summary>
    public ImmutableArray<BilingualText> Notes { get; init; } = [];

    /// <summary>The chart.</summary>
    /// <exception cref="ArgumentException">No event is dated, a date cannot be read, or an event ends before it begins.</exception>
    public Figure Chart() => new RangePlot
    {
        Title = Title,
        Measure = new BilingualText(
            "Dot: a day. Bar: a month, a year or a span, as precisely as the document dates it.", "Prikk: en dag. Stolpe: en måned, et år eller et tidsrom, så nøyaktig som dokumentet daterer det."),
        Source = Source,
        Axis = RangeAxis.Calendar,
        Rows = [.. Events.Select((one, place) => (one, place)).GroupBy(pair => pair.one.Lane).SelectMany(lane => InOrder([.. lane.Select(pair => pair.one)])).Select(Row)],
        Notes = Notes,
    }.Chart();

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => Chart().Display(context);

    /// <summary>The data table as plain English text.</summary>
    public override string ToString() => Chart().ToString();

    private static IEnumerable<TimelineEvent> InOrder(ImmutableArray<TimelineEvent> lane)
    {
        var latest = double.NegativeInfinity;
        var keys = lane.Select(one => latest = one.When is { } when ? new TimelineDate(when).From : latest).ToList();
        return lane.Zip(keys).OrderBy(pair => pair.Second).Select(pair => pair.First);
    }

    private static RangeRow Row(TimelineEvent one) => new(one.Label, [.. Marks(one)])
    {
        Heading = one.Lane,
        Remark = new BilingualText("undated", "ikke datert"),
    };

    private static IEnumerable<RangeMark> Marks(TimelineEvent one)
    {
        var begun = one.When is { } when ? new TimelineDate(when) : (TimelineDate?)null;
        var ended = one.Until is { } until ? new TimelineDate(until) : (TimelineDate?)null;
        var first = begun ?? ended;
        if (first is null && one.Printed is null)
        {
            yield break;
        }

        yield return new RangeMark(begun?.From, (ended ?? begun)?.To)
        {
            Text = one.Printed ?? Both(language => (begun, ended) switch
            {
                ({ } from, { } to) => from.Text(language) + "–" + to.Text(language),
                (null, { } to) => "–" + to.Text(language),
                _ => begun!.Value.Text(language),
            }),
            IsImplied = one.IsImplied,
            Sources = one.Sources,
        };
    }

    private static BilingualText Both(Func<Language, string> text) => new(text(Language.English), text(Language.Bokmål));
}
