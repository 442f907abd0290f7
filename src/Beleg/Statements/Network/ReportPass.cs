using System.Collections.Immutable;
using System.Globalization;
using Beleg.German;
using Beleg.Models;
using Beleg.Reasons;
using Beleg.Statements.Cues;
using Beleg.Statements.Rules;
using Beleg.Statements.Speakers;

namespace Beleg.Statements.Network;

/// <summary>One way through one report: where statements begin, which parts they have, and what becomes of it beside the rules.</summary>
internal sealed class ReportPass
{
    // From these chances on a word is taken for the beginning of a statement, chosen by cross-validation: where no rule found
    // one there (of "soll", which has many uses, a higher one), where one did, and where what it found contests something. A
    // ledger can do with one denial or charge too many, not too few; and what a sure rule found, a verb of saying with its
    // clause, is a statement even where annotators pass such ones over.
    private const float LeastChance = 0.6f;
    private const float LeastOfFreeIndirect = 0.7f;
    private const float LeastBesideRule = 0.3f;
    private const float LeastOfContest = 0.01f;
    private const double SureRule = 0.85;

    // Each beginning costs a window. No report has as many as one in twelve words; a megabyte of quotation marks would have.
    private const int FewestBeginnings = 8;
    private const int WordsForEach = 12;

    // So many words of windows go through the network side by side.
    private const int BatchWords = 2048;

    private readonly AttributionNetwork network;
    private readonly Analysis analysis;
    private readonly RuleMarks marks;
    private readonly AttributionFeatures features;
    private readonly PlaceFeatures places;
    private readonly PartDecoder decoder;
    private readonly Scratch scratch;
    private readonly FeatureRows rows = new();
    private readonly List<Finding> found = [];

    public ReportPass(AttributionNetwork network, Analysis analysis, IReadOnlyList<Finding> rules, Scratch scratch)
    {
        this.network = network;
        this.analysis = analysis;
        this.scratch = scratch;
        marks = new RuleMarks(analysis.Words.Length, rules);
        features = new AttributionFeatures(analysis, marks);
        places = new PlaceFeatures(analysis, marks);
        decoder = new PartDecoder(new PhraseEdges(analysis));
    }

    /// <summary>The statements in the order of the text.</summary>
    public List<Finding> Read()
    {
        foreach (var stretch in Windows.Stretches(analysis))
        {
            var answers = network.Read(analysis.States, stretch, features.Of(stretch), scratch);
            var windows = Beginnings(stretch, answers)
                .Select(w => (Anchor: w, Window: Windows.Around(analysis, stretch, w)))
                .OrderByDescending(w => w.Window.Count)
                .ToList();
            for (var at = 0; at < windows.Count; )
            {
                var count = Math.Clamp(BatchWords / windows[at].Window.Count, 1, windows.Count - at);
                FindParts(answers, windows.GetRange(at, count));
                at += count;
            }
        }

        return InnerSpeakers.Complete(Rivals.Drop(found));
    }

    private List<int> Beginnings(WordRange stretch, AttributionAnswers answers)
    {
        var beginnings = new List<int>();
        for (var w = stretch.First; w < stretch.End; w++)
        {
            Curves.LogSoftmax(answers.TypesAt(w));
            if (answers.ChanceAt(w) >= LeastChanceOf(w, TypeAt(answers, w)))
                beginnings.Add(w);
        }

        var most = FewestBeginnings + (stretch.Count / WordsForEach);
        return beginnings.Count <= most
            ? beginnings
            : [.. beginnings.OrderByDescending(answers.ChanceAt).ThenBy(w => w).Take(most).Order()];
    }

    private static StatementType TypeAt(AttributionAnswers answers, int word) =>
        (StatementType)Curves.Largest(answers.TypesAt(word)[1..]);

    private float LeastChanceOf(int word, StatementType type)
    {
        if (marks.Near(word) is not { } rule)
            return type == StatementType.FreeIndirect ? LeastOfFreeIndirect : LeastChance;
        if (rule.First != word)
            return LeastBesideRule;
        if (rule.Confidence >= SureRule)
            return 0;
        return rule.Signal is { } signal && CueLexicon.Instance.Contests(signal) ? LeastOfContest : LeastBesideRule;
    }

