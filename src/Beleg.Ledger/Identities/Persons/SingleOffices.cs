using System.Collections.Frozen;

namespace Beleg.Ledger.Identities.Persons;

/// <summary>Offices that one person holds at a time, so that the office and what it is held for tell who it is.</summary>
internal static class SingleOffices
{
    private static readonly FrozenDictionary<string, bool> NeedsCompound = LedgerWords
        .Read("single-offices.tsv", 2)
        .ToFrozenDictionary(row => row[0], row => row[1] == "compound", StringComparer.Ordinal);

    /// <summary>True for such an office whose state or body is known.</summary>
    public static bool Contain(Office office) =>
        office.Affiliation is not null
        && NeedsCompound.TryGetValue(office.LastPart, out var needsCompound)
        && (!needsCompound || office.IsSpecific);
}
