namespace NavNotebooks.Display.Tests;

public sealed class DataTrailTests
{
    private static readonly OpenedData Own = new("owners-2019", OpenedData.OwnMicrodata);

    [Fact]
    public async Task A_listener_hears_what_its_code_opens_also_after_awaits_and_on_other_threads()
    {
        var heard = new List<OpenedData>();
        DataTrail.Follow(heard.Add);
        DataTrail.Tell(Own);
        await Task.Yield();
        await Task.Run(() => DataTrail.Tell(new("owners-2011", OpenedData.Published)), TestContext.Current.CancellationToken);
        Assert.Equal(["owners-2019", "owners-2011"], heard.Select(opened => opened.Wave));
        Assert.Equal([true, false], heard.Select(opened => opened.IsOwn));
    }

    [Fact]
    public async Task Code_that_nobody_follows_is_not_heard()
    {
        var heard = new List<OpenedData>();
        await Task.Run(() => DataTrail.Follow(heard.Add), TestContext.Current.CancellationToken);
        DataTrail.Tell(Own);
        Assert.Empty(heard);
    }

    [Fact]
    public void Work_that_is_kept_for_others_is_not_heard_and_what_follows_is()
    {
        var heard = new List<OpenedData>();
        DataTrail.Follow(heard.Add);
        Assert.Equal(1, DataTrail.Unheard(Opening));
        Assert.Empty(heard);
        DataTrail.Tell(Own);
        Assert.Single(heard);

        static int Opening()
        {
            DataTrail.Tell(Own);
            return 1;
        }
    }
}
