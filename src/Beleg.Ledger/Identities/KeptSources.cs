using System.Collections.Immutable;
using System.Text.Json;
using Beleg.Exchange;
using Beleg.Ledger.Reports;
using Beleg.Sources;

namespace Beleg.Ledger.Identities;

/// <summary>Who speaks and who binds himself in a report, as the reading that is kept of it has it.</summary>
public sealed class KeptSources
{
    /// <summary>The outlet of a report is no source of its reading: its id is one that no reading gives.</summary>
    public const string OutletId = "outlet";

    private readonly Dictionary<string, Source> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ImmutableArray<string> By, ImmutableArray<string> To)> parties = new(
        StringComparer.Ordinal
    );

    private KeptSources(JsonElement reading)
    {
        foreach (var source in reading.GetProperty("sources").EnumerateArray())
            Add(Read(source));
        if (reading.GetProperty("outlet").GetString() is { } outlet)
            Add(new Source(OutletId, outlet, SourceKind.Outlet));
        foreach (var statement in reading.GetProperty("statements").EnumerateArray())
        {
            if (statement.GetProperty("speaker") is { ValueKind: JsonValueKind.Object } speaker)
                speakers[Id(statement)] = Words(speaker, "sources").FirstOrDefault() ?? "";
        }

        foreach (var commitment in reading.GetProperty("commitments").EnumerateArray())
            parties[Id(commitment)] = (Words(commitment, "by"), Words(commitment, "to"));
    }

    /// <summary>Reads a kept reading.</summary>
    public static KeptSources Of(KeptReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        using var json = JsonDocument.Parse(reading.Json);
        return new KeptSources(json.RootElement);
    }

    /// <summary>The source of an id: "q3", <see cref="OutletId"/>; null where there is none.</summary>
    public Source? Find(string id) => sources.GetValueOrDefault(id);

    /// <summary>The id of who says something: of a statement ("s4") its speaker, of what the report tells ("t2") the outlet.</summary>
    /// <param name="saying">The id of the saying in the report.</param>
    /// <returns>Null where nobody can be told.</returns>
    public string? SpeakerOf(string saying) =>
        saying.StartsWith('t') ? OutletId
        : speakers.TryGetValue(saying, out var id) && id.Length > 0 ? id
        : null;

    /// <summary>The ids of the parties to a commitment of an id; none where there is none.</summary>
    public (ImmutableArray<string> By, ImmutableArray<string> To) PartiesTo(string commitment) =>
        parties.TryGetValue(commitment, out var found) ? found : ([], []);

    private void Add(Source source) => sources[source.Id] = source;

    private static Source Read(JsonElement source) =>
        new(
            Id(source),
            source.GetProperty("name").GetString()!,
            Term.Find<SourceKind>(source.GetProperty("kind").GetString())!.Value
        )
        {
            Roles = Words(source, "roles"),
            Affiliations = Words(source, "affiliations"),
        };

    private static string Id(JsonElement element) => element.GetProperty("id").GetString()!;

    private static ImmutableArray<string> Words(JsonElement element, string property) =>
        [.. element.GetProperty(property).EnumerateArray().Select(e => e.GetString()!)];
}
