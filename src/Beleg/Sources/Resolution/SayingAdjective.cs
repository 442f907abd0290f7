using System.Collections.Frozen;
using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Words;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>An adjective that tells whose word it is: "russischen Angaben zufolge", "nach behördlichen Angaben".</summary>
internal static class SayingAdjective
{
    private static readonly Lazy<FrozenDictionary<string, string>> All = new(() =>
        WordList
            .Read("source-adjectives.tsv", 2)
            .SelectMany(row => Inflections.OfAdjective(row[0]).Select(form => (form, row[1])))
            .ToFrozenDictionary(pair => pair.form, pair => pair.Item2, StringComparer.OrdinalIgnoreCase)
    );

    /// <summary>The mention of who says it; null where no adjective tells.</summary>
    public static Mention? Read(Analysis analysis, int first, int noun, int sentence)
    {
        for (var at = noun - 1; at >= first; at--)
        {
            var form = analysis.Surface(at);
            if (StateWords.Default.OfAdjective(form) is { } state)
            {
                var known = Gazetteer.Default.Find(state)[0].Of;
                return new Mention(MentionKind.Name, at, at, at + 1)
                {
                    Name = known.Name,
                    Known = known,
                    Source = SourceKind.State,
                    Sentence = sentence,
                };
            }

            if (All.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var who))
                return Common(who, at, sentence);
        }

        return null;
    }

    private static Mention Common(string who, int at, int sentence)
    {
        var noun = Nouns.Default.Find(who).First(n => n.Sense.Kind is NounKind.Body or NounKind.Group or NounKind.Role);
        var isBody = noun.Sense.Kind == NounKind.Body && (noun.Sense.Concord & ~Concord.Plur) != Concord.None;
        return new Mention(isBody ? MentionKind.Body : MentionKind.Group, at, at, at + 1)
        {
            Name = who,
            Noun = noun,
            Source = isBody ? SourceKind.Organisation : SourceKind.Group,
            Sentence = sentence,
            Concord = noun.Sense.Concord,
            Definiteness = isBody ? Definiteness.Definite : Definiteness.Bare,
        };
    }
}
