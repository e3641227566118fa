using NavNotebooks.Kernel.Handling;

namespace NavNotebooks.Kernel.Tests.Handling;

public sealed class ExecutionHistoryTests
{
    private readonly ExecutionHistory history = new();

    public ExecutionHistoryTests()
    {
        string[] sources = ["var a = 1;", "a + 1", "a + 1", "var b = a[0];", "a + 2"];
        for (var i = 0; i < sources.Length; i++)
        {
            history.Add(new(i + 1, sources[i], Output: null));
        }
    }

    [Fact]
    public void The_tail_is_the_last_cells_in_the_order_in_which_they_ran() =>
        Assert.Equal([4, 5], history.Tail(2).Select(entry => entry.Line));

    [Theory]
    [InlineData(0, 2, 4, new[] { 2, 3 })]
    [InlineData(1, 4, null, new[] { 4, 5 })]
    [InlineData(-1, 1, 9, new int[0])]
    public void A_range_stops_before_its_end_and_knows_no_earlier_session(int session, int start, int? stop, int[] lines) =>
        Assert.Equal(lines, history.Range(session, start, stop).Select(entry => entry.Line));

    [Theory]
    [InlineData("a + *", null, false, new[] { 2, 3, 5 })]
    [InlineData("a + *", null, true, new[] { 3, 5 })]
    [InlineData("a + *", 2, false, new[] { 3, 5 })]
    [InlineData("a + ?", 1, true, new[] { 5 })]
    [InlineData("A*", null, false, new int[0])]
    [InlineData("var b = a[0];", null, false, new[] { 4 })]
    public void A_search_goes_by_the_whole_source(string pattern, int? count, bool unique, int[] lines) =>
        Assert.Equal(lines, history.Search(pattern, count, unique).Select(entry => entry.Line));

    [Fact]
    public void The_oldest_cells_are_forgotten_beyond_the_limit()
    {
        for (var i = 0; i < ExecutionHistory.Limit; i++)
        {
            history.Add(new(i + 6, "x", Output: null));
        }

        Assert.Equal(6, history.Range(session: 0, start: 0, stop: null)[0].Line);
    }
}
