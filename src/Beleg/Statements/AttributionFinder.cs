using System.Collections.Immutable;
using Beleg.Faults;
using Beleg.German;
using Beleg.German.Network;
using Beleg.Statements.Network;
using Beleg.Statements.Rules;
using Beleg.Statements.Speakers;
using Beleg.Text;

namespace Beleg.Statements;

/// <summary>Finds the statements of an analysed report. Immutable; one instance serves many threads.</summary>
public sealed class AttributionFinder
{
    private readonly AttributionReader reader;

    private AttributionFinder(AttributionReader reader) => this.reader = reader;

    /// <summary>Loads the model.</summary>
    /// <param name="folder">The folder that holds "attribution.bin" and the "network.bin" it learnt from: "models/de".</param>
    /// <exception cref="FaultException">
    /// A model is missing (BLG2001), or damaged, of another version or not made for the other (BLG2002).
    /// </exception>
    public static AttributionFinder Load(string folder)
    {
        using var german = RecurrentNetwork.Open(Path.Combine(folder, "network.bin"));
        var network = AttributionNetwork.Load(Path.Combine(folder, "attribution.bin"), german.Checksum);
        return new AttributionFinder(new AttributionReader(network));
    }

    /// <summary>
    /// The statements in the order of the text, an outer one before those in its content. Every one says by what it was
    /// found.
    /// </summary>
    public ImmutableArray<Attribution> Find(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Find(analysis, RuleSequence.Apply(analysis));
    }

    /// <summary>The same, after the rules have been applied.</summary>
    internal ImmutableArray<Attribution> Find(Analysis analysis, Findings rules)
    {
        var read = OwnAddressees.Keep(InnerDissent.Add(analysis, reader.Read(analysis, rules.All)));
        var ordered = OwnedSayings
            .Add(analysis, read)
            .Select(f => QuotedSpeaker.Correct(analysis, f))
            .Select(f => DativeBehindName.Cut(analysis, f))
            .Select(f => FrontedAddressee.Correct(analysis, f))
            .Where(f => !IsHeading(analysis, f))
            .OrderBy(f => f.First)
            .ThenByDescending(f => f.End)
            .ToImmutableArray();
        return [.. ordered.Select((f, i) => Finish(analysis, f, Nesting.Within(ordered, i)))];
    }

    // A heading repeats in short what the report says.
    private static bool IsHeading(Analysis analysis, Finding finding) =>
        analysis.Sentences[analysis.SentenceAt(finding.First)].IsHeading;

    private static Attribution Finish(Analysis analysis, Finding finding, int? within) =>
        new(finding.Type, finding.Medium, PassageOf(analysis, finding.Content)!)
        {
            Speaker = PassageOf(analysis, finding.Speaker),
            Cue = PassageOf(analysis, finding.Cue),
            Frame = PassageOf(analysis, finding.Frame),
            Addressee = PassageOf(analysis, finding.Addressee),
            Within = within,
            Signal = finding.Signal,
            Confidence = finding.Confidence,
            Because = PartReasons.Of(finding),
        };

    private static Passage? PassageOf(Analysis analysis, ImmutableArray<WordRange> ranges) =>
        ranges.IsEmpty ? null : Passage.Of(analysis.Text, ranges.Select(analysis.SpanOf));
}
