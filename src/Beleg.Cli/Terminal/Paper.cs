namespace Beleg.Cli.Terminal;

/// <summary>Prints wrapped lines of inked words, each under a margin.</summary>
internal sealed class Paper
{
    private const int Narrowest = 20;
    private const string Reset = "\e[0m";

    private readonly TextWriter writer;
    private readonly int width;
    private readonly bool colour;

    /// <summary>A fresh page.</summary>
    /// <param name="writer">Where it prints.</param>
    /// <param name="width">The columns there are.</param>
    /// <param name="colour">True where inks show.</param>
    public Paper(TextWriter writer, int width, bool colour)
    {
        this.writer = writer;
        this.width = width;
        this.colour = colour;
    }

    /// <summary>An empty line.</summary>
    public void Blank() => writer.Write('\n');

    /// <summary>A line across the page.</summary>
    public void Rule() => Print([new Run(new string('─', width), Ink.Dim)]);

    /// <summary>Wrapped words, every line indented.</summary>
    public void Block(int indent, params IEnumerable<Run> words) => Block(new string(' ', indent), words);

    /// <summary>Wrapped words, with a margin before every line.</summary>
    public void Block(string margin, params IEnumerable<Run> words) => Block(margin, margin, words);

    /// <summary>Wrapped words, with one margin before the first line and another before the others.</summary>
    public void Block(string first, string others, params IEnumerable<Run> words) =>
        Hang([new Run(first, Ink.Dim)], others, words);

    /// <summary>Wrapped words that hang beside a margin of several inks, as wide as the other lines' margin.</summary>
    public void Hang(IReadOnlyList<Run> first, string others, params IEnumerable<Run> words)
    {
        var margin = first;
        var room = Math.Max(Narrowest, width - CharacterWidth.Of(others));
        foreach (var line in Wrapping.Lines(words, room))
        {
            Print([.. margin, .. line]);
            margin = [new Run(others, Ink.Dim)];
        }
    }

    private void Print(IEnumerable<Run> line)
    {
        var current = Ink.Plain;
        foreach (var run in line)
        {
            // A blank has no ink: it takes that of the words before it.
            if (colour && run.Ink != current && !string.IsNullOrWhiteSpace(run.Text))
            {
                writer.Write(current == Ink.Plain ? "" : Reset);
                writer.Write(Code(run.Ink));
                current = run.Ink;
            }

            writer.Write(run.Text);
        }

        writer.Write(current == Ink.Plain ? "\n" : Reset + "\n");
    }

    private static string Code(Ink ink) =>
        ink switch
        {
            Ink.Bold => "\e[1m",
            Ink.Dim => "\e[2m",
            Ink.Red => "\e[31m",
            Ink.Green => "\e[32m",
            Ink.Yellow => "\e[33m",
            Ink.Magenta => "\e[35m",
            Ink.Cyan => "\e[36m",
            _ => "",
        };
}
