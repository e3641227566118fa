using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>A variable of the survey, the column that holds it, and what the mapping says of it.</summary>
internal sealed record VariableBinding
{
    /// <summary>The survey's variable.</summary>
    public required Variable Variable { get; init; }

    /// <summary>Its scale; <see langword="null"/> for an identifier.</summary>
    public required Scale? Scale { get; init; }

    /// <summary>What its codes mean.</summary>
    public required CodeBook Book { get; init; }

    /// <summary>The file's column.</summary>
    public required LabelledColumn Column { get; init; }

    /// <summary>What texts say of its codes.</summary>
    public required AnswerText Answers { get; init; }

    /// <summary>What the mapping makes of its values; empty where it says nothing.</summary>
    public required ValueRules Recode { get; init; }

    /// <summary>What the mapping takes for missing in every variable.</summary>
    public required ValueRules Missing { get; init; }

    /// <summary>Whether the mapping says that its codes run the other way.</summary>
    public bool IsReversed { get; init; }

    /// <summary>What the file says of the column.</summary>
    public LabelledVariable Source => Column.Variable;
}
