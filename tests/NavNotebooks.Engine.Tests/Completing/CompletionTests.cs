using NavNotebooks.Engine.Completing;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Completing;

public sealed class CompletionTests() : DeclaredCells(Declarations)
{
    private const string Declarations =
        """
        /// <summary>An office.</summary>
        record Office(string Name, int Staff) { public List<string> Tasks { get; init; } = []; public static Office Least => new("", 0); public class Desk { } }
        enum Mood { Calm, Busy, Closed }
        /// <summary>What happens.</summary>
        /// <param name="from">The first.</param>
        int Change(int from, int to, Mood mood = Mood.Calm) => to - from;
        static int Twice(this Office office) => office.Staff * 2;
        var offices = new List<Office> { new("Askim", 12), new("Bamble", 20) };
        Office? perhaps = offices[0];
        var pair = (Count: 2, Label: "x");
        var mood = Mood.Busy;
        class Marker : Attribute { }
        """;

    [Theory]
    [InlineData("off¦", "offices Office")]
    [InlineData("offices.Sel¦", "Select SelectMany")]
    [InlineData("offices.Where(o => o.Sta¦", "Staff")]
    [InlineData("offices.Where(o => o.Sta¦)", "Staff")]
    [InlineData("offices\n    .Where(o => o.Staff > 1)\n    .Sel¦", "Select SelectMany")]
    [InlineData("perhaps?.Nam¦", "Name")]
    [InlineData("perhaps!.Nam¦", "Name")]
    [InlineData("offices[0].Twi¦", "Twice")]
    [InlineData("Office.Lea¦", "Least")]
    [InlineData("new Office.De¦", "Desk")]
    [InlineData("Mood.B¦", "Busy")]
    [InlineData("using System.Tex¦", "Text")]
    [InlineData("using System.Text.RegularE¦;", "RegularExpressions")]
    [InlineData("Math.Sq¦", "Sqrt")]
    [InlineData("Math.Sq¦\nvar y = 1;", "Sqrt")]
    [InlineData("var local = 1;\nloc¦", "local lock LocalDataStoreSlot")]
    [InlineData("int F(int number) { return numb¦ }", "number NumberText")]
    [InlineData("offices.Select(one => on¦)", "one")]
    [InlineData("void G() { int Inner(int deeply) => deepl¦; }", "deeply")]
    [InlineData("pair.Lab¦", "Label")]
    [InlineData("nameof(offic¦)", "offices Office")]
    [InlineData("nameof(Office.Sta¦)", "Staff")]
    [InlineData("$\"{offices[0].Na¦}\"", "Name")]
    [InlineData("$\"{offices[0].Na¦", "Name")]
    [InlineData("$\"a {offi¦} b\"", "offices Office")]
    [InlineData("List<Offi¦", "Office")]
    [InlineData("[Mark¦] class X { }", "Marker Markdig")]
    [InlineData("[Obsol¦]\nclass X { }", "Obsolete")]
    [InlineData("class X : Offi¦", "Office")]
    [InlineData("foreach (var o in offi¦", "offices Office")]
    [InlineData("try { } catch (InvalidOpe¦", "InvalidOperationException")]
    [InlineData("from o in offices where o.Sta¦ select o", "Staff")]
    [InlineData("from o in offices select o.Sta¦", "Staff")]
    [InlineData("if (offices.Cou¦", "Count CountBy")]
    [InlineData("typeof(Offi¦)", "Office")]
    [InlineData("System.Xml.Lin¦", "Linq")]
    [InlineData("offices.Sel¦\nvar y = 1;", "Select SelectMany")]
    [InlineData("perhaps.Name.Sub¦\nvar y = 1;", "Substring")]
    [InlineData("#!time\nMath.Sq¦", "Sqrt")]
    [InlineData("#!html\n<b>\n#!csharp\nMath.Sq¦", "Sqrt")]
    [InlineData("#r \"System.Text.Json\"\r\nMath.Sq¦", "Sqrt")]
    public async Task Names_complete(string cell, string expected) =>
        Assert.Equal(expected, string.Join(' ', await Session.NamesAsync(cell)));

