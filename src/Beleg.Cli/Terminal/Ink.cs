namespace Beleg.Cli.Terminal;

/// <summary>How words are set off on a terminal that has colours; everywhere else they stand plain.</summary>
internal enum Ink
{
    Plain,
    Bold,
    Dim,
    Red,
    Green,
    Yellow,
    Magenta,
    Cyan,
}
