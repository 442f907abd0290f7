using Beleg.Ledger.Developments;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Ledger.Tests.Developments;

public sealed class EndingsTests
{
    private static Gen<string> Word { get; } = Gen.Elements('a', 'b', 'Ä', 'ß').ListOf().Select(string.Concat);

    [Theory]
    [InlineData("Zwischenbericht", "bericht")]
    [InlineData("Bericht", "bericht")]
    [InlineData("GERICHTSBERICHT", "gerichtsbericht")]
    [InlineData("Gericht", null)]
    [InlineData("richt", null)]
    [InlineData("", null)]
    public void The_longest_ending_counts(string word, string? expected) =>
        new Endings<string>([("bericht", "bericht"), ("gerichtsbericht", "gerichtsbericht")])
            .Of(word)
            .ShouldBe(expected);

    [Fact]
    public void Of_two_under_one_ending_the_first_counts() =>
        new Endings<string>([("rat", "the first"), ("Rat", "the second")]).Of("Stadtrat").ShouldBe("the first");

    [Fact]
    public void It_finds_what_a_look_at_all_of_them_finds() =>
        Prop.ForAll(
                Gen.Zip(Word.ListOf(), Word).ToArbitrary(),
                drawn =>
                {
                    var (endings, word) = (drawn.Item1.Where(e => e.Length > 0), drawn.Item2);
                    var longest = endings
                        .Where(e => word.EndsWith(e, StringComparison.OrdinalIgnoreCase))
                        .OrderByDescending(e => e.Length)
                        .FirstOrDefault();
                    new Endings<string>(endings.Select(e => (e, e))).Of(word).ShouldBe(longest);
                }
            )
            .QuickCheckThrowOnFailure();
}
