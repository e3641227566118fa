namespace NavNotebooks.Cli;

/// <summary>What <c>nav</c> tells the program that called it.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Ok = 0;

    /// <summary>Something that was checked is not as it should be: a cell failed, a claim deviates, outputs differ.</summary>
    public const int NotOk = 1;

    /// <summary>The command was called wrongly; nothing was done.</summary>
    public const int CalledWrongly = 2;

    /// <summary>Someone stopped the command, by the shell's convention for an interrupt from the keyboard.</summary>
    public const int Interrupted = 130;
}
