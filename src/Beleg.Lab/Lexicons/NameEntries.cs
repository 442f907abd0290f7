using System.Collections.Immutable;
using Beleg.German.Names;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Sources.Credits;

namespace Beleg.Lab.Lexicons;

/// <summary>
/// Entries that are names or nouns for who speaks. A name counts by all its forms, a state also by its people and its
/// adjective, a party by its members.
/// </summary>
internal sealed class NameEntries : IEntryFinder
{
    // A credit is short; a paragraph need not be tried.
    private const int LongestCredit = 200;

    /// <inheritdoc/>
    public void Count(Wording wording, EntryCounts counts)
    {
        var analysis = wording.Analysis;
        var end = 0;
        for (var i = 0; i < analysis.Words.Length; i++)
        {
            CountNouns(analysis.Surface(i), counts);
            var start = analysis.Words[i].Span.Start;
            if (start < end)
                continue;
            if (
                IsFirstInLine(analysis.Text, start)
                && CountCredits(LineAt(analysis.Text, start), counts) is var length and > 0
            )
            {
                end = start + length;
                continue;
            }

            var count = Gazetteer.Default.Match(analysis.Text, analysis.Words, i, analysis.Words.Length, out var found);
            if (count == 0 || (count == 1 && IsCommonWord(wording, i)))
                continue;
            CountNames(wording, i, count, found, counts);
            i += count - 1;
        }
    }

    // In a line of credits ("fab/dpa/AFP") also those names count that are common words elsewhere.
    private static int CountCredits(ReadOnlySpan<char> line, EntryCounts counts)
    {
        if (line.Length > LongestCredit)
            return 0;
        var credited = CreditLine.Read(line);
        foreach (var known in credited)
            counts.Add(ListOf(known.Kind), known.Name);
        return credited.IsEmpty ? 0 : line.Length;
    }

    private static bool IsFirstInLine(string text, int at) => at == 0 || text[at - 1] == '\n';

    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        var rest = text.AsSpan(start);
        var length = rest.IndexOfAny('\r', '\n');
        return length < 0 ? rest : rest[..length];
    }

    private static void CountNames(
        Wording wording,
        int at,
        int count,
        ImmutableArray<KnownForm> found,
        EntryCounts counts
    )
    {
        foreach (var form in found)
        {
            if (form.Manner != NameManner.Common || IsMarked(wording, at, count))
                counts.Add(ListOf(form.Of.Kind), form.Of.Name);
        }
    }

    private static void CountNouns(ReadOnlySpan<char> surface, EntryCounts counts)
    {
        if (StateWords.Default.OfAdjective(surface) is { } state)
            CountState(state, counts);
        if (StateWords.Default.OfInhabitant(surface) is { } inhabitant)
            CountState(inhabitant.State, counts);
        foreach (var reading in Nouns.Default.Find(surface))
        {
            if (reading.Sense.Kind == NounKind.Member)
                counts.Add(ListOf(KnownKind.Party), reading.Sense.Class);
            else
                counts.Add(ListOf(reading.Sense.Kind), reading.Sense.Base);
        }
    }

    private static void CountState(string name, EntryCounts counts)
    {
        counts.Add(ListOf(KnownKind.State), name);
        counts.Add(ListOf(KnownKind.Region), name);
    }

    // "polen" is a country at the start of a sentence only.
    private static bool IsCommonWord(Wording wording, int at) =>
        wording.Analysis.Words[at].Tag is Stts.VVFIN or Stts.VVINF or Stts.ADJA or Stts.ADJD or Stts.ADV
        && !char.IsUpper(wording.Analysis.Surface(at)[0]);

    // „Zeit“, die Zeitung Zeit.
    private static bool IsMarked(Wording wording, int at, int count)
    {
        var analysis = wording.Analysis;
        if (at == 0)
            return false;
        if (analysis.QuotationAt(at - 1) is { } quotation && quotation.End == at + count + 1)
            return true;
        foreach (var reading in Nouns.Default.Find(analysis.Surface(at - 1)))
        {
            if (reading.Sense.Source is "outlet" or "agency")
                return true;
        }

        return false;
    }

    private static string ListOf(KnownKind kind) =>
        kind switch
        {
            KnownKind.State => "countries",
            KnownKind.Region => "regions",
            KnownKind.Agency => "agencies",
            KnownKind.Outlet => "outlets",
            KnownKind.Organisation => "organisations",
            _ => "parties",
        };

    private static string ListOf(NounKind kind) =>
        kind switch
        {
            NounKind.Role => "roles",
            NounKind.Unnamed => "unnamed",
            NounKind.Group => "groups",
            NounKind.Saying => "sayings",
            NounKind.Body => "bodies",
            _ => "documents",
        };
}
