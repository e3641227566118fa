using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Dictionary;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("Role", "role", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    public void Distance_counts_letters_to_change(string first, string second, int expected) => Assert.Equal(expected, NearestName.Distance(first, second));

    [Fact]
    public void The_alphabetically_first_of_equals_is_taken() => Assert.Equal("cat", NearestName.To("at", ["rat", "cat", "bats"]));

    [Fact]
    public void A_name_that_is_like_nothing_has_no_nearest() => Assert.Null(NearestName.To("xyz", ["position", "role"]));

    [Fact]
    public void Nothing_to_choose_from_gives_nothing() => Assert.Null(NearestName.To("role", []));
}
