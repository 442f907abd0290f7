using Beleg.German.Names;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>
/// A ministry is told by its field and state, whatever it is called: "das amerikanische Verteidigungsministerium" is the
/// Pentagon.
/// </summary>
internal sealed class MinistrySieve : ISieve
{
    private const string Ministry = "ministerium";

    public bool Resolve(Book book, Mention mention)
    {
        if (mention is not { Kind: MentionKind.Body, Noun: { Sense.Class: "ministry" } noun } || noun.First.Length == 0)
            return false;
        var head = Head(noun);
        if (head is null)
            return false;
        var state = mention.Belongs.Find(known => known.State.Length > 0)?.State ?? string.Empty;
        foreach (var entity in book.Entities)
        {
            if (
                entity.Known is { Class: "ministry" } known
                && known.Head == head
                && (known.State == state || state.Length == 0 || known.State.Length == 0)
            )
            {
                entity.Add(mention, $"ministry: {mention.Name} is {known.Name} by its field and state");
                return true;
            }
        }

        mention.Known = new Known(mention.Name, KnownKind.Organisation, Concord.Neut, "ministry", state, head);
        book.Open(mention, $"ministry: {mention.Name}");
        return true;
    }

    // "Verteidigungsministerium" is headed by a "Verteidigungsminister".
    private static string? Head(NounReading noun)
    {
        var core = noun.Core;
        if (core.StartsWith("Bundes", StringComparison.Ordinal) && core.Length > 6)
            core = char.ToUpperInvariant(core[6]) + core[7..];
        return core.EndsWith(Ministry, StringComparison.OrdinalIgnoreCase)
            ? core[..^Ministry.Length] + "minister"
            : null;
    }
}
