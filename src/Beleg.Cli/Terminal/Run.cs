namespace Beleg.Cli.Terminal;

/// <summary>Words in one ink.</summary>
internal readonly record struct Run(string Text, Ink Ink)
{
    public static implicit operator Run(string text) => new(text, Ink.Plain);
}
