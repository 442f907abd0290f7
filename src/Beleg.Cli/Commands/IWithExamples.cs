namespace Beleg.Cli.Commands;

/// <summary>A command whose help ends with examples.</summary>
internal interface IWithExamples
{
    /// <summary>The examples and what else is worth knowing, as they are printed.</summary>
    string Examples { get; }
}
