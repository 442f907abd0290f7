using Beleg.German.Phrases;
using Beleg.Statements.Speakers;

namespace Beleg.Meaning.Chains;

/// <summary>An outlet or agency that was spoken to passes it on: "sagte er der „Welt“", "sagte er zur APA".</summary>
internal sealed class AddressedOutletRule : ILinkRule
{
    public string? Why(SaidWords said, Phrase phrase) =>
        IsAddressed(said, phrase) ? "an outlet or agency spoken to" : null;

    private static bool IsAddressed(SaidWords said, Phrase phrase)
    {
        var analysis = said.Analysis;
        if (phrase.Preposition >= 0 && analysis.Words[phrase.Preposition].Lemma == "zu")
            return PressNames.Are(analysis, phrase.Words);
        if (said.Attribution.Addressee is not { } addressee)
            return false;
        var span = analysis.SpanOf(phrase.Words);
        return addressee.Spans.Any(s => s.Overlaps(span))
            && PressNames.Are(analysis, PhraseExtent.Of(analysis, phrase, analysis.Words.Length));
    }
}
