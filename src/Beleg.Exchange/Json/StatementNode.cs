using System.Collections.Immutable;
using Beleg.Exchange.Briefing;
using Beleg.Text;

namespace Beleg.Exchange.Json;

/// <summary>A statement as JSON says it.</summary>
internal sealed record StatementNode(
    string Id,
    string Type,
    string Medium,
    string? Within,
    PassageNode Content,
    SpeakerNode? Speaker,
    PassageNode? Cue,
    PassageNode? Frame,
    PassageNode? Addressee,
    string Act,
    string Position,
    string Modality,
    PassageNode? Evidence,
    ImmutableArray<LinkNode> Via,
    PassageNode? Place,
    TimeNode? Time,
    ImmutableArray<string> Figures,
    double Confidence,
    ImmutableArray<string> Because
)
{
    private const int ConfidenceDigits = 4;

    public static StatementNode Of(Statement statement, CodePoints points)
    {
        var (words, sense) = (statement.Attribution, statement.Sense);
        return new StatementNode(
            statement.Id,
            words.Type.ToString(),
            words.Medium.ToString(),
            statement.Within,
            PassageNode.Of(words.Content, points),
            SpeakerNode.Of(words.Speaker, statement.Sources, points),
            PassageNode.Of(words.Cue, points),
            PassageNode.Of(words.Frame, points),
            PassageNode.Of(words.Addressee, points),
            Term.Of(sense.Act),
            Term.Of(sense.Position),
            Term.Of(sense.Modality),
            PassageNode.Of(sense.Evidence, points),
            ImmutableArray.CreateRange(sense.Via, LinkNode.Of, points),
            PassageNode.Of(sense.Place, points),
            TimeNode.Of(sense.Time, points),
            statement.Figures,
            Math.Round(words.Confidence, ConfidenceDigits),
            ReasonLines.Joined(statement.Because)
        );
    }
}
