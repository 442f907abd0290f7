using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.German.Trees;

namespace Beleg.Sources.Mentions;

/// <summary>
/// A noun in the genitive that no list has, behind a noun for people: whose they are is told all the same ("die Leiterin der
/// Wetterwarte", "Vertraute der Insassen", "der Präsident der Region Elsass").
/// </summary>
internal static class GenitiveNoun
{
    private const int MostAdjectives = 3;

    /// <summary>The mention of whom somebody belongs to; null where no genitive follows.</summary>
    public static Mention? Behind(Analysis analysis, Mention mention)
    {
        var sentence = analysis.Sentences[mention.Sentence];
        var first = mention.End;
        if (first >= sentence.End || analysis.Words[first].Tag is not (Stts.ART or Stts.PPOSAT))
            return null;
        var at = first + 1;
        while (at < sentence.End && at - first <= MostAdjectives && analysis.Words[at].Tag == Stts.ADJA)
            at++;
        if (at >= sentence.End || analysis.Words[at].Tag is not (Stts.NN or Stts.NE))
            return null;
        if (
            analysis.Dependencies[at].Head != mention.Head
            || analysis.Dependencies[at].Relation is not (Relation.Nmod or Relation.NmodPoss)
        )
            return null;
        if (NameMentions.Outlet(analysis, at, mention.Sentence) is { } outlet)
            return outlet;
        if (mention.Kind is not (MentionKind.Role or MentionKind.Unnamed))
            return null;
        var word = analysis.Words[at];
        var isBody =
            mention.Noun is { } noun && (noun.Sense.IsOffice || noun.Sense.IsHead || noun.Sense.Class == "side");
        var end = WithPlace(analysis, at);
        var name = word.Lemma.Length > 0 ? word.Lemma : analysis.Surface(at).ToString();
        if (end > at + 1)
            name += " " + analysis.SpanOf(new WordRange(at + 1, end)).Of(analysis.Text).ToString();
        var isOne = word.Morphology.Value("Number") != "Plur";
        var of = new Mention(isBody && isOne ? MentionKind.Body : MentionKind.Group, first, at, end)
        {
            Name = name,
            Source = isBody && isOne ? SourceKind.Organisation : SourceKind.Group,
            Sentence = mention.Sentence,
            Concord = Concord.Gen & (isOne ? ~Concord.Plur : Concord.Plur),
            Definiteness = Definiteness.Definite,
        };
        NounMentions.AddAdjectives(analysis, of, [.. Enumerable.Range(first + 1, at - first - 1)]);
        return of;
    }

    private static int WithPlace(Analysis analysis, int noun) =>
        analysis.NameAt(noun + 1 < analysis.Words.Length ? noun + 1 : noun) is { Kind: NameKind.Place } place
        && place.First == noun + 1
        && place.End == noun + 2
            ? place.End
            : noun + 1;
}
