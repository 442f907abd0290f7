using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Beleg.Cli.Commands;

/// <summary>Adds examples and exit codes to the help of each command.</summary>
internal sealed class HelpPages : SynchronousCommandLineAction
{
    private const string ExitCodes = """
        Exit codes:
          0  everything was read
          1  something could not be read; what could be was
          2  the command was used in a way it does not know
        """;

    private readonly HelpAction inner;

    /// <summary>Help that begins as the library writes it.</summary>
    public HelpPages(HelpAction inner) => this.inner = inner;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>The command as it is typed: "beleg lab train".</summary>
    public static string NameOf(Command command) =>
        command is RootCommand || command.Parents.FirstOrDefault() is not Command parent
            ? "beleg"
            : $"{NameOf(parent)} {command.Name}";

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        inner.MaxWidth = 80;
        inner.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is IWithExamples { Examples: var examples })
        {
            output.WriteLine(examples.TrimEnd());
            output.WriteLine();
        }

        output.WriteLine(ExitCodes);
        return ExitCode.Done;
    }
}
