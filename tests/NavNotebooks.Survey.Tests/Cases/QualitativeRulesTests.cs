using System.Reflection;
using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Survey.Tests.Cases;

/// <summary>What must not be done with case material cannot be asked for: there is nothing that would answer.</summary>
public sealed class QualitativeRulesTests
{
    private static readonly Type[] Fractions = [typeof(double), typeof(float), typeof(decimal), typeof(double?), typeof(decimal?)];

    private static IEnumerable<Type> Types => typeof(CaseStudy).Assembly.GetExportedTypes()
        .Where(type => type.Namespace is "NavNotebooks.Survey.Cases" or "NavNotebooks.Survey.Cases.Matrices");

    [Fact]
    public void No_share_can_be_had_of_informants_or_findings()
    {
        var members = Types.SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(member => Fractions.Contains((member as PropertyInfo)?.PropertyType ?? (member as MethodInfo)?.ReturnType))
            .Where(member => member is PropertyInfo);
        Assert.All(members, member => Assert.Equal(typeof(MeasuredText), member.DeclaringType));
    }

    [Fact]
    public void A_word_of_quantity_has_no_number()
    {
        var quantity = typeof(FindingQuantity).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        Assert.Equal(["Word", "Printed", "Of", "Count"], quantity.Select(property => property.Name));
        Assert.Equal(["N", "Of", "Basis"], typeof(InformantCount).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name));
    }

    [Fact]
    public void Nothing_says_that_an_unnamed_unit_is_a_named_one() =>
        Assert.Equal(["Id", "Kind", "Label", "Parent", "IsIdentifiable", "Lines", "Note"], typeof(StudyCase).GetProperties().Select(property => property.Name));
}
