using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>
/// A pronoun means somebody who agrees in gender and number: the nearer the better, subjects before others, people before
/// bodies, whoever spoke last before the rest; in reported words it is often the one who is reported.
/// </summary>
internal sealed class PronounSieve(Speech speech) : ISieve
{
    private const int FurthestSentence = 6;
    private const int NearestVerb = 3;

    // Weights against the distance of one sentence, chosen by reading.
    private const double Subject = 1.2;
    private const double Person = 0.8;
    private const double State = -1.5;
    private const double InQuotation = -1.5;
    private const double Speaker = 1.5;
    private const double OpenGender = -0.4;
    private const double SameSentence = 0.3;

    public bool Resolve(Book book, Mention mention)
    {
        if (mention.Pronoun is not { } pronoun || pronoun.Kind == "relative")
            return false;
        var antecedent = Number(book, mention, pronoun.Antecedent);
        Mention? best = null;
        var bestScore = double.NegativeInfinity;
        var seen = new HashSet<Entity>();
        foreach (var before in book.Before(mention))
        {
            if (mention.Sentence - before.Sentence > FurthestSentence)
                break;
            if (!IsCandidate(before, antecedent) || !seen.Add(before.Entity!))
                continue;
            var score = Score(before, mention, antecedent);
            if (score > bestScore)
                (best, bestScore) = (before, score);
        }

        if (best?.Entity is not { } entity)
            return false;
        entity.Add(mention, $"pronoun: {mention.Name} takes up {best.Name}");
        return true;
    }

    private static bool IsCandidate(Mention before, Concord antecedent)
    {
        if (before.Kind == MentionKind.Document && (antecedent & Concord.Plur) == Concord.None)
            return false;
        var gender = before.Entity!.IsPerson ? before.Entity.Gender : Entity.Genders(before.Concord);
        return (gender & antecedent) != Concord.None;
    }

    private double Score(Mention before, Mention mention, Concord antecedent)
    {
        var entity = before.Entity!;
        double score = before.Sentence - mention.Sentence;
        if (before.CanBeSubject)
            score += Subject;
        if (entity.IsPerson)
            score += Person;
        else if (entity.Kind == SourceKind.State)
            score += State;
        if ((entity.Gender & ~antecedent) != Concord.None && entity.IsPerson)
            score += OpenGender;
        if (speech.IsQuoted(before.Head) && !speech.IsQuoted(mention.Head))
            score += InQuotation;
        if (before.IsSpeaker)
            score += Speaker;
        if (before.Sentence == mention.Sentence)
            score += SameSentence;
        if (speech.ReportedBy(mention.Head) == entity)
            score += Speaker;
        return score;
    }

    // The verb beside "sie" tells whether one or several are meant.
    private static Concord Number(Book book, Mention mention, Concord antecedent)
    {
        if ((antecedent & Concord.Plur) == Concord.None || (antecedent & ~Concord.Plur) == Concord.None)
            return antecedent;
        if (mention.Pronoun!.Kind != "personal" || Verb(book, mention) is not { } verb)
            return antecedent;
        var number = verb & (Features.Sing | Features.Plur);
        return number switch
        {
            Features.Sing => antecedent & ~Concord.Plur,
            Features.Plur => antecedent & Concord.Plur,
            _ => antecedent,
        };
    }

    private static Features? Verb(Book book, Mention mention)
    {
        // At the end of its clause the verb stands far off: "dass sie sich vorerst nicht äußern werden".
        if (book.Analysis.ClauseAt(mention.Head) is { Predicate.Finite: >= 0 and var finite })
            return book.Analysis.Words[finite].Features;
        var sentence = book.Analysis.Sentences[mention.Sentence];
        for (var distance = 1; distance <= NearestVerb; distance++)
        {
            foreach (var at in (ReadOnlySpan<int>)[mention.Head - distance, mention.Head + distance])
            {
                if (at < sentence.First || at >= sentence.End)
                    continue;
                if (book.Analysis.Words[at].Tag is Stts.VVFIN or Stts.VAFIN or Stts.VMFIN)
                    return book.Analysis.Words[at].Features;
            }
        }

        return null;
    }
}
