using System.CommandLine;
using NavNotebooks.Kernel.Installing;

namespace NavNotebooks.Cli.Commands;

/// <summary><c>nav kernel install</c>: makes the kernel known to VS Code and Jupyter, or takes it away.</summary>
internal static class KernelInstallCommand
{
    public static Command Create()
    {
        var user = new Option<bool>("--user") { Description = "Into your own folder of kernels, where VS Code and Jupyter look. This is the default." };
        var prefix = new Option<string?>("--prefix") { Description = "Below a folder, such as a virtual environment: DIR/share/jupyter/kernels.", HelpName = "DIR" };
        var name = new Option<string?>("--name")
        {
            Description = $"The kernel's name. Default: {KernelName.OfNotebooks}, which C# notebooks ask for, or {KernelName.Own} where another program has that.",
            HelpName = "NAME",
        };
        var replace = new Option<bool>("--replace") { Description = "Put it in the place of another program's kernel of that name." };
        var uninstall = new Option<bool>("--uninstall") { Description = "Take away what this command has put there, and nothing else." };
        name.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && KernelName.Fault(token.Value) is { } fault)
            {
                result.AddError(fault);
            }
        });
        var command = new Command("install", "Make the C# kernel known to VS Code and Jupyter.") { user, prefix, name, replace, uninstall };
        command.Validators.Add(result =>
        {
            if (result.GetValue(user) && result.GetValue(prefix) is not null)
            {
                result.AddError("--user and --prefix name two places. Give one of them.");
            }
        });
        command.SetAction(parsed =>
        {
            var environment = JupyterEnvironment.Current;
            var place = parsed.GetValue(prefix) is { } folder ? KernelPlace.Below(environment, folder) : KernelPlace.OfUser(environment);
            var lines = parsed.GetValue(uninstall)
                ? Uninstall(place, parsed.GetValue(name))
                : Install(new(AppContext.BaseDirectory, Dotnet(environment)) { Name = parsed.GetValue(name), Replace = parsed.GetValue(replace) }, place, environment);
            foreach (var line in lines)
            {
                parsed.InvocationConfiguration.Output.WriteLine(line);
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static string Dotnet(JupyterEnvironment environment) => DotnetHost.Find(Environment.ProcessPath, environment)
        ?? throw new FileNotFoundException("dotnet is not on the PATH, so clients could not start the kernel. Install the .NET 10 SDK, or mend the PATH, and try again.");

    private static IEnumerable<string> Install(InstallRequest request, KernelPlace place, JupyterEnvironment environment)
    {
        var kernel = KernelInstaller.Install(request, place);
        yield return $"Installed \"{kernel.DisplayName}\" as {kernel.Name} in {kernel.Folder}";
        if (request.Name is null && kernel.Name == KernelName.Own)
        {
            yield return $"{KernelName.OfNotebooks} is another program's: {place.ForeignKernel(KernelName.OfNotebooks)}. --replace puts ours in its place, so that C# notebooks find it by themselves.";
        }

        var unaware = new[] { (Client: "Jupyter", place.Searched), (Client: "VS Code", Searched: JupyterFolders.SearchedByVisualStudioCode(environment)) }
            .Where(pair => !pair.Searched.Contains(place.Kernels))
            .Select(pair => pair.Client)
            .ToList();
        if (unaware.Count > 0)
        {
            yield return $"{string.Join(" and ", unaware)} may not look there. A Python environment at that prefix does; else set JUPYTER_PATH={Path.GetDirectoryName(place.Kernels)}";
        }

        yield return $"In VS Code: install the Jupyter extension, open a notebook, choose Select Kernel, Jupyter Kernel, \"{kernel.DisplayName}\", and Run All.";
        yield return $"In JupyterLab and Notebook: open a notebook and choose \"{kernel.DisplayName}\".";
    }

    private static IEnumerable<string> Uninstall(KernelPlace place, string? name)
    {
        var removed = KernelInstaller.Uninstall(place, name);
        return removed.Count == 0
            ? [$"There is no kernel of ours in {place.Kernels}"]
            : removed.Select(kernel => $"Removed {kernel.Name} from {kernel.Folder}");
    }
}
