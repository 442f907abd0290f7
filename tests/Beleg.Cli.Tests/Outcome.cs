namespace Beleg.Cli.Tests;

/// <summary>How a command ended and what it printed.</summary>
internal sealed record Outcome(int Code, string Output, string Error);
