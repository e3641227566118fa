using System.Globalization;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Cli.Reporting;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Testing;

/// <summary>Says a line a notebook and one for the claims, with what is wrong below it; and stores fresh outputs where that is asked for.</summary>
internal sealed class TestText(TextWriter output)
{
    /// <summary>Says how a notebook fared.</summary>
    /// <returns>Whether all is well with it.</returns>
    public bool Tell(NotebookTest test)
    {
        Write(test.Passed ? "ok" : test.Failure is not null ? "failed" : test.OtherBasis is not null ? "basis" : "differs", test.Name, test.Message);
        return test.Passed;
    }

    /// <summary>Stores the fresh outputs of a notebook that differs, and says what changed.</summary>
    /// <returns>Whether they were stored.</returns>
    public bool Accept(NotebookTest test)
    {
        if (OwnFiles.WhyNotWritten(test.Opened, test.Path) is { } problem)
        {
            Write("refused", test.Name, problem);
            return false;
        }

        try
        {
            NotebookFile.Write(test.Fresh!, test.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Write("failed", test.Name, "cannot be written: " + exception.Message);
            return false;
        }

        Write("stored", test.Name, test.Message);
        return true;
    }

    /// <summary>Says how many claims were checked and how many deviate unexpectedly.</summary>
    public void Tell(ClaimCheck check) => output.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{(check.IsAsExpected ? "ok" : "failed"),-7} {check.Claims.Length} claims checked, ")
        + (check.IsAsExpected ? "none deviates that is not known to" : string.Create(CultureInfo.InvariantCulture, $"{check.Unexpected.Length} findings deviate that are not known to")));

    private void Write(string word, string name, string message)
    {
        output.WriteLine($"{word,-7} {name}");
        if (message.Length > 0)
        {
            output.WriteLine("        " + message.ReplaceLineEndings("\n        "));
        }
    }
}
