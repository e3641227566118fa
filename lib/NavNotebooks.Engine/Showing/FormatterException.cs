namespace NavNotebooks.Engine.Showing;

/// <summary>A registered formatter threw, so the value is not shown.</summary>
public sealed class FormatterException : InvalidOperationException
{
    internal FormatterException(Type type, string mimeType, Exception inner)
        : base(
            $"The formatter of {TypeName.Of(type)} for {mimeType} threw {TypeName.Of(inner.GetType())}: {inner.Message} "
            + "Correct it where it is registered, or forget all formatters: Formatter.ResetToDefault().",
            inner)
    {
    }
}
