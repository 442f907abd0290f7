using Beleg.Specs.Comparing;
using Beleg.Specs.Notation;

namespace Beleg.Specs;

public sealed class SpecTests(SpecTally tally)
{
    public static IEnumerable<TheoryDataRow<string, string>> Examples() =>
        SpecLibrary.All.Select(e => new TheoryDataRow<string, string>(e.File, e.Heading) { TestDisplayName = e.Title });

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_must_be_found_is_found(string file, string heading)
    {
        var example = SpecLibrary.Find(file, heading);
        var expectation = example.Expectation();
        var comparison = Comparison.Of(expectation, Transcript.Of(tally.Reader.Read(example.Report)));
        var sheet = comparison.Holds ? null : Sheet.Of(example, comparison);
        tally.Count(example.Title, sheet);
        if (expectation.NotYet is null)
            Assert.True(comparison.Holds, sheet);
        else
            Assert.False(comparison.Holds, $"{example.Title}: this spec holds now: take the mark \"not yet\" away");
    }

    [Fact]
    public void What_was_found_can_be_pasted_as_an_expectation()
    {
        foreach (var example in SpecLibrary.All)
        {
            var found = Transcript.Of(tally.Reader.Read(example.Report));
            var pasted = ExpectationParser.Parse(string.Join('\n', found.SelectMany(e => e.Lines())));
            Comparison.Of(pasted, found).Holds.ShouldBeTrue(example.Title);
        }
    }
}
