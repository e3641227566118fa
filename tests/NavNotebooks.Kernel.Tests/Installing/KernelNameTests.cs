using NavNotebooks.Kernel.Installing;

namespace NavNotebooks.Kernel.Tests.Installing;

public sealed class KernelNameTests
{
    [Theory]
    [InlineData(".net-csharp")]
    [InlineData("nav-csharp")]
    [InlineData("My_Kernel.2")]
    public void Letters_digits_dots_underscores_and_hyphens_make_a_name(string name) => Assert.Null(KernelName.Fault(name));

    [Theory]
    [InlineData("")]
    [InlineData("c#")]
    [InlineData("nav csharp")]
    [InlineData("../nav")]
    [InlineData("nav/csharp")]
    [InlineData("blåbær")]
    [InlineData("..")]
    [InlineData(".")]
    public void Nothing_else_does_and_least_of_all_a_path(string name) =>
        Assert.Contains("Give one such as nav-csharp", KernelName.Fault(name), StringComparison.Ordinal);

    [Fact]
    public void Two_kernels_of_ours_can_be_told_apart_where_people_choose() =>
        Assert.Equal(3, new[] { ".net-csharp", "nav-csharp", "nav-test" }.Select(KernelName.InWords).Distinct().Count());
}
