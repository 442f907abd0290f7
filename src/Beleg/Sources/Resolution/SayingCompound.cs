using Beleg.German;
using Beleg.German.Names;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>Compounds of a saying and who says it: "Polizeiangaben" are the police's, "Medienberichte" the media's.</summary>
internal static class SayingCompound
{
    /// <summary>The mention of who says it; null where the first part is nobody.</summary>
    public static Mention? Read(Analysis analysis, int word, int sentence)
    {
        foreach (var reading in Nouns.Default.Find(analysis.Surface(word)))
        {
            if (reading.Sense.Kind is not (NounKind.Saying or NounKind.Issued) || reading.First.Length == 0)
                continue;
            if (Known(reading.First, word, sentence) is { } known)
                return known;
            if (Common(reading.First, word, sentence) is { } common)
                return common;
        }

        return null;
    }

    private static Mention? Known(string first, int word, int sentence)
    {
        if (Gazetteer.Default.Find(first) is not [var form, ..] || form.Manner == NameManner.Common)
            return null;
        return new Mention(MentionKind.Name, word, word, word + 1)
        {
            Name = form.Form,
            Known = form.Of,
            Manner = form.Manner,
            Source = NameMentions.ToSource(form.Of.Kind),
            Sentence = sentence,
        };
    }

    private static Mention? Common(string first, int word, int sentence)
    {
        foreach (var part in (ReadOnlySpan<string>)[first, first.TrimEnd('s'), first + "n", first + "en"])
        {
            foreach (var noun in Nouns.Default.Find(Capitalised(part)))
            {
                var plural = (noun.Sense.Concord & ~Concord.Plur) == Concord.None;
                var kind = noun.Sense.Kind switch
                {
                    NounKind.Body when !plural => MentionKind.Body,
                    NounKind.Body or NounKind.Group or NounKind.Role => MentionKind.Group,
                    _ => MentionKind.Pronoun,
                };
                if (kind == MentionKind.Pronoun)
                    continue;
                return new Mention(kind, word, word, word + 1)
                {
                    Name = kind == MentionKind.Body ? noun.Lemma : Capitalised(part),
                    Noun = noun,
                    Source = kind == MentionKind.Body ? NounChoice.SourceOf(noun) : SourceKind.Group,
                    Sentence = sentence,
                    Concord = noun.Sense.Concord,
                    Definiteness = kind == MentionKind.Body ? Definiteness.Definite : Definiteness.Bare,
                };
            }
        }

        return null;
    }

    private static string Capitalised(string part) => char.ToUpperInvariant(part[0]) + part[1..];
}