    [Theory]
    [InlineData("Change(¦", "from: mood: to:")]
    [InlineData("Change(fr¦", "from:")]
    [InlineData("Change(from: 1, ¦)", "mood: to:")]
    [InlineData("new Office(¦)", "Name: Staff:")]
    [InlineData("new Office(\"a\", 1) { ¦ }", "Name Staff Tasks")]
    [InlineData("new Office(\"a\", 1) { Staff = 1, ¦ }", "Name Tasks")]
    [InlineData("Office o = new(\"a\", 1) { Sta¦ = 2 };", "Staff")]
    [InlineData("offices[0] with { ¦ }", "Name Staff Tasks")]
    [InlineData("offices[0] with { St¦", "Staff")]
    [InlineData("perhaps is { ¦ }", "Name Staff Tasks")]
    [InlineData("perhaps is { Staff: > 2, Na¦ }", "Name")]
    [InlineData("mood == ¦", "Mood.Busy Mood.Calm Mood.Closed")]
    [InlineData("if (mood != Mo¦)", "Mood.Busy Mood.Calm Mood.Closed")]
    [InlineData("mood = ¦", "Mood.Busy Mood.Calm Mood.Closed")]
    [InlineData("Change(1, 2, B¦)", "Mood.Busy")]
    [InlineData("Change(1, 2, mood: ¦)", "Mood.Busy Mood.Calm Mood.Closed")]
    [InlineData("mood is ¦", "Mood.Busy Mood.Calm Mood.Closed")]
    [InlineData("mood switch { Mood.Calm => 1, ¦ }", "Mood.Busy Mood.Calm Mood.Closed")]
    [InlineData("mood switch { ¦ => 1 }", "Mood.Busy Mood.Calm Mood.Closed")]
    [InlineData("switch (mood) { case ¦ }", "Mood.Busy Mood.Calm Mood.Closed")]
    [InlineData("Mood M() { return ¦; }", "Mood.Busy Mood.Calm Mood.Closed")]
    public async Task What_fits_the_place_comes_first(string cell, string expected)
    {
        var names = await Session.NamesAsync(cell);
        var first = expected.Split(' ');
        Assert.Equal(first, names.Take(first.Length));
    }

    [Theory]
    [InlineData("// off¦")]
    [InlineData("/* off¦ */")]
    [InlineData("/* off¦")]
    [InlineData("/// <summary>off¦")]
    [InlineData("\"off¦\"")]
    [InlineData("\"off¦")]
    [InlineData("@\"off¦\"")]
    [InlineData("\"\"\"off¦\"\"\"")]
    [InlineData("$\"off¦\"")]
    [InlineData("$\"{1:off¦}\"")]
    [InlineData("'o¦'")]
    [InlineData("12¦")]
    [InlineData("1.5¦")]
    [InlineData("var ¦")]
    [InlineData("var off¦")]
    [InlineData("int off¦ = 1;")]
    [InlineData("class Off¦")]
    [InlineData("void Off¦() { }")]
    [InlineData("void F(Office off¦) { }")]
    [InlineData("foreach (var off¦ in offices) { }")]
    [InlineData("#!markdown\noff¦")]
    [InlineData("var x = 1;\n#!html\n¦")]
    [InlineData("#if no\noff¦\n#endif")]
    public async Task Nothing_completes_where_no_name_is_used(string cell) => Assert.Empty(await Session.NamesAsync(cell));

    [Fact]
    public async Task The_list_replaces_what_was_typed_of_the_name()
    {
        var list = await Session.CompleteAsync("var x = 1;\noffices.Sel¦ect");
        Assert.Equal((19, 22), (list.Start, list.End));
    }

    [Fact]
    public async Task Positions_count_beside_commands_and_letters_of_two_units()
    {
        var list = await Session.CompleteAsync("#!time\nvar s = \"𝛼ø\"; offices.Sel¦");
        Assert.Equal("Select", list.Items[0].Text);
        Assert.Equal(list.End - 3, list.Start);
    }

    [Fact]
    public async Task A_cursor_outside_of_the_text_stands_at_its_end() =>
        Assert.Contains("offices", (await Session.CompleteAsync("off", 99, TestContext.Current.CancellationToken)).Items.Select(item => item.Text));

    [Fact]
    public async Task Names_in_the_typed_case_come_before_others_and_initials_last()
    {
        await Session.RunAsync("int wordList = 1, Word = 2, wildLife = 3, WL = 4, wlan = 5;");
        Assert.Equal(["WL", "wlan", "wildLife", "wordList", "WhenEach"], (await Session.NamesAsync("WL¦")).Append("WhenEach").Take(5));
    }

    [Fact]
    public async Task Named_parts_of_a_tuple_stand_for_their_numbers()
    {
        var names = await Session.NamesAsync("pair.¦");
        Assert.Contains("Count", names);
        Assert.DoesNotContain("Item1", names);
        Assert.Contains("Item1", await Session.NamesAsync("(1, 2).¦"));
    }

    [Fact]
    public async Task A_local_does_not_complete_before_it_is_declared()
    {
        Assert.DoesNotContain("later", await Session.NamesAsync("void F() { lat¦; var later = 1; }"));
        Assert.Contains("later", await Session.NamesAsync("void F() { var later = 1; lat¦; }"));
    }

