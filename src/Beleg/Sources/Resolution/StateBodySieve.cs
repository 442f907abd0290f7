using Beleg.German.Names;
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

        if (mention.Definiteness != Definiteness.Definite || mention.Of is not null)
            return false;
        // A state that was called by its government comes before one that was only named.
        var nearest =
            book.Before(mention).FirstOrDefault(before => IsState(before) && before.Kind == MentionKind.Body)
            ?? book.Before(mention).FirstOrDefault(IsState);
        nearest?.Entity!.Add(mention, $"nearest state: {mention.Name} takes up {nearest.Name}");
        return nearest is not null;
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