    private void FindParts(AttributionAnswers answers, List<(int Anchor, WordRange Window)> group)
    {
        rows.Clear();
        foreach (var (anchor, window) in group)
            places.Write(window, anchor, rows);
        var anchors = group.ConvertAll(g => g.Anchor).ToArray();
        var windows = group.ConvertAll(g => g.Window).ToArray();
        var scores = network.ScoreParts(answers, anchors, windows, rows, scratch);
        foreach (var (anchor, window) in group)
        {
            var size = window.Count * AttributionAnswers.PartScores;
            found.Add(Build(answers, anchor, decoder.Decode(scores[..size], window, anchor)));
            scores = scores[size..];
        }
    }

    private Finding Build(AttributionAnswers answers, int anchor, DecodedParts parts)
    {
        var rule = marks.Near(anchor);
        var chance = answers.ChanceAt(anchor);
        var because = string.Create(CultureInfo.InvariantCulture, $"network, {100 * chance:F0} %");
        // A network that does not see the statement, or takes its words together with those of another, cannot tell its parts.
        if (rule?.First == anchor && (chance < LeastBesideRule || marks.AreMixed(rule, parts.Cue)))
            return rule with { Confidence = chance, Because = rule.Because.Add(because) };
        var beside = rule is not null && IsSameSaying(rule, parts) ? rule : null;
        var type = QuotationRule.IsOneQuotation(analysis, parts.Content)
            ? StatementType.Direct
            : TypeAt(answers, anchor);
        var signal = Signals.Of(analysis, parts.Cue, parts.Content, type);
        // The network sees who is spoken to less often than the rules do.
        var addressee = parts.Addressee.IsEmpty ? beside?.Addressee ?? [] : parts.Addressee;
        var speaker = WordRanges.Subtract(parts.Speaker, addressee);
        var named = NamedInFrame.InsteadOf(analysis, speaker, parts.Cue, parts.Frame, parts.Content);
        if (!named.IsEmpty)
            speaker = named;
        // "In zwei Häusern hätten Vorgesetzte gedroht": what goes on in the Konjunktiv is said by nobody within it.
        var speakerOfRule =
            speaker.IsEmpty
            && type != StatementType.IndirectFreeIndirect
            && beside is not null
            && IsWithin(beside.Speaker, parts);
        if (speakerOfRule)
            speaker = beside!.Speaker;
        var finding = new Finding(
            type,
            signal?.Medium ?? (Medium)Curves.Largest(answers.MediaAt(anchor)),
            parts.Content
        )
        {
            Speaker = speaker,
            Cue = parts.Cue,
            Frame = parts.Frame,
            Addressee = addressee,
            Signal = beside is null || IsWithoutCue(type) ? signal?.Name : beside.Signal,
            Confidence = chance,
            Rule = rule?.Rule ?? 0,
            Because = [.. rule?.Because ?? [], because],
            Parts =
            [
                .. GivenByNetwork(!speakerOfRule && named.IsEmpty, !parts.Addressee.IsEmpty),
                .. named.IsEmpty ? [] : new[] { NamedInFrame.Reason },
                .. speakerOfRule ? beside!.Parts : [],
            ],
        };
        return finding with { Medium = SpeakerMedium.Of(analysis, finding) };
    }

    private static ImmutableArray<Reason> GivenByNetwork(bool speaker, bool addressee)
    {
        var parts = ImmutableArray.Create<Field>(Field.Content, Field.Cue, Field.Frame);
        if (speaker)
            parts = parts.Add(Field.Speaker);
        if (addressee)
            parts = parts.Add(Field.Addressee);
        return [.. parts.Select(p => new Reason(p, "network"))];
    }

    // "Er soll es geplant haben" is no plan: what has neither cue nor frame has no entry of the lexicon.
    private static bool IsWithoutCue(StatementType type) =>
        type is StatementType.FreeIndirect or StatementType.IndirectFreeIndirect;

    private static bool IsWithin(ImmutableArray<WordRange> speaker, DecodedParts parts) =>
        speaker.All(r => parts.Content.Overlaps(r) || parts.Frame.Overlaps(r));

    // Told by the same words, or both by none.
    private static bool IsSameSaying(Finding rule, DecodedParts parts) =>
        parts.Cue.IsEmpty ? rule.Cue.IsEmpty : parts.Cue.Any(c => rule.Cue.Overlaps(c));
}
