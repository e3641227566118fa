using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Charts.Drawing;


/// <summary>What a row of a chart is about.</summary>
/// <param name="Of">The estimate's subject.</param>
/// <param name="Group">The group it is drawn for.</param>
internal sealed record RowSubject(EstimateSubject Of, Group Group);
