using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Sentences;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.Sources.Mentions;

/// <summary>
/// Finds everything in a text that can mean a source: names, nouns of the word lists, pronouns. How they belong together
/// is for <see cref="MentionRules"/>.
/// </summary>
internal static class MentionFinder
{
    /// <summary>The mentions of a text in the order of their heads.</summary>
    public static List<Mention> Find(Analysis analysis)
    {
        var found = new List<Mention>();
        var whole = PlacedBodies.Join(analysis, SplitNames.Join(analysis, NamesAfterNouns.Of(analysis)));
        var names = CompanyNames.Settle(analysis, whole).GetEnumerator();
        var more = names.MoveNext();
        for (var s = 0; s < analysis.Sentences.Length; s++)
        {
            var sentence = analysis.Sentences[s];
            for (var at = sentence.First; at < sentence.End; at++)
            {
                while (more && names.Current.End <= at)
                    more = names.MoveNext();
                if (more && names.Current.First == at)
                {
                    if (NameMentions.Read(analysis, names.Current, s) is { } name)
                        found.Add(name);
                    at = Math.Max(at, names.Current.End - 1);
                }
                else if (At(analysis, at, s, sentence) is { } mention)
                {
                    found.Add(mention);
                    at = mention.HeadEnd - 1;
                }
            }
        }

        GenitiveNames.Settle(analysis, found);
        return found;
    }

    private static Mention? At(Analysis analysis, int at, int s, Sentence sentence)
    {
        var word = analysis.Words[at];
        if (word.Kind != TokenKind.Word)
            return null;
        if (Pronouns.Find(analysis.Surface(at), word.Tag) is { } pronoun)
            return PronounAt(analysis, at, s, sentence, pronoun);
        // "Der 34-Jährige" has no capital at its beginning.
        var isNoun = word.Tag is Stts.NN or Stts.NE || word.Tag == Stts.ADJA && char.IsUpper(analysis.Surface(at)[0]);
        return isNoun ? NounMentions.Read(analysis, at, s, sentence) : null;
    }

    private static Mention PronounAt(Analysis analysis, int at, int s, Sentence sentence, Pronoun pronoun) =>
        new(MentionKind.Pronoun, at, at, at + 1)
        {
            Name = analysis.Surface(at).ToString(),
            Sentence = s,
            Pronoun = pronoun,
            Concord = pronoun.Antecedent & (pronoun.CanBeSubject ? Concord.Any : ~Concord.Nom),
            Definiteness = Definiteness.Definite,
            Preposition = at > sentence.First && analysis.Words[at - 1].Tag == Stts.APPR ? at - 1 : -1,
        };
}
