using System.CommandLine;

namespace Beleg.Cli.Commands;

/// <summary>A command that is told whole where it is made, with the end of its help.</summary>
internal sealed class CommandWithExamples(string name, string description, string examples)
    : Command(name, description),
        IWithExamples
{
    /// <inheritdoc/>
    public string Examples => examples;
}
