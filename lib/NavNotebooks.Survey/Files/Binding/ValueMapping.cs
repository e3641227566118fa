namespace NavNotebooks.Survey.Files.Binding;

/// <summary>What a value of a file becomes.</summary>
/// <param name="From">
/// A number, a text or label of the file (case and spacing ignored), a letter of tagged missing (<c>.a</c>), the empty text for an empty cell and system
/// missing, or a range of numbers whose ends belong to it: <c>18-34</c>, <c>67+</c>, <c>&lt;18</c> (without its end).
/// </param>
/// <param name="Into">A code of the dictionary, or the id or label of an answer or of a reason for missing; <see langword="null"/> for system missing.</param>
public sealed record ValueMapping(string From, string? Into);