    [Fact]
    public async Task A_member_that_is_called_as_its_type_can_mean_both()
    {
        await Session.RunAsync("class Day { public Mood Mood; public int F() => 0; }");
        Assert.Contains("Busy", await Session.NamesAsync("class Night { public Mood Mood { get; } object G() => Mood.¦ }"));
        Assert.Contains("CompareTo", await Session.NamesAsync("class Night { public Mood Mood { get; } object G() => Mood.¦ }"));
    }

    [Fact]
    public async Task Members_of_every_object_come_last()
    {
        var names = await Session.NamesAsync("mood.¦");
        Assert.Equal("ToString", names[^1]);
        Assert.Contains("CompareTo", names);
        Assert.True(Array.IndexOf(names, "HasFlag") < Array.IndexOf(names, "Equals"));
    }

    [Theory]
    [InlineData("off¦")]
    [InlineData("offices.¦")]
    [InlineData("¦")]
    [InlineData("Office.¦")]
    [InlineData("NavNotebooks.Engine.Interrupting.¦")]
    public async Task What_is_not_for_eyes_stays_hidden(string cell)
    {
        var names = await Session.NamesAsync(cell);
        Assert.DoesNotContain("LoopCheck", names);
        Assert.DoesNotContain(names, name => name.Contains('<', StringComparison.Ordinal) || name.StartsWith("op_", StringComparison.Ordinal) || name.Contains(".ctor", StringComparison.Ordinal));
        Assert.DoesNotContain(names, name => name.Contains('ǀ', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fore¦", "foreach")]
    [InlineData("var x = ne¦", "new")]
    [InlineData("while (true) { bre¦ }", "break")]
    [InlineData("class C { overr¦ }", "override")]
    [InlineData("List<stri¦", "string")]
    [InlineData("perhaps is nul¦", "null")]
    public async Task Keywords_that_fit_complete(string cell, string keyword) =>
        Assert.Contains((await Session.CompleteAsync(cell)).Items, item => item.Text == keyword && item.Kind == "keyword");

    [Theory]
    [InlineData("bre¦")]
    [InlineData("offices.fore¦")]
    [InlineData("List<fore¦")]
    [InlineData("var x = fore¦")]
    public async Task Keywords_that_do_not_fit_do_not(string cell) =>
        Assert.DoesNotContain((await Session.CompleteAsync(cell)).Items, item => item.Kind == "keyword");

    [Fact]
    public async Task An_item_tells_what_it_is()
    {
        var change = Assert.Single((await Session.CompleteAsync("Chan¦")).Items, item => item.Text == "Change");
        Assert.Equal(new CompletionItem("Change", "method", "int Change(int from, int to, Mood mood = Calm)", "What happens."), change);
        var office = Assert.Single((await Session.CompleteAsync("Offi¦")).Items, item => item.Text == "Office");
        Assert.Equal(("class", "An office."), (office.Kind, office.Documentation));
        var variable = Assert.Single((await Session.CompleteAsync("offices¦")).Items);
        Assert.Equal(("local", "List<Office> offices"), (variable.Kind, variable.Signature));
    }

    [Fact]
    public async Task Overloads_are_one_item()
    {
        var item = Assert.Single((await Session.CompleteAsync("Math.Sig¦")).Items);
        Assert.Equal("Sign", item.Text);
        Assert.EndsWith("(+ 7 overloads)", item.Signature, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_question_has_the_same_answer()
    {
        Assert.Equal(await Session.NamesAsync("offices.¦"), await Session.NamesAsync("offices.¦"));
    }

    [Fact]
    public async Task What_is_given_up_throws()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Session.CompleteAsync("off", 3, stop.Token));
    }

    [Fact]
    public async Task Names_complete_while_a_cell_runs()
    {
        using var interrupt = new CancellationTokenSource();
        var running = Session.ExecuteAsync(new CellRequest("while (true) {}"), interrupt.Token);
        Assert.Equal(["offices"], await Session.NamesAsync("offices¦"));
        await interrupt.CancelAsync();
        Assert.Equal(CellStatus.Interrupted, (await running).Status);
    }

    [Fact]
    public async Task Nothing_that_is_typed_makes_completion_fail()
    {
        const string Text = "var x = offices.Where(o => o.Staff is > 1 and { } && mood switch { Mood.Calm => $\"{o.Name:x}\" }) /* c */ with { A = new[] { 1, 'c' } }; #if";
        for (var i = 0; i <= Text.Length; i += 3)
        {
            _ = await Session.CompleteAsync(Text[..i], i, TestContext.Current.CancellationToken);
            _ = await Session.CompleteAsync(Text, i, TestContext.Current.CancellationToken);
            _ = await Session.InspectAsync(Text, i, TestContext.Current.CancellationToken);
        }
    }
}
