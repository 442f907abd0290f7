using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using Beleg.Cli.Commands;
using Beleg.Cli.Commands.Desk;
using Beleg.Cli.Commands.Ledger;
using Beleg.Cli.Terminal;
using Beleg.Faults;

namespace Beleg.Cli;

/// <summary>The command "beleg": takes the command line apart, runs what it asks for, and tells what went wrong.</summary>
internal static class BelegCommand
{
    private const string Description =
        "Beleg reads German news reports and keeps the ledger of attributed claims: who says what, on whose word, who "
        + "denies it, what is only conditional, and what is still open.";

    /// <summary>The version with the commit it was built from.</summary>
    public static string Version { get; } =
        typeof(BelegCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Runs a command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Surroundings surroundings)
    {
        try
        {
            var code = Invoke(args, surroundings);
            surroundings.Output.Flush();
            return code;
        }
        catch (FaultException e)
        {
            Complaints.Tell(surroundings, e.Fault);
        }
        catch (IOException e)
        {
            Complaints.TellLast(
                surroundings,
                new Fault(FaultCode.OutputFailed, $"Reading or writing a file failed: {e.Message}")
            );
        }
        catch (Exception e)
        {
            Complaints.TellLast(surroundings, Complaints.Unforeseen(e));
        }

        return ExitCode.Failed;
    }

    private static int Invoke(string[] args, Surroundings surroundings)
    {
        var root = Root(surroundings);
        // A path may begin with "@": it is never a response file.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not ParseErrorAction)
        {
            return parsed.Invoke(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                    Output = surroundings.Output,
                    Error = surroundings.Error,
                }
            );
        }

        foreach (var problem in parsed.Errors)
            Complaints.Tell(surroundings, new Fault(FaultCode.WrongUsage, problem.Message));
        var command = parsed.CommandResult.Command;
        surroundings.Error.WriteLine($"Try: {(command == root ? "beleg" : HelpPages.NameOf(command))} --help");
        surroundings.Error.Flush();
        return ExitCode.WrongUsage;
    }

    private static RootCommand Root(Surroundings surroundings)
    {
        var root = new RootCommand(Description)
        {
            ReadCommand.Create(surroundings),
            AnalyzeCommand.Create(surroundings),
            AddCommand.Create(surroundings),
            ReportsCommand.Create(surroundings),
            ClaimsCommand.Create(surroundings),
            StoriesCommand.Create(surroundings),
            SourcesCommand.Create(surroundings),
            FiguresCommand.Create(surroundings),
            OriginsCommand.Create(surroundings),
            OpenCommand.Create(surroundings),
            CommitmentsCommand.Create(surroundings),
            SuggestionsCommand.Create(surroundings),
            ShowCommand.Create(surroundings),
            SearchCommand.Create(surroundings),
            ReviewCommand.Create(surroundings),
            DecisionsCommand.Create(surroundings),
            RereadCommand.Create(surroundings),
            VerifyCommand.Create(surroundings),
            ServeCommand.Create(surroundings),
            UsersCommand.Create(surroundings),
            LabCommand.Create(surroundings),
        };
        root.HelpName = "beleg";
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
                help.Action = new HelpPages((HelpAction)help.Action!);
            else if (option is VersionOption version)
                version.Action = new VersionPage();
        }

        return root;
    }

    private sealed class VersionPage : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine($"beleg {Version}");
            return ExitCode.Done;
        }
    }
}
