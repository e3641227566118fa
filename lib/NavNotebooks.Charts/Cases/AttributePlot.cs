using System.Collections.Immutable;
using NavNotebooks.Charts.Ranges;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Cases;

/// <summary>Measured attributes of cases or informants as a range plot: informants under their case, told apart by who employs them.</summary>
internal sealed class AttributePlot
{
    private readonly CaseStudy study;
    private readonly ImmutableArray<AttributeDimension> dimensions;
    private readonly ImmutableArray<CaseAttribute> attributes;
    private readonly MeasuredMarks measured;

    public AttributePlot(CaseStudy study, IEnumerable<string> dimensions)
    {
        this.study = study;
        this.dimensions = [.. dimensions.Select(id => study.Dimensions.FirstOrDefault(one => one.Id == id) ?? throw new UnknownNameException("dimension", id, study.Dimensions.Select(one => one.Id), study.Id))];
        attributes = [.. this.dimensions.SelectMany(dimension => study.Attributes.Where(attribute => attribute.Dimension == dimension.Id))];
        measured = new MeasuredMarks(attributes.Select(attribute => attribute.Value).Where(value => value?.IsMeasured == true).GroupBy(value => value!.Unit, StringComparer.Ordinal).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault());
    }

    public RangePlot Plot()
    {
        var subjects = attributes.Select(attribute => attribute.Of).Distinct(StringComparer.Ordinal).ToList();
        var ordered = study.Cases.Select(one => one.Id).Concat(study.Informants.OrderBy(Place).ThenBy(informant => informant.Employer).Select(informant => informant.Id)).Where(subjects.Contains);
        return new RangePlot
        {
            Title = dimensions.Length == 1 ? dimensions[0].Label : Joined(),
            Measure = measured.Measure(null),
            Source = new CaseSource(study.Id),
            Axis = measured.Axis,
            Rows = [.. ordered.Concat(subjects).Distinct(StringComparer.Ordinal).Select(Row)],
        };
    }

    private BilingualText Joined() => new(
        string.Join(", ", dimensions.Select((dimension, i) => i == 0 ? dimension.Label.En : Drawing.ChartWords.Small(dimension.Label.En))),
        string.Join(", ", dimensions.Select((dimension, i) => i == 0 ? dimension.Label.Nb : Drawing.ChartWords.Small(dimension.Label.Nb))));

    /// <summary>An informant's case among the cases; those without one last.</summary>
    private int Place(Informant informant) => study.Cases.Select((one, place) => (one.Id, place)).Where(pair => pair.Id == informant.Case).Select(pair => pair.place).DefaultIfEmpty(int.MaxValue).First();

    private RangeRow Row(string of)
    {
        var informant = study.Informants.FirstOrDefault(one => one.Id == of);
        var own = attributes.Where(attribute => attribute.Of == of && attribute.Value is not null);
        return new RangeRow(study.Label(of), [.. own.Select(attribute => Mark(attribute, informant))])
        {
            Heading = informant?.Case is { } id ? study.Label(id) : null,
        };
    }

    private RangeMark Mark(CaseAttribute attribute, Informant? informant)
    {
        var mark = measured.Of(attribute.Value!);
        var contradiction = attribute.Anomaly is { } anomaly ? $" [{anomaly[(study.Id.Length + 1)..]}]" : string.Empty;
        return mark with
        {
            Text = new BilingualText(attribute.Value!.Text + contradiction, attribute.Value.Text + contradiction),
            Series = dimensions.Length > 1 ? dimensions.First(dimension => dimension.Id == attribute.Dimension).Label : informant is null ? null : Employed(informant.Employer),
            IsImplied = attribute.Status == AttributeStatus.Implied,
            Sources = [CasePlace.Of(attribute)],
        };
    }

    private static BilingualText? Employed(Employer employer) => employer switch
    {
        Employer.State => new BilingualText("employed by the state", "statlig ansatt"),
        Employer.Municipality => new BilingualText("employed by the municipality", "kommunalt ansatt"),
        Employer.Both => new BilingualText("employed by both", "ansatt begge steder"),
        _ => null,
    };
}
