using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.Sources.Mentions;
using Beleg.Text;

namespace Beleg.Sources.Resolution;

/// <summary>
/// Finds whom a passage means when it stands for somebody who speaks: one mention, or several that are joined ("Russland
/// und Nordkorea"). What only describes them is left aside.
/// </summary>
internal sealed class SpeakerFinder(Book book)
{
    /// <summary>The mentions that a passage is about; one that no list foresees is added to the book.</summary>
    public List<Mention> Find(Passage passage)
    {
        foreach (var span in passage.Spans)
        {
            var first = Speech.WordAt(book.Analysis, span.Start);
            var end = Speech.WordAt(book.Analysis, span.End);
            if (first > 0 && book.Analysis.Words[first - 1].Span.End > span.Start)
                first--;
            if (first >= end)
                continue;
            var found = Within(first, end);
            if (found.Count > 0)
                return found;
        }

        return [];
    }

    private List<Mention> Within(int first, int end)
    {
        if (Pair.Find(book, first, end) is { Count: 2 } pair)
            return pair;
        if (Covering(first, end) is { } covering)
            return [covering];
        if (UnforeseenSpeaker.Find(book, Inside(first, end), first, end) is { } unforeseen)
            return [book.Insert(book.NamedLike(unforeseen) ?? unforeseen)];
        return [.. Joined(Inside(first, end)).Select(Issuer)];
    }

    // Part of a longer phrase means whom that means: "KNA" in brackets, "die Delegationsleiterin beim Gipfel, …".
    private Mention? Covering(int first, int end)
    {
        var at = book.FirstAfter(first);
        if (at > 0 && book.Mentions[at - 1] is { Kind: MentionKind.Name } before && before.End >= end)
            return before.HeadEnd <= first && Inside(first, end).Count == 0 ? before : null;
        at = book.FirstAfter(end);
        return
            at < book.Mentions.Count
            && book.Mentions[at] is { Kind: MentionKind.Name, Roles.Count: > 0 } after
            && after.First == first
            ? after
            : null;
    }

    // By where their phrases begin, so that "der Leiter der Klinik, Otto Kern" comes before "Klinik".
    private List<Mention> Inside(int first, int end)
    {
        var inside = new List<Mention>();
        for (var i = book.FirstAfter(first); i < book.Mentions.Count && book.Mentions[i].Head < end; i++)
        {
            // An article before a long attribute can look like a relative pronoun.
            if (end - first == 1 || book.Mentions[i].Pronoun?.Kind != "relative")
                inside.Add(book.Mentions[i]);
        }

        inside.Sort(
            (one, other) => one.First != other.First ? one.First.CompareTo(other.First) : other.End.CompareTo(one.End)
        );
        return inside;
    }

    private List<Mention> Joined(List<Mention> inside)
    {
        var tops = new List<Mention>();
        var joined = 1;
        foreach (var mention in inside)
        {
            if (tops.Count == 0 || tops.Count == 1 && IsOwnerOf(tops[0], mention))
            {
                tops = [mention];
                continue;
            }

            var between = tops[^1].End;
            if (mention.First != between + 1 || mention.Pronoun?.Kind == "relative")
                continue;
            var isAnd = book.Analysis.Words[between].Tag == Stts.KON;
            if (!isAnd && book.Analysis.Words[between].Kind != TokenKind.Comma)
                continue;
            tops.Add(mention);
            if (isAnd)
                joined = tops.Count;
        }

        // Without an "und" a comma parts a description from whom it describes.
        if (tops.Count > joined)
            tops.RemoveRange(joined, tops.Count - joined);
        return tops;
    }

    // "Hongkongs Chief Executive C. Y. Leung": the name in the genitive only tells whose.
    private bool IsOwnerOf(Mention owner, Mention mention)
    {
        if (owner.Kind != MentionKind.Name || owner.First != owner.Head || mention.Kind != MentionKind.Name)
            return false;
        var surface = book.Analysis.Surface(owner.HeadEnd - 1);
        return surface[^1] == 's'
            && !owner.Name.EndsWith('s')
            && mention.Source == SourceKind.Person
            && mention.First > owner.End
            && book.Analysis.Words[owner.End].Tag is Stts.NN or Stts.NE or Stts.FM or Stts.ADJA;
    }

    // What a ministry issues is the ministry's word; a paper's or an agency's report is the paper's or the agency's.
    // "Von Seiten der Bahn" is the Bahn's word.
    // And several governments in one word are the states behind it: "die Regierungen von Polen und Litauen".
    private Mention Issuer(Mention mention)
    {
        if (
            mention is
            { Kind: MentionKind.Group, Noun.Sense.Class: "government", Of: { Source: SourceKind.State } state }
        )
            return state;
        if (
            mention is
            { Kind: MentionKind.Unnamed, Definiteness: Definiteness.Bare, Noun.Sense.Class: "side", Of: { } side }
        )
            return book.Insert(side);
        if (
            mention.Noun?.Sense.Class == "side"
            && mention.Belongs.Find(known => known.Kind == KnownKind.State) is { } nation
        )
            return StateSide(mention, nation);
        if (mention is not { Kind: MentionKind.Document, Noun: { } noun })
            return mention;
        if (noun.Sense.Kind == NounKind.Issued && mention.Definiteness == Definiteness.Possessive)
            return Possessor(mention) ?? mention;
        if (mention.Of is not { } of)
            return mention;
        var speaks = noun.Sense.Kind == NounKind.Issued || of.Source is SourceKind.Outlet or SourceKind.Agency;
        return speaks ? book.Insert(of) : mention;
    }

    // "Ihrer Presseerklärung zufolge": whoever "ihr" means.
    private Mention? Possessor(Mention mention)
    {
        var at = book.FirstAfter(mention.First);
        return book.Mentions[at] is { Pronoun.Kind: "possessive" } pronoun && pronoun.Head == mention.First
            ? pronoun
            : null;
    }

    // "Von deutscher Seite hieß es"
    private static Mention StateSide(Mention mention, Known state)
    {
        mention.Kind = MentionKind.Name;
        mention.Source = SourceKind.State;
        (mention.Name, mention.Known) = (state.Name, state);
        mention.Belongs.Clear();
        mention.Roles.Clear();
        return mention;
    }
}
