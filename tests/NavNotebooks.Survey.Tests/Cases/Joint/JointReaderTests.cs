using NavNotebooks.Survey.Cases.Joint;
using NavNotebooks.Survey.Claims.JointDisplays;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Cases.Joint;

public sealed class JointReaderTests
{
    private const string Whole = """
        {"themes": [{"id": "line", "label": {"en": "Line", "nb": "Skille"}, "codes": ["S3-C-LINE", "S1-C-WORK-COOP-THEM"]}],
         "groups": [{"id": "g", "label": {"en": "G", "nb": "G"}}],
         "rows": [{"id": "J01", "group": "g", "theme": {"en": "Line", "nb": "Skille"}, "claims": ["S0-F53-15"], "material": ["S1-F063", "S3-F004"], "fit": "confirms", "because": {"en": "x", "nb": "y"}}]}
        """;

    [Fact]
    public void Codes_hold_what_is_beneath_them_and_rows_stand_in_the_order_of_fieldwork()
    {
        var read = Read(Whole);
        Assert.Contains("S3-C-LINE-STATEMUN", read.Themes[0].Beneath.AsEnumerable());
        Assert.Equal(["S3-F004", "S1-F063"], read.Rows[0].Material.Select(row => row.Id));
        Assert.Equal(IntegrationKind.Confirmation, read.Rows[0].Fit);
        Assert.Equal("S0-F53-15", Assert.Single(read.Rows[0].Claims).Id);
    }

    [Theory]
    [InlineData("S1-F063\"", "S1-F9063\"", "There is no row of the case material 'S1-F9063'.")]
    [InlineData("S3-C-LINE\"", "S3-C-LINES\"", "There is no code 'S3-C-LINES'. The nearest is 'S3-C-LINE'.")]
    [InlineData("\"confirms\"", "\"agrees\"", "agrees")]
    [InlineData("\"group\": \"g\"", "\"group\": \"h\"", "h")]
    [InlineData("\"claims\": [\"S0-F53-15\"], ", "", "Nothing stands on the side of the survey.")]
    public void What_is_not_there_is_refused_with_its_name(string was, string becomes, string told)
    {
        var error = Assert.Throws<DictionaryException>(() => Read(Whole.Replace(was, becomes, StringComparison.Ordinal)));
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
        Assert.Contains("joint.json", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_that_no_survey_covers_may_stand_without_one() =>
        Assert.Empty(Read(Whole.Replace("\"claims\": [\"S0-F53-15\"], ", "", StringComparison.Ordinal).Replace("\"confirms\"", "\"not_covered\"", StringComparison.Ordinal)).Rows[0].Claims);

    private static JointRows Read(string text) => JointReader.Read(text, "joint.json");
}
