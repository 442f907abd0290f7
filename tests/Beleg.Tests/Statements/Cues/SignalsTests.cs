using System.Collections.Immutable;
using Beleg.German;
using Beleg.Statements;
using Beleg.Statements.Cues;
using Beleg.Tests.German;

namespace Beleg.Tests.Statements.Cues;

public sealed class SignalsTests
{
    private static (string Name, Medium? Medium)? Of(string text, string cue, StatementType type)
    {
        var analysis = GermanModels.Analyzer.Analyze(text);
        ImmutableArray<WordRange> words =
            cue.Length == 0
                ? []
                : WordRanges.Of(
                    Enumerable
                        .Range(0, analysis.Words.Length)
                        .Where(w => cue.Split(' ').Contains(analysis.Surface(w).ToString()))
                );
        return Signals.Of(analysis, words, [new WordRange(0, analysis.Words.Length)], type);
    }

    [Theory]
    [InlineData("Die Ärztin schrieb, der Befund sei klar.", "schrieb", "schreiben", Medium.Writing)]
    [InlineData("Sie teilte am Abend mit, der Befund sei klar.", "teilte mit", "mitteilen", Medium.SW)]
    [InlineData("Er wiederholte den Vorwurf, die Akten seien fort.", "Vorwurf", "Vorwurf", Medium.SW)]
    public void A_verb_or_noun_is_looked_up(string text, string cue, string name, Medium medium) =>
        Of(text, cue, StatementType.Indirect).ShouldBe((name, medium));

    [Fact]
    public void What_is_no_verb_and_no_noun_signals_by_itself() =>
        Of("Laut Polizei ist die Straße frei.", "Laut", StatementType.Indirect).ShouldNotBeNull().Name.ShouldBe("laut");

    [Fact]
    public void A_summary_is_told_by_its_predicate() =>
        Of("Die Gewerkschaft kritisierte den Entwurf.", "", StatementType.Reported)
            .ShouldNotBeNull()
            .Name.ShouldBe("kritisieren");

    [Fact]
    public void Nothing_signals_where_there_is_no_cue_or_no_entry()
    {
        Of("Die Lage sei ernst.", "", StatementType.IndirectFreeIndirect).ShouldBeNull();
        Of("Er pfiff, alles sei gut.", "pfiff", StatementType.Indirect).ShouldBeNull();
    }
}
