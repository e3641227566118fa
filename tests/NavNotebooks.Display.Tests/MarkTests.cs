namespace NavNotebooks.Display.Tests;

public sealed class MarkTests
{
    [Fact]
    public void A_mark_says_what_it_is_of_and_shows_the_text() => Assert.Equal(
        [
            "<span class=\"nav-claim\" data-claim=\"S0-F24-01\">61 %</span>",
            "<span class=\"nav-variable\" data-variable=\"owners.meeting_frequency\">Meetings</span>",
            "<span class=\"nav-finding\" data-finding=\"S1-F001\">F001</span>",
        ],
        new[] { Mark.Claim("S0-F24-01").Around("61 %"), Mark.Variable("owners", "meeting_frequency").Around("Meetings"), Mark.CaseRow("S1-F001").Around("F001") });

    [Fact]
    public void Neither_id_nor_text_can_become_markup() => Assert.Equal(
        "<span class=\"nav-claim\" data-claim=\"&quot;&gt;&lt;b&gt;\">&lt;b&gt;</span>", Mark.Claim("\"><b>").Around("<b>"));

    [Fact]
    public void Marks_of_one_id_are_one_only_where_they_are_of_one_kind()
    {
        Assert.Equal(Mark.Claim("x"), Mark.Claim("x"));
        Assert.NotEqual(Mark.Claim("x"), Mark.CaseRow("x"));
    }
}
