using Beleg.German.Tagging;

namespace Beleg.German.Names;

/// <summary>
/// A name that the network tagged, without a title before it. People whom only "von der" parts are one: "Ursula von der Leyen".
/// </summary>
internal sealed class TaggedNameRule : INameRule
{
    private const int MostParticles = 2;

    public Name? At(NameText text, int at, int end)
    {
        if (text.Tags[at] == NameTag.Outside)
            return null;
        var kind = KindOf(text.Tags[at]);
        var last = EndOf(text, at, end);
        // A title is no part of a name; the name begins with the next word.
        if (kind == NameKind.Person && last > at + 1 && IsTitle(text.Surface(at)))
            return null;
        while (kind == NameKind.Person && AfterParticles(text, last, end) is { } next)
            last = EndOf(text, next, end);
        return new Name(at, last, kind);
    }

    /// <summary>What a tag names; the classes of the tags come in the order of the kinds, two tags each.</summary>
    public static NameKind KindOf(NameTag tag) => (NameKind)(((int)tag - 1) / 2);

    private static bool IsTitle(ReadOnlySpan<char> word) =>
        Titles.Find(word) is not null || Nouns.Default.Find(word) is [{ Sense.Kind: NounKind.Role }, ..];

    private static int EndOf(NameText text, int at, int end)
    {
        var last = at + 1;
        while (last < end && NameTags.GoesOn(text.Tags[last]))
            last++;
        return last;
    }

    // Where a person's name goes on after particles; null where none does.
    private static int? AfterParticles(NameText text, int at, int end)
    {
        var next = at;
        while (next < end && next - at < MostParticles && text.IsParticle(next))
            next++;
        return next > at && next < end && text.Tags[next] == NameTag.PersonBegins ? next : null;
    }
}
