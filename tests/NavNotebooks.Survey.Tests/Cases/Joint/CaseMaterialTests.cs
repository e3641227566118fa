using NavNotebooks.Display;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Cases.Joint;
using NavNotebooks.Survey.Cases.Matrices;
using NavNotebooks.Survey.Claims.JointDisplays;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Cases.Joint;

public sealed class CaseMaterialTests
{
    [Fact]
    public void Every_theme_is_spoken_of_by_at_least_three_studies() => Assert.All(
        CaseMaterial.Themes,
        theme => Assert.True(CaseMaterial.Findings.Where(theme.Holds).Select(finding => finding.Id[..2]).Distinct().Count() >= 3, theme.Id));

    [Fact]
    public void Every_study_and_every_way_of_meeting_is_in_the_joint_display()
    {
        var display = CaseMaterial.Joint();
        Assert.Equal(["S0", "S1", "S2", "S3", "S4"], display.SelectMany(row => row.Material).Select(row => row.Id[..2]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetValues<IntegrationKind>(), display.Select(row => row.Fit).Distinct().Order());
    }

    [Fact]
    public void Literature_theory_and_method_are_no_findings_on_a_theme() =>
        Assert.DoesNotContain(CaseMaterial.Findings, finding => finding.Kind is FindingKind.PriorResearch or FindingKind.Theory or FindingKind.Method or FindingKind.Norm);

    [Fact]
    public void Themes_by_studies_are_ordered_in_time()
    {
        var matrix = CaseMaterial.Findings.Matrix(CaseMaterial.ThemeAxis("training", "line"), MatrixAxis.Studies());
        Assert.Equal(["S3", "S1", "S2", "S0", "S4"], matrix.Columns.Select(column => column.Label.En[..2]));
        Assert.Equal(2, matrix.Rows.Length);
        Assert.NotEqual(CellState.Silent, matrix[matrix.Rows[0], matrix.Columns[0]].State);
        Assert.Throws<UnknownNameException>(() => CaseMaterial.ThemeAxis("trainings"));
    }
}
