namespace Beleg.Cli;

/// <summary>How the command ends, for scripts.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read.</summary>
    public const int Done = 0;

    /// <summary>Something could not be read.</summary>
    public const int Failed = 1;

    /// <summary>The command was used in a way it does not know.</summary>
    public const int WrongUsage = 2;
}
