using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.Ledger.Identities;
using Beleg.Propositions;
using Beleg.Text;

namespace Beleg.Ledger.Developments;

/// <summary>Something outstanding, understood: what thing it is, and what it is about.</summary>
internal sealed class PointReading
{
    private static readonly ImmutableArray<string> OfTime = LedgerWords.ReadWords("words-for-when.tsv");

    private static readonly ImmutableArray<string> OfSilence = LedgerWords.ReadWords("words-of-silence.tsv");

    private static readonly FrozenSet<string> OfExamining = LedgerWords.ReadSet("words-of-examining.tsv");

    private static readonly ImmutableArray<string> Questions = LedgerWords.ReadWords("words-for-asking.tsv");

    private static readonly ImmutableArray<string> OfThat = LedgerWords.ReadWords("words-for-that.tsv");

    private static readonly ImmutableArray<string> ForWhom = LedgerWords.ReadWords("words-for-whom.tsv");

    private static readonly FrozenSet<string> OfDeadlines = LedgerWords.ReadSet("words-for-by-when.tsv");

    private const int ShortestProducer = 4;

    // From this much shared weight on, in bits, two texts are about one thing as surely as words can tell.
    private const float Enough = 20f;

    /// <summary>Reads an open point.</summary>
    public PointReading(OutstandingPoint point)
    {
        Point = point;
        Things = [.. point.Terms.Select(Thing.Of).OfType<Thing>().Distinct()];
        Telling = TellingTerms.Of(point.Terms);
        Own = [.. Telling.Where(IsMatter)];
        Before = [.. TellingTerms.Of(point.Before).Where(IsMatter)];
        Producers = [.. point.Terms.Select(Producer).OfType<string>()];
        About = [.. TellingTerms.Of(point.Terms.Concat(point.Topic)).Where(IsMatter)];
        IsOnItsDay = point.Due is not null && !point.Text.Split(' ').Any(OfDeadlines.Contains);
    }

    /// <summary>The open point.</summary>
    public OutstandingPoint Point { get; }

    /// <summary>What is outstanding, where a noun or verb for it is known.</summary>
    public ImmutableArray<Thing> Things { get; }

    /// <summary>The telling terms of the point.</summary>
    public ImmutableArray<Term> Telling { get; }

    /// <summary>What the point itself says it is about, or whose it is.</summary>
    public ImmutableArray<Term> Own { get; }

    /// <summary>What it is about: the telling terms of the point and of its report, without the thing and its coming.</summary>
    public ImmutableArray<Term> About { get; }

    /// <summary>What the sentence before is about.</summary>
    public ImmutableArray<Term> Before { get; }

    /// <summary>Who makes what is owed, by the first part of its name: "Labor" of "Laborwerte".</summary>
    public ImmutableArray<string> Producers { get; }

    /// <summary>True where somebody has not answered or not spoken, and no day is set for it.</summary>
    public bool IsSilence =>
        Point.Due is null
        && (
            Things.Any(t => t.Class == ThingClass.Utterance)
            || OfSilence.Any(word => Point.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
        );

    /// <summary>True where the report only says that nobody could check what it tells: no later report answers that.</summary>
    public bool IsCaveat =>
        Point.Terms.Any(AreExamining) && Point.Terms.Any(t => t is { Kind: TermKind.Verb, Word: "lassen" });

    /// <summary>True where the silence is on one matter only: "äußerte sich dazu nicht".</summary>
    public bool IsSilentOnThat =>
        OfThat.Any(word => Point.Text.Contains(word, StringComparison.OrdinalIgnoreCase)) || Point.HasSpoken;

    /// <summary>True where it is due, and the day has come by the date of a report.</summary>
    public bool IsDueBy(ReportDate? date) =>
        Point.Due is { } due && date is { } day && DayRange.Of(day).First >= DayRange.Of(due).First;

    /// <summary>True where it is to come on a day or in a month, and not until then: "am Freitag", but not "bis Freitag".</summary>
    public bool IsOnItsDay { get; }

    /// <summary>True where something is looked into, and its result outstanding.</summary>
    public bool IsExamination =>
        Point.Due is null
        && (
            Point.Terms.Any(AreExamining)
            || OfExamining.Any(verb => Point.Text.Contains(verb[..^2] + "t", StringComparison.OrdinalIgnoreCase))
        );

    /// <summary>True for a verb for looking into something.</summary>
    public static bool AreExamining(Term term) => term.Kind == TermKind.Verb && OfExamining.Contains(term.Word);

    /// <summary>
    /// True unless the point itself says what or whose it is and a text has none of that: "Erklärung des Außenministeriums"
    /// is no other's.
    /// </summary>
    public bool IsItsOwn(ImmutableArray<Term> terms) => Own.IsEmpty || TellingTerms.Shared(Own, terms).Weight > 0;

    /// <summary>The thing that a term of another text shares with it; null where none does.</summary>
    /// <param name="terms">The terms of the other text.</param>
    /// <param name="alike">True where things that may be called alike count as well.</param>
    public string? SharedThing(ImmutableArray<Term> terms, bool alike = false)
    {
        foreach (var term in terms)
        {
            if (Thing.Of(term) is { } thing && Things.Any(t => t.Family == thing.Family || (alike && t.IsLike(thing))))
                return term.Word;
        }

        return null;
    }

    /// <summary>True where it asks whether or what, and does not only lack something.</summary>
    public bool AsksWhether =>
        Questions.Any(word =>
            Point.Text.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase)
            || Point.Text.Contains(", " + word + " ", StringComparison.Ordinal)
            || Point.Text.Contains(word + ",", StringComparison.Ordinal)
        );

    /// <summary>True where it asks for somebody: "wer", "wem".</summary>
    public bool AsksWho => ForWhom.Any(word => Holds(Point.Text, word));

    /// <summary>True where the point asks for a time: "wann", "ein Termin".</summary>
    public bool AsksWhen => OfTime.Any(word => Point.Text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>How much a text is about the same, from 0 to 1, and the words that both have.</summary>
    public (double Share, ImmutableArray<string> Words) Topic(ImmutableArray<Term> terms)
    {
        var (weight, words) = TellingTerms.Shared(About, terms);
        return (Math.Min(1, weight / Enough), words);
    }

    // "Laborwerte": "labor"; "Untersuchungsbericht": "untersuchung".
    private static string? Producer(Term term)
    {
        if (term.Kind != TermKind.Noun || Thing.Of(term) is not { } thing)
            return null;
        if (thing.Maker.Length > 0)
            return thing.Maker;
        var length = term.Word.Length - thing.Noun.Length;
        var part = length > 0 ? term.Word[..length].TrimEnd('s') : string.Empty;
        return part.Length >= ShortestProducer ? part : null;
    }

    // As a whole word: "wer" and not "werden".
    private static bool Holds(string text, string word)
    {
        for (var at = 0; (at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += word.Length)
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
                return true;
        }

        return false;
    }

    private static bool IsMatter(Term term) => Thing.Of(term) is null && !DevelopmentWords.Contain(term);
}
