using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>
/// A government is its state: "die US-Regierung", "die russische Führung", "die Regierung in Moskau"; a bare "die
/// Regierung" or "das Land" is the nearest state before it.
/// </summary>
internal sealed class StateBodySieve(ISieve names) : ISieve
{
    public bool Resolve(Book book, Mention mention)
    {
        if (mention is not { Kind: MentionKind.Body, Source: SourceKind.State })
            return false;
        if (StateOf(mention) is { } state)
        {
            mention.Known = state;
            return names.Resolve(book, mention);
        }

        if (mention.Definiteness != Definiteness.Definite || mention.Of is not null || IsSeated(book, mention))
            return false;
        // A state that was called by its government comes before one that was only named.
        var nearest =
            book.Before(mention)
                .FirstOrDefault(before =>
                    IsState(before) && before is { Kind: MentionKind.Body, Entity.Known: not null }
                )
            ?? book.Before(mention).FirstOrDefault(IsState);
        nearest?.Entity!.Add(mention, $"nearest state: {mention.Name} takes up {nearest.Name}");
        return nearest is not null;
    }

    // "Die Regierung in Vesna": a seat that no list knows is still not the nearest state's.
    private static bool IsSeated(Book book, Mention mention)
    {
        var words = book.Analysis.Words;
        var at = mention.HeadEnd;
        return at + 1 < words.Length
            && PlacePrepositions.Contains(book.Analysis.Surface(at))
            && words[at + 1].Tag == Stts.NE;
    }

    private static bool IsState(Mention before) => before.Entity is { Kind: SourceKind.State };

    private static Known? StateOf(Mention mention)
    {
        foreach (var known in mention.Belongs)
        {
            if (known.Kind is KnownKind.State or KnownKind.Region)
                return known;
        }

        // Without more, what begins with "Bundes-" is German.
        return mention.Noun?.First == "Bundes" ? Gazetteer.Default.Find("Deutschland")[0].Of : null;
    }
}
