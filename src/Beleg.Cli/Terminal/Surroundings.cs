using Beleg.Text;

namespace Beleg.Cli.Terminal;

/// <summary>What the command runs in: where it reads and prints, and what it may use there.</summary>
/// <param name="Input">Opens standard input.</param>
/// <param name="Output">Takes what was asked for.</param>
/// <param name="Error">Takes what went wrong.</param>
internal sealed record Surroundings(Func<Stream> Input, TextWriter Output, TextWriter Error)
{
    private const int PageWidth = 80;
    private const int NarrowestPage = 40;

    /// <summary>True where colours show.</summary>
    public bool Colour { get; init; }

    /// <summary>The columns of the page.</summary>
    public int Width { get; init; } = PageWidth;

    /// <summary>Makes a reader of a folder with models; throws a <see cref="Faults.FaultException"/> where it cannot.</summary>
    public required Func<string, Func<Report, Reading>> Load { get; init; }

    /// <summary>The ledger that is used where the command line names none.</summary>
    public string Ledger { get; init; } = "beleg.db";

    /// <summary>The clock of the custody log.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Who works with the ledger, for its custody log.</summary>
    public string Person { get; init; } = Environment.UserName;

    /// <summary>True where a person watches standard error.</summary>
    public bool IsWatched { get; init; }

    /// <summary>True where a person types; else standard input is a file or a pipe.</summary>
    public bool IsTyped { get; init; }

    /// <summary>Asks for a password, or reads it from what is piped in; null where none is given.</summary>
    public string? AskSecret(string question) => IsTyped ? SecretPrompt.Ask(question, Error) : SecretPrompt.Read(Input);

    /// <summary>The folder with the German models where the command line names none.</summary>
    public required string Models { get; init; }

    /// <summary>
    /// Those of this process. Colours only on a terminal that has them (https://no-color.org); models beside the program
    /// unless BELEG_MODELS names another folder. The page is 80 columns wide, or narrower where COLUMNS says so: to ask the
    /// console itself would make it send the terminal its own opening signs.
    /// </summary>
    public static Surroundings OfProcess(TextWriter output, TextWriter error, Func<string, Func<Report, Reading>> load)
    {
        return new Surroundings(Console.OpenStandardInput, output, error)
        {
            Load = load,
            Colour =
                !Console.IsOutputRedirected
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb"),
            Width = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns)
                ? Math.Clamp(columns, NarrowestPage, PageWidth)
                : PageWidth,
            IsWatched = !Console.IsErrorRedirected,
            IsTyped = !Console.IsInputRedirected,
            Ledger = Named("BELEG_LEDGER") ?? "beleg.db",
            Models = Named("BELEG_MODELS") ?? Path.Combine(AppContext.BaseDirectory, "models", "de"),
        };
    }

    private static string? Named(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
