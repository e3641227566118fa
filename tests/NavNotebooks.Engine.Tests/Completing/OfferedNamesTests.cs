using NavNotebooks.Engine.Completing;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Completing;

public sealed class OfferedNamesTests() : DeclaredCells(Declarations)
{
    private const string Declarations =
        """
        #r "NavNotebooks.Engine.TestImports"
        var staff = Questionnaire.Staff;
        var calls = 0;
        Questionnaire Mine(string title) { calls++; return Questionnaire.Of(title); }
        Questionnaire Own => Mine("own");
        """;

    [Theory]
    [InlineData("staff.About(\"¦\")", "title_Staff workplace work_pressure")]
    [InlineData("staff.About(\"wo¦\")", "workplace work_pressure")]
    [InlineData("staff.About(\"wo¦", "workplace work_pressure")]
    [InlineData("staff.About(\"wo¦)\nvar next = 1;", "workplace work_pressure")]
    [InlineData("staff.About(\"wp¦\")", "work_pressure")]
    [InlineData("staff.About(\"workplace\", \"work_¦\")", "work_pressure")]
    [InlineData("staff.AboutAll([\"workplace\", \"work_¦\"])", "work_pressure")]
    [InlineData("staff.AboutAll(new[] { \"work_¦\" })", "work_pressure")]
    [InlineData("staff.AboutAll(topics: [\"work_¦\"])", "work_pressure")]
    [InlineData("staff[\"work_¦\"]", "work_pressure")]
    [InlineData("staff?.About(\"work_¦\")", "work_pressure")]
    [InlineData("staff!.About(\"work_¦\")", "work_pressure")]
    [InlineData("Questionnaire.Staff.About(\"work_¦\")", "work_pressure")]
    [InlineData("Questionnaire.Of(\"¦\")", "leaders staff")]
    [InlineData("Questionnaire.Of(\"mine\").About(\"ti¦\")", "title_mine")]
    [InlineData("Questionnaire.Of(\"mine\")\n    .About(\"deep\")\n    .About(\"ti¦\")", "title_deep")]
    [InlineData("staff.Among(\"¦\")", "role sex")]
    [InlineData("staff.Among(\"sex\", \"¦\")", "sex_one sex_two")]
    [InlineData("staff.Among(member: \"¦\", group: \"role\")", "role_one role_two")]
    [InlineData("var here = Questionnaire.Of(\"here\");\nhere.About(\"ti¦\")", "title_here")]
    [InlineData("var here = staff;\nvar there = here.About(\"x\");\nthere.About(\"ti¦\")", "title_x")]
    [InlineData("new[] { staff, staff }.First().About(\"ti¦\")", "title_Staff")]
    [InlineData("using NavNotebooks.Engine.TestImports.Counting;\nstaff.About(\"ti¦\")", "title_Staff")]
    public async Task Names_are_offered_inside_strings(string cell, string expected) => Assert.Equal(expected, await EventuallyAsync(cell, expected));

    [Theory]
    [InlineData("Mine(\"x\").About(\"¦\")")]
    [InlineData("Own.About(\"¦\")")]
    [InlineData("staff.About(calls++ > 0 ? \"a\" : \"b\").About(\"¦\")")]
    [InlineData("Questionnaire.Of(System.IO.File.ReadAllText(\"x\")).About(\"¦\")")]
    [InlineData("Questionnaire.Of(Console.ReadLine()).About(\"¦\")")]
    [InlineData("unknown.About(\"¦\")")]
    [InlineData("Console.WriteLine(\"¦\")")]
    [InlineData("\"¦\"")]
    [InlineData("staff.About($\"¦\")")]
    [InlineData("var here = Mine(\"x\"); here.About(\"¦\")")]
    [InlineData("// staff.About(\"¦\")")]
    public async Task Nothing_of_the_users_is_run_to_offer_names(string cell)
    {
        Assert.Empty(await Session.NamesAsync(cell));
        Assert.Empty(await Session.NamesAsync(cell));
        Assert.Equal("0", (await Session.RunAsync("calls")).ResultText());
    }

    [Fact]
    public async Task A_name_replaces_the_whole_of_a_closed_string_and_of_an_open_one_what_was_typed()
    {
        var closed = await Session.CompleteAsync("staff.About(\"wo¦rk\")");
        Assert.Equal((13, 17), (closed.Start, closed.End));
        var open = await Session.CompleteAsync("staff.About(\"wo¦)");
        Assert.Equal((13, 15), (open.Start, open.End));
    }

    [Fact]
    public async Task A_name_comes_with_what_it_means()
    {
        await EventuallyAsync("staff.About(\"wo¦\")", "workplace work_pressure");
        var list = await Session.CompleteAsync("staff.About(\"work_p¦\")");
        Assert.Equal(new CompletionItem("work_pressure", "name", "Pressure at work", "Scale: 1 low … 5 high"), Assert.Single(list.Items));
        Assert.Equal("\"work_pressure\"\n\nPressure at work\n\nScale: 1 low … 5 high", await Session.InspectAsync("staff.About(\"work_pre¦ssure\")"));
        Assert.StartsWith("Questionnaire Questionnaire.About(", await Session.InspectAsync("staff.About(\"something¦ else\")"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_takes_long_is_not_waited_for_and_is_there_later()
    {
        const string Cell = "staff.Slowly().About(\"ti¦\")";
        Assert.Empty(await Session.NamesAsync(Cell));
        Assert.Equal("title_slow", await EventuallyAsync(Cell, "title_slow"));
    }

    [Fact]
    public async Task Names_follow_the_variable_when_it_changes()
    {
        Assert.Equal("title_Staff", await EventuallyAsync("staff.About(\"ti¦\")", "title_Staff"));
        await Session.RunAsync("staff = Questionnaire.Of(\"new\");");
        Assert.Equal("title_new", await EventuallyAsync("staff.About(\"ti¦\")", "title_new"));
    }

    /// <summary>Names are offered if they are there within a moment; a busy machine may take longer for the first.</summary>
    private async Task<string> EventuallyAsync(string cell, string expected)
    {
        var names = string.Join(' ', await Session.NamesAsync(cell));
        for (var tries = 0; tries < 100 && names != expected; tries++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            names = string.Join(' ', await Session.NamesAsync(cell));
        }

        return names;
    }
}
