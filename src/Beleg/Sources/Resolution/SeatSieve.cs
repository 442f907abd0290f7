using System.Collections.Frozen;
using Beleg.German.Names;
using Beleg.German.Words;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>
/// A town where several bodies have their seat means the one that the report named last: "Brüssel" is the EU-Kommission
/// where a report speaks of that.
/// </summary>
internal sealed class SeatSieve : ISieve
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> Seated = new(() =>
        WordList
            .Read("seats.tsv", 3)
            .ToFrozenDictionary(row => row[0], row => row[2].Split('|'), StringComparer.Ordinal)
    );

    public bool Resolve(Book book, Mention mention)
    {
        if (mention.Manner != NameManner.Capital || !Seated.Value.TryGetValue(mention.Name, out var bodies))
            return false;
        foreach (var before in book.Before(mention))
        {
            if (
                before is not { Entity: { Known: { } known } body, Manner: NameManner.Proper }
                || known == mention.Known
            )
                continue;
            if (!bodies.Contains(known.Name, StringComparer.Ordinal))
                continue;
            mention.Known = known;
            body.Add(mention, $"seat: {mention.Name} = {before.Name} (seats.tsv), because the report named it last");
            return true;
        }

        return false;
    }
}
