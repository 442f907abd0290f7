using System.Text.Json.Serialization;

namespace Beleg.Ledger.Json;

/// <summary>The code that writes the nodes, made while compiling: no reflection when the program starts.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata
)]
[JsonSerializable(typeof(ReportsNode))]
[JsonSerializable(typeof(AddedNode))]
[JsonSerializable(typeof(VerifiedNode))]
[JsonSerializable(typeof(ClaimsNode))]
[JsonSerializable(typeof(OriginsNode))]
[JsonSerializable(typeof(CopyGroupsNode))]
[JsonSerializable(typeof(PressNode))]
[JsonSerializable(typeof(SourcesNode))]
[JsonSerializable(typeof(StoriesNode))]
[JsonSerializable(typeof(OpenNode))]
[JsonSerializable(typeof(CommitmentsNode))]
[JsonSerializable(typeof(SuggestionsNode))]
[JsonSerializable(typeof(FiguresNode))]
[JsonSerializable(typeof(FoundNode))]
[JsonSerializable(typeof(ReviewedNode))]
[JsonSerializable(typeof(DecisionsNode))]
[JsonSerializable(typeof(RereadNode))]
internal sealed partial class LedgerJsonContext : JsonSerializerContext;
