using NavNotebooks.Charts.Ranges;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Cases;

/// <summary>Printed values as marks on an axis of one unit. Months stand on an axis of years as twelfths; what has another unit has no place and keeps its words.</summary>
internal sealed class MeasuredMarks(string? unit)
{
    private const string Clock = "clock";
    private const string Years = "years";
    private const string Months = "months";

    public RangeAxis Axis => unit == Clock ? RangeAxis.Clock
        : unit is not null && unit.EndsWith(" a year", StringComparison.Ordinal) ? RangeAxis.FromZero
        : RangeAxis.Numbers;

    /// <summary>What the axis measures, as a sentence.</summary>
    /// <param name="subject">What is measured, where it is one thing.</param>
    public BilingualText Measure(BilingualText? subject)
    {
        var (en, nb) = unit switch
        {
            Clock => ("time of day", "klokkeslett"),
            Years => ("years", "år"),
            "users" => ("users", "brukere"),
            "persons" => ("persons", "personer"),
            "meetings a year" => ("meetings a year", "møter i året"),
            "years of age" => ("years of age", "alder i år"),
            null => ("as printed", "som trykt"),
            _ => (unit, unit),
        };
        var (how, hvordan) = Axis == RangeAxis.FromZero ? ("reckoned by us from the words beside the bars", "regnet av oss fra ordene ved stolpene") : ("as printed", "som trykt");
        return subject is null
            ? new BilingualText($"{Drawing.ChartWords.Capital(en)}, {how}.", $"{Drawing.ChartWords.Capital(nb)}, {hvordan}.")
            : new BilingualText($"{subject.En}: {en}, {how}.", $"{subject.Nb}: {nb}, {hvordan}.");
    }

    public RangeMark Of(MeasuredText value)
    {
        double? factor = value.Unit == unit ? 1 : value.Unit == Months && unit == Years ? 1 / 12.0 : null;
        var (low, high) = (value.Low * factor, value.High * factor);
        return new RangeMark(Axis == RangeAxis.FromZero && high is not null ? 0 : low, high) { Text = Word(value.Text) };
    }

    /// <summary>A printed word in both languages: alike, but for yes and no.</summary>
    public static BilingualText Word(string text) => text switch
    {
        "yes" => new BilingualText("yes", "ja"),
        "no" => new BilingualText("no", "nei"),
        _ => new BilingualText(text, text),
    };
}
