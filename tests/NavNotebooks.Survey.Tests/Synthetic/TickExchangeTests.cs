using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Survey.Tests.Synthetic;

public sealed class TickExchangeTests
{
    [Fact]
    public void Nobody_ticks_more_or_fewer_services_than_the_band_says()
    {
        var office = SyntheticSurveys.Get("office-2019");
        var counted = Assert.Single(office.Recipe.Counted);
        var bands = office.Frame[counted.Band].Codes.ToArray();
        double[][] boxes = [.. counted.Items.Select(item => office.Frame[item].Codes.ToArray())];

        var both = Enumerable.Range(0, bands.Length).Where(row => bands[row] > 0 && boxes.All(box => box[row] >= 0)).ToArray();

        Assert.True(both.Length > 200);
        Assert.All(both, row => Assert.InRange(
            boxes.Count(box => box[row] == 1), counted.Fewest[(int)bands[row] - 1], counted.Most[(int)bands[row] - 1]));
    }
}
