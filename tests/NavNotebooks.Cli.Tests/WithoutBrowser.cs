using System.Runtime.CompilerServices;
using NavNotebooks.Cli.Pictures;

namespace NavNotebooks.Cli.Tests;

/// <summary>Commands under test start no browser; tests that are about pictures ask for one themselves.</summary>
internal static class WithoutBrowser
{
    [ModuleInitializer]
    internal static void Set() => Environment.SetEnvironmentVariable(BrowserPlaces.Variable, BrowserPlaces.None);
}
