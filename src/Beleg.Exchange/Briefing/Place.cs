using Beleg.Text;

namespace Beleg.Exchange.Briefing;

/// <summary>Where words stand in a report, counted as a person would: from 1.</summary>
/// <param name="Sentence">The number of the sentence or heading; 0 where they stand in none.</param>
/// <param name="LastSentence">The number of the sentence in which they end.</param>
/// <param name="Paragraph">The number of the paragraph; blank lines part them, or line ends in a text without blank lines.</param>
/// <param name="Characters">The range in Unicode code points of the text.</param>
public sealed record Place(int Sentence, int LastSentence, int Paragraph, Span Characters)
{
    /// <summary>"sentence 3, paragraph 1, characters 160–264".</summary>
    public override string ToString()
    {
        var sentence = Sentence == LastSentence ? $"sentence {Sentence}, " : $"sentences {Sentence}–{LastSentence}, ";
        return $"{(Sentence == 0 ? "" : sentence)}paragraph {Paragraph}, "
            + $"characters {Characters.Start}–{Characters.End}";
    }
}
