using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beleg.Commitments;
using Beleg.Exchange.Briefing;
using Beleg.Text;

namespace Beleg.Exchange.Json;

/// <summary>A commitment as JSON says it.</summary>
internal sealed record CommitmentNode(
    string Id,
    string Kind,
    string Text,
    [property: JsonConverter(typeof(SpansConverter))] ImmutableArray<Span> Spans,
    ImmutableArray<string> By,
    ImmutableArray<string> To,
    string? Amount,
    PassageNode? SecuredBy,
    ImmutableArray<PassageNode> Contents,
    ImmutableArray<string> SignedBy,
    string Status,
    string? Statement,
    ImmutableArray<string> Because
)
{
    public static CommitmentNode Of(Commitment commitment, CodePoints points) =>
        new(
            commitment.Id,
            Term.Of(commitment.Kind),
            commitment.Passage.Text,
            points.Of(commitment.Passage.Spans),
            commitment.By,
            commitment.To,
            commitment.Amount,
            PassageNode.Of(commitment.SecuredBy, points),
            [.. commitment.Contents.Select(c => PassageNode.Of(c, points))],
            commitment.SignedBy,
            Term.Of(commitment.Status),
            commitment.Statement,
            ReasonLines.Joined(commitment.Because)
        );
}
