using NavNotebooks.Survey.Files.Binding;

namespace NavNotebooks.Survey.Tests.Files.Binding;

public sealed class FindingCountsTests
{
    [Fact]
    public void One_is_one_and_none_are_several() => Assert.Equal(
        "2 errors, 0 warnings, 1 note.",
        FindingCounts.Sentence([FindingLevel.Error, FindingLevel.Note, FindingLevel.Error]));
}
