using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Engine.Sessions;

/// <summary>What an expression gave: its value as it would be shown, or the error; one of the two.</summary>
/// <param name="Data">The value; <see langword="null"/> where there was an error.</param>
/// <param name="Error">What is wrong with the expression; <see langword="null"/> where there is a value.</param>
public sealed record ExpressionValue(MimeBundle? Data, ErrorOutput? Error);
