using NavNotebooks.Display;

namespace NavNotebooks.Documents.Html;

/// <summary>How a notebook is turned into HTML.</summary>
public sealed record RenderOptions
{
    /// <summary>The language of labels and numbers in the outputs, for screen readers. Narrative is always English.</summary>
    /// <value>Default: English.</value>
    public Language Language { get; init; } = Language.English;

    /// <summary>Whether the translations of outputs are shown too, for readers who choose: see <see cref="MimeBundle.Translation"/>.</summary>
    /// <value>Default: false; the page is in one language.</value>
    public bool InBothLanguages { get; init; }

    /// <summary>What stands before the dot in the numbers of figures and tables: the notebook's number.</summary>
    /// <value>Default: empty; they are numbered without a dot.</value>
    public string Number { get; init; } = "";

    /// <summary>The address of a claim's record; <see langword="null"/> for an id that has none.</summary>
    /// <value>Default: no claim has one, and ids stay text.</value>
    public Func<string, string?> ClaimHref { get; init; } = _ => null;

    /// <summary>The address of a row of the case material, such as a finding; <see langword="null"/> for an id that has none.</summary>
    /// <value>Default: no row has one, and ids stay text.</value>
    public Func<string, string?> CaseHref { get; init; } = _ => null;

    /// <summary>
    /// The address of the page of a variable, by the survey's id, a full stop and its name, such as <c>owners.meeting_frequency</c>;
    /// <see langword="null"/> for one that has none.
    /// </summary>
    /// <value>Default: no variable has one, and their names stay text.</value>
    public Func<string, string?> VariableHref { get; init; } = _ => null;

    /// <summary>
    /// The address of the list of claims with choices made, such as <c>section=2.3&amp;verdict=deviates</c>; <see langword="null"/> where there is none.
    /// </summary>
    /// <value>Default: there is none, and counts of claims stay text.</value>
    public Func<string, string?> ChoiceHref { get; init; } = _ => null;

    /// <summary>Whether something that a result says can be looked up, and cannot, bears a note that says so.</summary>
    /// <value>Default: no, as a notebook on its own leads nowhere.</value>
    public bool NotesMissing { get; init; }

    /// <summary>The address of the page of another notebook, by the relative address that the narrative links to, without its fragment;
    /// <see langword="null"/> for a notebook that has no page.</summary>
    /// <value>Default: none has one, and links lead to the notebooks themselves.</value>
    public Func<string, string?> NotebookHref { get; init; } = _ => null;

    /// <summary>The address of any other file, by the relative address that the narrative links to, without its fragment; <see langword="null"/> for
    /// a file that does not go with the page: the link's words stay, and the file is named behind them.</summary>
    /// <value>Default: the page lies where the notebook does, and links lead where they are written to lead.</value>
    public Func<string, string?> FileHref { get; init; } = path => path;

    /// <summary>What to call a notebook that has no heading of level one.</summary>
    /// <value>Default: "Notebook".</value>
    public string FallbackTitle { get; init; } = "Notebook";

    /// <summary>What the addresses of pictures begin with, such as <c>pictures/21-</c>: the pictures are files then, and the body lists them.</summary>
    /// <value>Default: <see langword="null"/>; the page carries them in itself.</value>
    public string? PicturePrefix { get; init; }
}
