using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>Reads single values of one column as codes of its variable.</summary>
internal sealed class ValueReader(VariableBinding binding)
{
    /// <summary>What a number stands for. A label that the dictionary knows goes before the number, a rule of the mapping before both.</summary>
    public Reading Of(double value)
    {
        var letter = TaggedMissing.LetterOf(value);
        if (double.IsNaN(value) && letter is null)
        {
            return Empty;
        }

        var label = LabelText.Of(binding.Source, value);
        if (binding.Recode.Of(value, label) is { } recoded)
        {
            return new(recoded, ReadingKind.Mapped);
        }

        var isMissing = letter is not null || binding.Source.Missing.Holds(value);
        if (binding.Missing.Of(value, label) is { } mapped && (isMissing || !IsAnswer(value)))
        {
            return new(mapped, ReadingKind.Mapped);
        }

        var named = label is null ? null : binding.Answers.CodeOfLabel(label);
        if (isMissing)
        {
            return Missing(named, letter is null ? value : double.NaN);
        }

        return named is { } code && Takes(code)
            ? new(code, IsReason(code) ? ReadingKind.Reason : ReadingKind.Label)
            : Number(value);
    }

    /// <summary>What a text stands for.</summary>
    /// <param name="text">The text, tidied.</param>
    public Reading Of(string text)
    {
        if (text.Length == 0)
        {
            return Empty;
        }

        var label = LabelText.Of(binding.Source, text);
        if (binding.Recode.Of(text, label) is { } recoded)
        {
            return new(recoded, ReadingKind.Mapped);
        }

        var isMissing = binding.Source.Missing.Holds(text);
        var number = ValueRules.NumberOf(text);
        if (binding.Missing.Of(text, label) is { } mapped && (isMissing || number is not { } answer || !IsAnswer(answer)))
        {
            return new(mapped, ReadingKind.Mapped);
        }

        var named = (label is null ? null : binding.Answers.CodeOfLabel(label)) ?? (number is null ? binding.Answers.CodeOfLabel(text) : null);
        if (isMissing)
        {
            return Missing(named, number ?? double.NaN);
        }

        if (named is { } code && (Takes(code) || number is null))
        {
            return new(code, IsReason(code) ? ReadingKind.Reason : ReadingKind.Label);
        }

        return number is { } plain ? Number(plain) : Reading.Failed(IsForgetful ? ReadingKind.Forgotten : ReadingKind.Unknown);
    }

    /// <summary>Whether what the recode does not name is an error: a number without a list of codes may keep what is not named.</summary>
    private bool IsForgetful => !binding.Recode.IsEmpty && !binding.Book.IsOpen;

    private Reading Number(double value)
    {
        if (IsReason(value))
        {
            return new(value, ReadingKind.Reason);
        }

        if (binding.Recode.InRange(value) is { } recoded)
        {
            return new(recoded, ReadingKind.Mapped);
        }

        if (IsForgetful)
        {
            return Reading.Failed(ReadingKind.Forgotten);
        }

        if (!binding.Book.Knows(value))
        {
            return Reading.Failed(ReadingKind.Outside);
        }

        var points = binding.Book.Points;
        return new(binding.IsReversed ? points[points.Length - 1 - binding.Book.PointIndexOf(value)].Code : value, ReadingKind.Code);
    }

    /// <summary>What the file declares missing, with the code that its label names, if any.</summary>
    private Reading Missing(double? named, double value)
    {
        if (named is { } reason && IsReason(reason))
        {
            return new(reason, ReadingKind.Reason);
        }

        return IsReason(value) ? new(value, ReadingKind.Reason)
            : Reading.Failed(!binding.Book.IsOpen && binding.Book.PointIndexOf(value) >= 0 ? ReadingKind.MissingAnswer : ReadingKind.NoReason);
    }

    private Reading Empty => binding.Recode.OfEmpty is { } code ? new(code, ReadingKind.Mapped) : Reading.Empty;

    // Where the mapping turns a scale round, the labels of its numbers tell only why answers are missing.
    private bool Takes(double code) => IsReason(code) || !binding.IsReversed;

    private bool IsReason(double code) => binding.Book.ReasonOf(code) is not null;

    // Numbers have no list of codes: any that is not negative may be an answer.
    private bool IsAnswer(double value) => binding.Book.IsOpen ? value >= 0 : binding.Book.PointIndexOf(value) >= 0;
}
