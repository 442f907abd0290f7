using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Ledger.Search;

/// <summary>The part of a text in which most of what was sought stands, cut where words are, in pieces with the hits apart.</summary>
/// <param name="Parts">The pieces, in order.</param>
/// <param name="IsCutBefore">True where the text begins before it.</param>
/// <param name="IsCutAfter">True where the text goes on after it.</param>
public sealed record Excerpt(ImmutableArray<ExcerptPart> Parts, bool IsCutBefore, bool IsCutAfter)
{
    // Of a longer text the beginning is looked at.
    private const int LongestText = 200_000;

    /// <summary>Where the first hit stands; null where there is none.</summary>
    public Span? FirstHit => Parts.Where(p => p.IsHit).Select(p => (Span?)p.Span).FirstOrDefault();

    /// <summary>The excerpt of a text; its beginning where nothing is found in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="terms">What was sought.</param>
    /// <param name="length">About how many characters it has, at least; at most a word more on both sides.</param>
    public static Excerpt Of(string text, SearchTerms terms, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(terms);
        var hits = Hits(text.Length > LongestText ? text[..LongestText] : text, terms);
        var window = Window(text, Best(hits, length), length);
        var parts = ImmutableArray.CreateBuilder<ExcerptPart>();
        var at = window.Start;
        foreach (var (_, span) in hits.Where(h => window.Contains(h.Span)))
        {
            // Hits of two terms can overlap.
            var rest = new Span(Math.Max(at, span.Start), span.End);
            if (rest.IsEmpty)
                continue;
            Add(at, rest.Start, isHit: false);
            Add(rest.Start, rest.End, isHit: true);
            at = rest.End;
        }

        Add(at, window.End, isHit: false);
        return new Excerpt(parts.ToImmutable(), window.Start > 0, window.End < text.TrimEnd().Length);

        void Add(int start, int end, bool isHit)
        {
            if (end > start)
                parts.Add(new ExcerptPart(new Span(start, end), text[start..end], isHit));
        }
    }

    // By the order of the text, each with which of the terms it is.
    private static List<(int Term, Span Span)> Hits(string text, SearchTerms terms)
    {
        var hits = new List<(int Term, Span Span)>();
        var words = SearchWords.Places(text).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            for (var term = 0; term < terms.Sought.Length; term++)
            {
                var stems = terms.Sought[term];
                if (StandAt(words, i, stems))
                    hits.Add((term, words[i].Span.Cover(words[i + stems.Length - 1].Span)));
            }
        }

        return hits;
    }

    private static bool StandAt(List<WordPlace> words, int at, ImmutableArray<string> stems)
    {
        if (at + stems.Length > words.Count)
            return false;
        for (var i = 0; i < stems.Length; i++)
        {
            if (words[at + i].Stem != stems[i])
                return false;
        }

        return true;
    }

    // The first hit of the stretch that holds most of the terms, and of such the one with most hits.
    private static int Best(List<(int Term, Span Span)> hits, int length)
    {
        var (best, bestTerms, bestHits) = (0, 0, 0);
        for (var first = 0; first < hits.Count; first++)
        {
            var within = hits.Skip(first).TakeWhile(h => h.Span.End <= hits[first].Span.Start + length).ToList();
            var terms = within.Select(h => h.Term).Distinct().Count();
            if (terms < bestTerms || (terms == bestTerms && within.Count <= bestHits))
                continue;
            (best, bestTerms, bestHits) = (hits[first].Span.Start, terms, within.Count);
        }

        return best;
    }

    // A little before the first hit, so that it can be read.
    private static Span Window(string text, int firstHit, int length)
    {
        var start = firstHit + length > text.Length ? text.Length - length : firstHit - (length / 4);
        var end = Math.Min(text.Length, Math.Max(0, start) + length);
        return new Span(Left(text, Math.Clamp(start, 0, text.Length)), Right(text, end));
    }

    private static int Left(string text, int at)
    {
        while (at > 0 && at < text.Length && !char.IsWhiteSpace(text[at - 1]))
            at--;
        return at;
    }

    private static int Right(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
