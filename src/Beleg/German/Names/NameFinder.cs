using System.Collections.Immutable;
using Beleg.German.Sentences;
using Beleg.German.Tagging;

namespace Beleg.German.Names;

/// <summary>
/// Finds names by rules tried in order at every word, what the network tagged among them, then again by what the text itself taught: a word that ended a
/// person's name once is that person wherever it stands as a name.
/// </summary>
internal static class NameFinder
{
    private static readonly ImmutableArray<INameRule> Rules =
    [
        new QuotedNameRule(),
        new OutletNameRule(),
        new BroadcasterNameRule(),
        new KnownNameRule(),
        new TaggedNameRule(),
        new PersonRule(),
        new TitledPersonRule(),
        new BodyNameRule(),
        new UnknownNameRule(),
        new LexiconNameRule(),
    ];

    /// <summary>The names of a text, in order and apart.</summary>
    public static ImmutableArray<Name> Find(
        string text,
        ImmutableArray<Word> words,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<NameTag> tags
    )
    {
        var view = new NameText(text, words, tags);
        var found = new List<Name>();
        foreach (var sentence in sentences)
        {
            for (var at = sentence.First; at < sentence.End; )
            {
                var name = FirstMatch(view, at, sentence.End);
                if (name is { } match)
                    found.Add(match);
                at = name?.End ?? at + 1;
            }
        }

        return [.. Surnames.Spread(view, found)];
    }

    private static Name? FirstMatch(NameText text, int at, int end)
    {
        foreach (var rule in Rules)
        {
            if (rule.At(text, at, end) is { } name)
                return name;
        }

        return null;
    }
}
