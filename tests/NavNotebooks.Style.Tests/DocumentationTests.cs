using System.Text.RegularExpressions;

namespace NavNotebooks.Style.Tests;

public sealed class DocumentationTests
{
    // The compiler refuses an undocumented public member; this refuses one that says nothing.
    [Fact]
    public void Summaries_say_more_than_the_name()
    {
        var empty = new Regex("<summary>\\s*(Gets|Sets|Gets or sets|Initializes a new instance)\\b", RegexOptions.CultureInvariant);
        var offenders = Repository.LibrarySources
            .Where(file => empty.IsMatch(file.Syntax.ToFullString()))
            .Select(file => file.Path);
        Assert.Empty(offenders);
    }
}
