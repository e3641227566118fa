using System.Reflection;
using NavNotebooks.Charts;
using NavNotebooks.Display;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Cli.Tests;

public sealed class NotebookImportsTests
{
    private static readonly string[] EveryCell = ["System", "System.Collections.Generic", "System.Linq", "System.Threading.Tasks"];

    [Fact]
    public void No_two_imported_namespaces_share_a_name()
    {
        var imported = Assembly.Load("NavNotebooks").GetCustomAttributes<NotebookImportAttribute>().Select(import => import.Type.Namespace!).ToList();
        Assert.NotEmpty(imported);
        var types =
            from assembly in new[] { typeof(object), typeof(Enumerable), typeof(System.Collections.Immutable.ImmutableArray), typeof(Table), typeof(Survey.DataBasis), typeof(Figure) }.Select(type => type.Assembly).Distinct()
            from type in assembly.GetExportedTypes()
            where !type.IsNested && type.Namespace is { } space && (imported.Contains(space) || EveryCell.Contains(space))
            group type.FullName by type.Name into same
            where same.Count() > 1
            select string.Join(", ", same);
        Assert.Empty(types);
    }

    [Fact]
    public async Task One_line_gives_a_cell_surveys_answers_claims_and_charts()
    {
        using var session = new Session(new SessionOptions());
        var set = await session.ExecuteAsync(new CellRequest("#r \"NavNotebooks\""), TestContext.Current.CancellationToken);
        var cell = await session.ExecuteAsync(
            new CellRequest(
                """
                var moreInWork = Surveys.Owners.Ask("more_in_work").Share(Answers.TopTwo).By("position").Across(Wave.All);
                var checkedClaim = Claims.Check("S0-F27-05", moreInWork);
                moreInWork.BarChart(figure: "F27")
                """),
            TestContext.Current.CancellationToken);
        Assert.Null(set.Failure);
        Assert.Null(cell.Failure);
        Assert.NotEmpty(cell.Outputs);
    }
}
