using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Spss;
using static NavNotebooks.Survey.Tests.Files.Spss.SampleVariables;

namespace NavNotebooks.Survey.Tests.Files.Spss;

public sealed class ShortNamesTests
{
    [Fact]
    public void A_short_name_that_was_given_is_kept() =>
        Assert.Equal(["AGE_1", "Q7"], Of("utf-8", Number("age_of_respondent") with { ShortName = "AGE_1" }, Number("question") with { ShortName = "Q7" }));

    [Fact]
    public void A_name_of_eight_bytes_is_its_own_in_large_letters() =>
        Assert.Equal(["ALDER", "KJØNN_I", "LENGRE_E"], Of("utf-8", Number("alder"), Number("kjønn_i"), Number("lengre_enn_åtte")));

    [Fact]
    public void A_short_name_that_is_illegal_or_that_of_another_is_made_anew()
    {
        var names = Of(
            "utf-8",
            Number("first_variable") with { ShortName = "second" },
            Number("second"),
            Number("third_variable") with { ShortName = "TOO_LONG_" },
            Number("fourth_variable") with { ShortName = "a b" },
            Number("fifth_variable") with { ShortName = "DOUBLE" },
            Number("sixth_variable") with { ShortName = "double" });
        Assert.Equal(["FIRST_VA", "SECOND", "THIRD_VA", "FOURTH_V", "DOUBLE", "SIXTH_VA"], names);
    }

    [Fact]
    public void Thousands_of_names_that_begin_alike_are_told_apart()
    {
        var names = Of("utf-8", [.. Enumerable.Range(0, 5_000).Select(i => Number(FormattableString.Invariant($"question_number_{i}")))]);
        Assert.Equal(5_000, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.InRange(name.Length, 1, 8));
    }

    [Fact]
    public void Names_are_cut_between_letters_by_the_bytes_of_the_encoding()
    {
        Assert.Equal(["ÆØÅÆ"], Of("utf-8", Number("æøåæøåæøå")));
        Assert.Equal(["ÆØÅÆØÅÆØ"], Of("windows-1252", Number("æøåæøåæøå")));
    }

    [Fact]
    public void Further_segments_have_names_of_no_variable()
    {
        var text = SpssText.In("f", "utf-8");
        var names = ShortNames.Of([Text("story", 1_000), Number("STORY_A"), Number("story_b")], text);
        Assert.Equal(4, names[0].Length);
        Assert.Equal(6, names.SelectMany(each => each).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(["STORY_A", "STORY_B"], names.Skip(1).Select(each => each[0]));
    }

    private static IEnumerable<string> Of(string encoding, params LabelledVariable[] variables) =>
        ShortNames.Of([.. variables], SpssText.In("f", encoding)).Select(names => names[0]);
}
