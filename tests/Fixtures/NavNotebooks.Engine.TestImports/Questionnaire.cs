using NavNotebooks.Display;

namespace NavNotebooks.Engine.TestImports;

/// <summary>Something that takes names, and tells them.</summary>
public sealed class Questionnaire
{
    private Questionnaire(string title) => Title = title;

    /// <summary>The one there is.</summary>
    public static Questionnaire Staff { get; } = new("Staff");

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>Chooses one by its title.</summary>
    public static Questionnaire Of([Offers(nameof(Titles))] string title) => new(title);

    /// <summary>The part about some topics.</summary>
    public Questionnaire About([Offers(nameof(Topics))] params ReadOnlySpan<string> topics) => topics.Length == 0 ? this : new(topics[0]);

    /// <summary>The part about a list of topics.</summary>
    public Questionnaire AboutAll([Offers(nameof(Topics))] IReadOnlyList<string> topics) => topics.Count == 0 ? this : new(topics[0]);

    /// <summary>The answers of some.</summary>
    public Questionnaire Among([Offers(nameof(Groups))] string group, [Offers(nameof(Members))] string member) => new(group + member);

    /// <summary>Takes its time.</summary>
    public Questionnaire Slowly()
    {
        Thread.Sleep(2500);
        return new("slow" + Title[..0]);
    }

    /// <summary>A topic.</summary>
    public string this[[Offers(nameof(Topics))] string topic] => topic;

    internal static IEnumerable<OfferedName> Titles => [new("staff", "Those who work there"), new("leaders", "Those who lead")];

    internal static IEnumerable<OfferedName> Groups => [new("sex", "Sex"), new("role", "Role")];

    internal IEnumerable<OfferedName> Topics =>
    [
        new("work_pressure", "Pressure at work") { Details = "Scale: 1 low … 5 high" },
        new("workplace", "Where they work"),
        new("title_" + Title, "Its own"),
    ];

    internal static IEnumerable<OfferedName> Members(string group) => [new(group + "_one", "One of " + group), new(group + "_two", "Two of " + group)];
}
