using Beleg.Specs.Notation;
using Beleg.Text;

namespace Beleg.Specs;

/// <summary>One example of a spec file: a text and what must be found in it.</summary>
/// <param name="File">The file's name without ".md".</param>
/// <param name="Heading">What holds.</param>
/// <param name="Report">The text, with the date the example gives it.</param>
/// <param name="Expected">The expect block as it is written.</param>
internal sealed record Example(string File, string Heading, Report Report, string Expected)
{
    public string Title => $"{File}: {Heading}";

    /// <summary>Reads the expect block.</summary>
    /// <exception cref="SpecFormatException">The block is not written in the notation.</exception>
    public Expectation Expectation() => ExpectationParser.Parse(Expected);
}
