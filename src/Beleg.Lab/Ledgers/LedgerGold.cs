using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Beleg.Faults;
using Beleg.Meaning;

namespace Beleg.Lab.Ledgers;

/// <summary>What a ledger must find in the reports of a story, by hand: a file "gold.json" beside them.</summary>
/// <param name="Claims">The claims.</param>
/// <param name="Relations">The relations between statements.</param>
/// <param name="Groups">The reports that depend on one another.</param>
/// <param name="Figures">The figures that drift.</param>
/// <param name="OpenPoints">What is outstanding.</param>
/// <param name="Sources">Who is the same across reports.</param>
public sealed record LedgerGold(
    ImmutableArray<GoldClaim> Claims,
    ImmutableArray<GoldRelation> Relations,
    ImmutableArray<GoldGroup> Groups,
    ImmutableArray<GoldFigures> Figures,
    ImmutableArray<GoldOpenPoint> OpenPoints,
    ImmutableArray<GoldSource> Sources
)
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new PositionNames() },
    };

    /// <summary>Reads a file.</summary>
    /// <exception cref="FaultException">It cannot be read or is not in this form (BLG2003).</exception>
    public static LedgerGold Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Unusable($"The gold file {path} cannot be read: {e.Message}", e);
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            throw Unusable($"{path} is no gold file of a story: {e.Message}", e);
        }
    }

    internal static FaultException Unusable(string message, Exception? inner = null) =>
        new(new Fault(FaultCode.DataUnusable, message), inner);

    // A list that the file lacks is refused by the reader; one that is null comes as a default array.
    private static LedgerGold Parse(string json)
    {
        var gold = JsonSerializer.Deserialize<LedgerGold>(json, Strict) ?? throw new FormatException("It holds null.");
        var ids = gold.Claims.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        if (ids.Count < gold.Claims.Length)
            throw new FormatException("Two claims have one id.");
        if (gold.Claims.FirstOrDefault(claim => claim.Statements.IsEmpty) is { } empty)
            throw new FormatException($"The claim {empty.Id} has no statements.");
        if (gold.Figures.FirstOrDefault(figures => !ids.Contains(figures.Claim)) is { } stray)
            throw new FormatException($"There is no claim {stray.Claim} for its figures.");
        return gold;
    }

    // "does not know" as people write it, "does-not-know" as Beleg does.
    private sealed class PositionNames : JsonConverter<Position>
    {
        public override Position Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var name = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            return name?.Replace('-', ' ') switch
            {
                "affirms" => Position.Affirms,
                "rejects" => Position.Rejects,
                "does not know" => Position.DoesNotKnow,
                "conditional" => Position.Conditional,
                _ => throw new JsonException($"\"{name}\" is no position."),
            };
        }

        public override void Write(Utf8JsonWriter writer, Position value, JsonSerializerOptions options) =>
            writer.WriteStringValue(
                value switch
                {
                    Position.DoesNotKnow => "does not know",
                    _ => value.ToString().ToLowerInvariant(),
                }
            );
    }
}
