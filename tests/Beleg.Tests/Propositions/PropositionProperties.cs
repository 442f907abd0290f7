using Beleg.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Tests.Propositions;

/// <summary>What holds of the propositions of any text.</summary>
public sealed class PropositionProperties(LoadedReader loaded) : IClassFixture<LoadedReader>
{
    private static readonly string[] Scraps =
    [
        .. "Anna Berg|Russland|in Moskau|die Polizei|er|ein Feuer|die US-Regierung|Nordkoreaner|Berliner|rund 20 Euro".Split(
            '|'
        ),
        .. "sagte|brach|aus|sei|habe|nicht|kein|wies|zurück|dass|und|weil|laut|gelöscht|.|,|:|„|“|?|\n\n|-|\ud800".Split(
            '|'
        ),
    ];

    public static IEnumerable<TheoryDataRow<string>> Samples() =>
        Directory
            .GetFiles(Repository.Samples, "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(p => new TheoryDataRow<string>(Path.GetFileName(p)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Propositions_of_a_sample_are_sound(string sample) =>
        Sound(File.ReadAllText(Path.Combine(Repository.Samples, sample)));

    [Fact]
    public void Propositions_of_any_mix_of_words_are_sound() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20_240_513, 7),
            Prop.ForAll(
                Gen.Elements(Scraps).ArrayOf().Resize(80).ToArbitrary(),
                scraps => Sound(string.Join(' ', scraps))
            )
        );

    private void Sound(string text)
    {
        var reading = loaded.Reader.Read(new Report(text));
        var propositions = reading.Propositions;
        var statements = reading.Statements.Select(s => s.Id).ToList();
        propositions
            .Where(p => p.Statement is not null)
            .Select(p => p.Statement!)
            .ShouldBe(statements, ignoreOrder: true);
        var contents = reading.Statements.ToDictionary(s => s.Id, s => s.Attribution.Content);
        var starts = propositions.Select(p => p.Passage.Start).ToList();
        starts.ShouldBe(starts.Order());
        foreach (var proposition in propositions)
        {
            proposition.Passage.ShouldBe(Passage.Of(text, proposition.Passage.Spans));
            proposition.Terms.Select(t => (t.Word, t.Kind)).ShouldBeUnique();
            proposition.Terms.ShouldAllBe(t => t.Weight > 0 && t.Word.Length > 0);
            proposition.Figures.ShouldBeSubsetOf(reading.Figures.Select(f => f.Id));
            if (proposition.Statement is { } id)
                proposition.Passage.ShouldBe(contents[id]);
            else
                contents.Values.ShouldAllBe(c => !c.Overlaps(proposition.Passage));
        }
    }
}
