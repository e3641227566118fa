using System.Reflection;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Survey.Tests.Claims;

/// <summary>Analysis never sees the answers: what estimates cannot reach what the document printed.</summary>
public sealed class SeparationTests
{
    private static readonly Assembly Library = typeof(Claim).Assembly;

    [Theory]
    [InlineData("NavNotebooks.Survey.Comparing")]
    [InlineData("NavNotebooks.Survey.Statistics")]
    [InlineData("NavNotebooks.Survey.Frames")]
    public void The_estimating_side_refers_to_no_claim(string name)
    {
        var types = Library.GetTypes().Where(type => IsIn(type, name)).ToArray();
        Assert.NotEmpty(types);
        Assert.Empty(types.SelectMany(References).Where(used => IsIn(used.Target, typeof(Claim).Namespace!)).Select(used => used.Where));
    }

    [Fact]
    public void The_estimating_side_does_not_read_the_published_files()
    {
        string[] names = ["NavNotebooks.Survey.Comparing", "NavNotebooks.Survey.Statistics", "NavNotebooks.Survey.Frames"];
        var methods = Library.GetTypes().Where(type => names.Any(name => IsIn(type, name))).SelectMany(Intermediate.MethodsOf);
        var texts = methods.SelectMany(Intermediate.TextsOf).ToArray();
        Assert.NotEmpty(texts);
        Assert.DoesNotContain(texts, text => text.Contains("data-dictionary/published", StringComparison.Ordinal));
    }

    [Fact]
    public void The_question_of_a_claim_holds_no_printed_value()
    {
        var reached = new HashSet<Type>();
        Collect(typeof(ClaimQuestion), reached);
        Assert.Contains(typeof(NavNotebooks.Survey.Comparing.Quantity), reached);
        Assert.DoesNotContain(typeof(PrintedValue), reached);
        Assert.DoesNotContain(typeof(Claim), reached);
    }

    [Fact]
    public void The_test_would_see_a_reference()
    {
        Assert.Contains(References(typeof(ClaimChecker)), used => used.Target == typeof(ClaimFinding));
        Assert.Contains(References(typeof(RelationDetour)), used => used.Target == typeof(PrintedValue));
    }

    private static bool IsIn(Type type, string name) =>
        type.Namespace == name || type.Namespace?.StartsWith(name + ".", StringComparison.Ordinal) == true;

    private static IEnumerable<(Type Target, string Where)> References(Type type)
    {
        foreach (var target in Intermediate.SignatureTypes(type))
        {
            yield return (target, type.FullName!);
        }

        foreach (var method in Intermediate.MethodsOf(type))
        {
            foreach (var target in Intermediate.TypesOf(method))
            {
                yield return (target, $"{type.FullName}.{method.Name}");
            }
        }
    }

    private static void Collect(Type type, HashSet<Type> reached)
    {
        if (!reached.Add(type) || type.Assembly != Library)
        {
            return;
        }

        foreach (var property in type.GetProperties())
        {
            foreach (var part in Intermediate.Parts(property.PropertyType))
            {
                Collect(part, reached);
            }
        }
    }

    /// <summary>Reaches a printed value only inside a method body, through a lambda.</summary>
    private sealed class RelationDetour
    {
        public static Func<string?> Value { get; } = () => new PrintedValue().Value;
    }
}
