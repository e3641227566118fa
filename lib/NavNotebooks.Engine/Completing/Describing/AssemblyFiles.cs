using Microsoft.CodeAnalysis;

namespace NavNotebooks.Engine.Completing.Describing;

/// <summary>Finds the file of an assembly that a cell, or one of those that it stands on, refers to.</summary>
internal static class AssemblyFiles
{
    /// <summary>Its path; <see langword="null"/> for an assembly that is no file, such as a cell's.</summary>
    /// <param name="compilation">What a symbol was found in.</param>
    /// <param name="assembly">The symbol's assembly.</param>
    public static string? PathOf(Compilation compilation, IAssemblySymbol? assembly)
    {
        for (var cell = assembly is null ? null : compilation; cell is not null; cell = cell.ScriptCompilationInfo?.PreviousScriptCompilation)
        {
            if (cell.GetMetadataReference(assembly!) is PortableExecutableReference { FilePath: { } path })
            {
                return path;
            }
        }

        return null;
    }
}
