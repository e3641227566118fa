using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Engine.Running;

namespace NavNotebooks.Cli.Commands;

/// <summary>The options of every command that runs notebooks.</summary>
internal sealed class RunOptionSet
{
    private readonly Option<double> timeout = new("--timeout")
    {
        Description = "Seconds that each cell may run.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 120,
        CustomParser = ParseSeconds,
    };

    private readonly Option<string[]> set = new("--set")
    {
        Description = "A value for a variable of the cell tagged \"parameters\"; may be given several times.",
        HelpName = "NAME=VALUE",
    };

    private readonly Option<string> language = new("--lang")
    {
        Description = "The language of labels and numbers.",
        DefaultValueFactory = _ => "en",
    };

    public RunOptionSet()
    {
        language.AcceptOnlyFromAmong("en", "nb");
        set.Validators.Add(ValidateParameters);
    }

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="withParameters">Whether it takes <c>--set</c>; not where the notebooks are many and each has its own.</param>
    public void AddTo(Command command, bool withParameters = true)
    {
        command.Options.Add(timeout);
        if (withParameters)
        {
            command.Options.Add(set);
        }

        command.Options.Add(language);
    }

    /// <summary>The options as the runner takes them.</summary>
    public RunOptions Read(ParseResult parsed) => new()
    {
        CellTimeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)),
        Display = new DisplayContext(LanguageOf(parsed)),
        Parameters = (parsed.GetValue(set) ?? [])
            .Select(text => text.Split('=', 2))
            .ToImmutableSortedDictionary(pair => pair[0].Trim(), pair => pair[1], StringComparer.Ordinal),
    };

    /// <summary>The language asked for.</summary>
    public Language LanguageOf(ParseResult parsed) => parsed.GetValue(language) == "nb" ? Language.Bokmål : Language.English;

    private static double ParseSeconds(ArgumentResult argument)
    {
        if (double.TryParse(argument.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            && seconds is > 0 and <= 86_400)
        {
            return seconds;
        }

        argument.AddError($"--timeout takes seconds above 0, at most 86400, not \"{argument.Tokens[0].Value}\".");
        return 0;
    }

    private static void ValidateParameters(OptionResult option)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in option.Tokens.Select(token => token.Value))
        {
            var name = text.Split('=', 2)[0].Trim();
            if (name.Length == 0 || !text.Contains('=', StringComparison.Ordinal))
            {
                option.AddError($"--set takes name=value, not \"{text}\".");
            }
            else if (!names.Add(name))
            {
                option.AddError($"--set gives {name} twice. Give it once.");
            }
        }
    }
}
