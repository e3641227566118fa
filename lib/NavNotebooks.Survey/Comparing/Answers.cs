namespace NavNotebooks.Survey.Comparing;

/// <summary>The sets of answers that survey reports speak of.</summary>
public static class Answers
{
    /// <summary>The two highest codes of an ordered scale with at least four points.</summary>
    public static AnswerSet TopTwo { get; } = new(AnswerSelection.TopTwo, []);

    /// <summary>The two lowest codes of an ordered scale with at least four points.</summary>
    public static AnswerSet BottomTwo { get; } = new(AnswerSelection.BottomTwo, []);

    /// <summary>The midpoint alone.</summary>
    public static AnswerSet Middle { get; } = new(AnswerSelection.Middle, []);

    /// <summary>The answers with these codes.</summary>
    public static AnswerSet Codes(params int[] codes) => new(AnswerSelection.Codes, [.. codes.Order()]);
}
