using System.Collections.Immutable;
using NavNotebooks.Kernel.Installing;

namespace NavNotebooks.Kernel.Tests.Installing;

public sealed class JupyterFoldersTests
{
    // As jupyter_core computes them: jupyter_core/paths.py, jupyter_data_dir, versions 4.12 and 5.9; platformdirs 4 for JUPYTER_PLATFORM_DIRS.
    [Theory]
    [InlineData(JupyterPlatform.Linux, "/home/kari", "", "/home/kari/.local/share/jupyter")]
    [InlineData(JupyterPlatform.Linux, "/home/kari", "XDG_DATA_HOME=/data", "/data/jupyter")]
    [InlineData(JupyterPlatform.Linux, "/home/kari", "XDG_DATA_HOME=", "/home/kari/.local/share/jupyter")]
    [InlineData(JupyterPlatform.Linux, "/home/kari", "JUPYTER_DATA_DIR=/d;XDG_DATA_HOME=/data", "/d")]
    [InlineData(JupyterPlatform.Linux, "/home/kari", "JUPYTER_PLATFORM_DIRS=1;XDG_DATA_HOME=/data", "/data/jupyter")]
    [InlineData(JupyterPlatform.MacOS, "/Users/kari", "", "/Users/kari/Library/Jupyter")]
    [InlineData(JupyterPlatform.MacOS, "/Users/kari", "XDG_DATA_HOME=/data", "/Users/kari/Library/Jupyter")]
    [InlineData(JupyterPlatform.MacOS, "/Users/kari", "JUPYTER_PLATFORM_DIRS=1", "/Users/kari/Library/Application Support/Jupyter")]
    [InlineData(JupyterPlatform.MacOS, "/Users/kari", "JUPYTER_PLATFORM_DIRS=0", "/Users/kari/Library/Jupyter")]
    [InlineData(JupyterPlatform.Windows, @"C:\Users\Kåre Ås", @"APPDATA=C:\Users\Kåre Ås\AppData\Roaming", @"C:\Users\Kåre Ås\AppData\Roaming\jupyter")]
    [InlineData(JupyterPlatform.Windows, @"C:\Users\kari", "", @"C:\Users\kari\.jupyter\data")]
    [InlineData(JupyterPlatform.Windows, @"C:\Users\kari", @"JUPYTER_CONFIG_DIR=D:\c", @"D:\c\data")]
    [InlineData(JupyterPlatform.Windows, @"C:\Users\kari", @"JUPYTER_PLATFORM_DIRS=yes;LOCALAPPDATA=C:\L", @"C:\L\Jupyter")]
    public void The_data_folder_is_the_one_that_Jupyter_prints(JupyterPlatform platform, string home, string variables, string expected) =>
        Assert.Equal(expected, JupyterFolders.Data(Environment(platform, home, variables)));

    [Fact]
    public void Linux_is_searched_in_the_order_of_Jupyter() => Assert.Equal(
        ["/a/kernels", "/b/kernels", "/home/kari/.local/share/jupyter/kernels", "/venv/share/jupyter/kernels", "/usr/local/share/jupyter/kernels", "/usr/share/jupyter/kernels"],
        JupyterFolders.Searched(Environment(JupyterPlatform.Linux, "/home/kari", "JUPYTER_PATH=/a:/b/;VIRTUAL_ENV=/venv")));

    [Fact]
    public void Windows_is_searched_in_the_order_of_Jupyter() => Assert.Equal(
        [@"D:\j\kernels", @"C:\R\jupyter\kernels", @"C:\conda\share\jupyter\kernels", @"C:\ProgramData\jupyter\kernels"],
        JupyterFolders.Searched(Environment(JupyterPlatform.Windows, @"C:\Users\kari", @"JUPYTER_PATH=D:\j;APPDATA=C:\R;CONDA_PREFIX=C:\conda;PROGRAMDATA=C:\ProgramData")));

    [Fact]
    public void MacOS_is_searched_in_the_order_of_Jupyter() => Assert.Equal(
        ["/Users/kari/Library/Application Support/Jupyter/kernels", "/Library/Application Support/Jupyter/kernels"],
        JupyterFolders.Searched(Environment(JupyterPlatform.MacOS, "/Users/kari", "JUPYTER_PLATFORM_DIRS=1")));

    [Fact]
    public void VS_Code_does_not_heed_where_Jupyter_was_told_to_keep_its_data() => Assert.Equal(
        ["/p/kernels", "/home/kari/.local/share/jupyter/kernels", "/usr/local/share/jupyter/kernels", "/usr/share/jupyter/kernels"],
        JupyterFolders.SearchedByVisualStudioCode(Environment(JupyterPlatform.Linux, "/home/kari", "JUPYTER_DATA_DIR=/d;XDG_DATA_HOME=/x;JUPYTER_PATH=/p")));

    [Fact]
    public void This_process_has_an_environment_too()
    {
        var current = JupyterEnvironment.Current;
        Assert.NotNull(current["PATH"]);
        Assert.True(Path.IsPathFullyQualified(JupyterFolders.Data(current)), JupyterFolders.Data(current));
    }

    /// <summary>Variables are given as NAME=value, with semicolons between them.</summary>
    private static JupyterEnvironment Environment(JupyterPlatform platform, string home, string variables) => new(
        platform,
        home,
        variables.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(variable => variable.Split('=', 2))
            .ToImmutableDictionary(pair => pair[0], pair => pair[1]));
}
