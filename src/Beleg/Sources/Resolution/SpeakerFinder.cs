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
        if (UnforeseenSpeaker.Find(book, Inside(first, end), first, end) is { } unforeseen)
            return [book.Insert(unforeseen)];
        return [.. Joined(Inside(first, end)).Select(Issuer)];
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
            if (tops.Count == 0)
            {
                tops.Add(mention);
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

    // What a ministry issues is the ministry's word; a paper's or an agency's report is the paper's or the agency's.
    // And several governments in one word are the states behind it: "die Regierungen von Polen und Litauen".
    private static Mention Issuer(Mention mention)
    {
        if (
            mention is
            { Kind: MentionKind.Group, Noun.Sense.Class: "government", Of: { Source: SourceKind.State } state }
        )
            return state;
        if (mention is not { Kind: MentionKind.Document, Noun: { } noun, Of: { } of })
            return mention;
        var speaks = noun.Sense.Kind == NounKind.Issued || of.Source is SourceKind.Outlet or SourceKind.Agency;
        return speaks ? of : mention;
    }
}
