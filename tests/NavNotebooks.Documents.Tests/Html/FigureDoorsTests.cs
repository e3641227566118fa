using System.Text.Json;
using NavNotebooks.Documents.Html;

namespace NavNotebooks.Documents.Tests.Html;

public sealed class FigureDoorsTests
{
    private static readonly IdLinks Ids = IdLinks.Of(Rendered.Options);

    [Fact]
    public void Addresses_stand_in_the_order_of_the_figures_own_list() => Assert.Equal(
        " data-doors=\"claims.html#S0-F24-01|variable-owners-influence.html|claims.html#S0-F24-01 cases-s1.html#S1-F001\"",
        Of("""["S0-F24-01", "owners.influence", "S0-F24-01 S1-F001"]"""));

    [Fact]
    public void An_id_without_an_address_keeps_its_place() => Assert.Equal(
        " data-doors=\"-|claims.html#S0-F24-01 -\"", Of("""["nothing", "S0-F24-01 S0-F24-99"]"""));

    [Theory]
    [InlineData("[]")]
    [InlineData("""["S0-F24-99", 3]""")]
    [InlineData("\"S0-F24-01\"")]
    public void Nothing_that_leads_anywhere_is_no_attribute(string doors) => Assert.Equal("", Of(doors));

    [Fact]
    public void An_address_that_could_end_the_attribute_or_pass_for_two_is_encoded_or_left_out()
    {
        var doors = JsonDocument.Parse("""["S0-F24-01"]""").RootElement;
        Assert.Equal(" data-doors=\"?&quot;\"", FigureDoors.Attribute(doors, IdLinks.Of(new RenderOptions { ClaimHref = _ => "?\"" })));
        Assert.Equal("", FigureDoors.Attribute(doors, IdLinks.Of(new RenderOptions { ClaimHref = _ => "a b|c" })));
    }

    private static string Of(string json) => FigureDoors.Attribute(JsonDocument.Parse(json).RootElement, Ids);
}
