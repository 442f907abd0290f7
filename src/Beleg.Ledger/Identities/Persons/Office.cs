using System.Collections.Immutable;
using Beleg.German.Names;

namespace Beleg.Ledger.Identities.Persons;

/// <summary>A role understood: what it is, and what it is held for.</summary>
/// <param name="Core">The masculine without what it is held for: "Innenminister" of "Bundesinnenministerin".</param>
/// <param name="LastPart">The last part of the compound: "Minister".</param>
/// <param name="Field">The field of roles.tsv: "state"; empty where none.</param>
/// <param name="Affiliation">What it is held for; null where neither the word nor the report tells.</param>
internal sealed record Office(string Core, string LastPart, string Field, string? Affiliation)
{
    private const string Federal = "Bundes";
    private const string OfTheLand = "Landes";

    /// <summary>True for a role held for a state or an organisation.</summary>
    public bool IsOffice { get; private init; }

    /// <summary>True for "Chef", "Leiter": whoever is at the head.</summary>
    public bool IsHead { get; private init; }

    /// <summary>True for the word for a woman.</summary>
    public bool IsFeminine { get; private init; }

    /// <summary>True where the word says more than what anybody of its kind is: "Umweltminister", not "Minister".</summary>
    public bool IsSpecific { get; private init; }

    /// <summary>Reads a role.</summary>
    /// <param name="role">The role as a report words it.</param>
    /// <param name="affiliations">What its holder belongs to.</param>
    public static Office Read(string role, ImmutableArray<string> affiliations)
    {
        foreach (var reading in Nouns.Default.Find(role))
        {
            if (reading.Sense.Kind is NounKind.Role or NounKind.Member)
                return Read(reading, affiliations);
        }

        return new Office(role, role, string.Empty, affiliations.FirstOrDefault());
    }

    private static Office Read(NounReading reading, ImmutableArray<string> affiliations)
    {
        var sense = reading.Sense;
        var field = sense.Kind == NounKind.Member ? "party" : sense.Class;
        var (core, own) = Parted(reading, field, affiliations);
        return new Office(core, sense.Base, field, own ?? Of(field, affiliations))
        {
            IsOffice = sense.IsOffice,
            IsHead = sense.IsHead,
            IsFeminine = sense.Lemma != sense.Base && sense.Lemma.EndsWith("in", StringComparison.Ordinal),
            IsSpecific = core.Length > sense.Base.Length,
        };
    }

    // "US-Verteidigungsminister", "Bundesinnenminister", "Landesumweltminister", "Polizeisprecher".
    private static (string Core, string? Own) Parted(
        NounReading reading,
        string field,
        ImmutableArray<string> affiliations
    )
    {
        if (reading.Sense.Kind == NounKind.Member)
            return (reading.Base, reading.Sense.Class);
        if (reading.IsHyphenated)
            return (reading.Core, Persons.Affiliation.Canonical(reading.Prefix));
        var core = reading.Core;
        if (field == "state" && Rest(core, Federal) is { } federal)
            return (federal, affiliations.FirstOrDefault(Persons.Affiliation.IsState) ?? "Deutschland");
        if (field == "state" && Rest(core, OfTheLand) is { } land)
            return (land, null);
        return BodyBefore(reading) is { } body ? (reading.Sense.Base, body) : (core, null);
    }

    private static string? Rest(string core, string first) =>
        core.StartsWith(first, StringComparison.Ordinal)
        && core.Length > first.Length + 3
        && char.ToUpperInvariant(core[first.Length]) + core[(first.Length + 1)..] is var rest
        && !Nouns.Default.Find(rest).IsEmpty
            ? rest
            : null;

    // "Feuerwehr | chef", "Unternehmens | sprecherin"
    private static string? BodyBefore(NounReading reading)
    {
        if (reading.First.Length < 4 || !(reading.Sense.IsHead || reading.Sense.Class is "press"))
            return null;
        foreach (var form in (ReadOnlySpan<string>)[reading.First, reading.First.TrimEnd('s')])
        {
            foreach (var body in Nouns.Default.Find(form))
            {
                if (body.Sense.Kind == NounKind.Body)
                    return body.Lemma;
            }
        }

        return null;
    }

    private static string? Of(string field, ImmutableArray<string> affiliations) =>
        field switch
        {
            "state" or "military" or "intelligence" => affiliations.FirstOrDefault(Persons.Affiliation.IsState)
                ?? affiliations.FirstOrDefault(a => !Persons.Affiliation.IsParty(a)),
            "party" or "parliament" => affiliations.FirstOrDefault(Persons.Affiliation.IsParty),
            _ => affiliations.FirstOrDefault(a => !Persons.Affiliation.IsParty(a)),
        };
}
