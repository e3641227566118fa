using System.Reflection;
using System.Runtime.Loader;

namespace NavNotebooks.Engine.Compiling;

/// <summary>Holds one compiled cell, whose memory is given back when no later cell can name it and nobody keeps a value of its types.</summary>
/// <param name="session">Where the files are that the session referenced.</param>
/// <param name="state">The cells that it may refer to.</param>
internal sealed class CellLoadContext(SubmissionLoadContext session, ScriptState state) : AssemblyLoadContext("notebook cell", isCollectible: true)
{
    protected override Assembly? Load(AssemblyName assemblyName) =>
        state.FindAssembly(assemblyName.Name!) ?? session.LoadFromAssemblyName(assemblyName);
}
