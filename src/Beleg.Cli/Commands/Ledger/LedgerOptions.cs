using System.CommandLine;
using Beleg.Cli.Terminal;
using Beleg.Ledger;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Store;
using Beleg.Ledger.Store.Sqlite;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>What the commands on a ledger have in common: which ledger, and how to print.</summary>
internal sealed class LedgerOptions(Surroundings surroundings)
{
    private readonly Option<string?> ledger = new("--ledger")
    {
        Description = "The file of the ledger (else $BELEG_LEDGER, else beleg.db).",
        HelpName = "PATH",
    };

    private readonly Option<string> format = CreateFormat();

    private readonly Option<string?> models = new("--models")
    {
        Description = "The folder with the German models (else $BELEG_MODELS, else the one beside the program).",
        HelpName = "DIR",
    };

    /// <summary>Where and in what the commands run.</summary>
    public Surroundings Surroundings => surroundings;

    /// <summary>Adds --ledger and --format.</summary>
    public void AddTo(Command command)
    {
        command.Add(ledger);
        command.Add(format);
    }

    /// <summary>Adds --ledger alone.</summary>
    public void AddLedgerTo(Command command) => command.Add(ledger);

    /// <summary>Adds --ledger and --models.</summary>
    public void AddLedgerAndModelsTo(Command command)
    {
        command.Add(ledger);
        command.Add(models);
    }

    /// <summary>Adds --ledger, --format and --models.</summary>
    public void AddWithModelsTo(Command command)
    {
        AddTo(command);
        command.Add(models);
    }

    /// <summary>True where JSON is asked for.</summary>
    public bool IsJson(ParseResult parsed) => parsed.GetRequiredValue(format) == "json";

    /// <summary>The folder with the models.</summary>
    public string Models(ParseResult parsed) => parsed.GetValue(models) ?? surroundings.Models;

    /// <summary>The path of the ledger.</summary>
    public string Path(ParseResult parsed) => parsed.GetValue(ledger) ?? surroundings.Ledger;

    /// <summary>Opens the ledger, which must be there.</summary>
    public ILedgerStore Open(ParseResult parsed) => SqliteLedger.Open(Path(parsed));

    /// <summary>Opens the ledger, or begins one.</summary>
    public ILedgerStore OpenOrCreate(ParseResult parsed) => SqliteLedger.OpenOrCreate(Path(parsed));

    /// <summary>Opens the ledger, for reading only where it may not be written, or begins one where there is none.</summary>
    public ILedgerStore OpenOrBegin(ParseResult parsed) =>
        File.Exists(Path(parsed)) ? Open(parsed) : OpenOrCreate(parsed);

    /// <summary>The book of a ledger for a command that reads reports.</summary>
    public LedgerBook Book(ILedgerStore store, ParseResult parsed) => new(store, ReaderOf(parsed), surroundings.Time);

    /// <summary>Which Beleg with which models reads.</summary>
    public string ReaderOf(ParseResult parsed) => ReaderName.Of(BelegCommand.Version, Models(parsed));

    /// <summary>The page to print on.</summary>
    public Paper Paper => new(surroundings.Output, surroundings.Width, surroundings.Colour);

    private static Option<string> CreateFormat()
    {
        var option = new Option<string>("--format")
        {
            Description = "What to print.",
            HelpName = "ledger|json",
            DefaultValueFactory = _ => "ledger",
        };
        return option.AcceptOnlyFromAmong("ledger", "json");
    }
}
