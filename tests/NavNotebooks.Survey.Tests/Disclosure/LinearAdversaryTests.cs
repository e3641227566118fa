namespace NavNotebooks.Survey.Tests.Disclosure;

/// <summary>The adversary of these tests finds what can be found.</summary>
public sealed class LinearAdversaryTests
{
    [Fact]
    public void It_subtracts_what_is_shown_from_a_total()
    {
        var adversary = new LinearAdversary(2);
        adversary.Learn([0, 1], 23);
        Assert.Empty(adversary.Pinned());
        adversary.Learn([1], 20);
        Assert.Equal([0, 1], adversary.Pinned());
    }

    [Fact]
    public void It_finds_a_cell_that_only_all_rows_and_columns_together_give_away()
    {
        // Two hidden squares and one hidden cell between them: no row and no column has a single hidden cell.
        var adversary = new LinearAdversary(9);
        adversary.Learn([0, 1, 8], 13);
        adversary.Learn([2, 3], 9);
        adversary.Learn([0, 2], 10);
        adversary.Learn([1, 3], 9);
        adversary.Learn([4, 5], 12);
        adversary.Learn([6, 7], 11);
        adversary.Learn([4, 6, 8], 14);
        adversary.Learn([5, 7], 12);
        Assert.Equal([8], adversary.Pinned());
    }

    [Fact]
    public void It_uses_what_the_marks_say()
    {
        // Two counts from 1 to 4 that make 8 are both 4.
        var adversary = new LinearAdversary(2);
        adversary.Bound(0, 1, 4);
        adversary.Bound(1, 1, 4);
        adversary.Learn([0, 1], 8);
        Assert.Equal([0, 1], adversary.Pinned());
    }
}
