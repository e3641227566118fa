using System.Collections.Immutable;
using NavNotebooks.Cli.Testing;
using NavNotebooks.Display;

namespace NavNotebooks.Cli.Tests.Testing;

public sealed class BasisConflictTests
{
    private static readonly OpenedData Synthetic = new("owners-2019", OpenedData.Synthetic);
    private static readonly OpenedData Own = new("owners-2019", OpenedData.OwnMicrodata);
    private static readonly OpenedData Printed = new("owners-2011", OpenedData.Published);
    private static readonly OpenedData Public = new("illinois-2018", OpenedData.PublicMicrodata);

    [Fact]
    public void The_same_data_conflict_with_nothing() => Assert.Null(BasisConflict.Between([Synthetic, Printed, Public], [Public, Printed, Synthetic]));

    [Fact]
    public void One_wave_more_is_no_other_basis() => Assert.Null(BasisConflict.Between([Synthetic], [Synthetic, Printed]));

    [Fact]
    public void A_notebook_that_does_not_tell_is_compared_unless_own_files_come_into_play()
    {
        Assert.Null(BasisConflict.Between(stored: null, [Synthetic, Public]));
        Assert.StartsWith(
            "The stored outputs rest on data that come with the repository, this run on your own microdata (owners-2019)",
            BasisConflict.Between(stored: null, [Own]),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Another_basis_of_a_wave_names_both_sides_and_what_to_do() => Assert.Equal(
        "The stored outputs rest on synthetic data (owners-2019), this run on your own microdata (owners-2019); outputs of two bases are not compared. "
        + "Test without --data and NAV_DATA; what your own files give goes to a file outside the repository: nav run NOTEBOOK --data DIR -o FILE.",
        BasisConflict.Between([Synthetic, Printed], [Own, Printed]));

    [Fact]
    public void Outputs_on_own_files_conflict_with_a_run_without_them() =>
        Assert.EndsWith("Test with the folder that the outputs were made from: --data DIR.", BasisConflict.Between([Own, Printed], [Synthetic, Printed]), StringComparison.Ordinal);
}
