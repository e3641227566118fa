namespace NavNotebooks.Display;

/// <summary>A result that shows itself in a notebook, a terminal and a page.</summary>
public interface IDisplayable
{
    /// <summary>Every representation of this value, richest reader's choice; <c>text/plain</c> is always among them.</summary>
    /// <remarks>Pure: the same value and context give the same bytes on every machine.</remarks>
    MimeBundle Display(DisplayContext context);
}
