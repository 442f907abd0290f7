using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Search;
using Beleg.Ledger.Store;
using Beleg.Sources;

namespace Beleg.Desk.Deciding;

/// <summary>Finds the entries that somebody may mean by a label, a name or words.</summary>
public static class EntryCandidates
{
    private const int Most = 12;
    private const int MostRoles = 3;
    private const int MostSayings = 60;
    private const int SayingsLookedAt = 2_000;

    /// <summary>The claims of a label, or whose statements hold all of the words.</summary>
    public static ImmutableArray<EntryCandidate> Claims(ILedgerSession session, string? words)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (Labelled(words, EntryKind.Claim) is { } label)
            return session.Claims.Get(label.Number) is { Sayings: > 0 } claim ? [Of(claim)] : [];
        if (string.IsNullOrWhiteSpace(words) || !SearchWords.In(words).Any())
            return [];
        var found = session.Search.Find(new SearchQuery { Words = words }, MostSayings, SayingsLookedAt);
        var byNumber = session.Sayings.Get(found).ToDictionary(s => s.Number);
        return
        [
            .. found
                .Select(number => byNumber[number].Claim)
                .OfType<long>()
                .Distinct()
                .Select(session.Claims.Get)
                .OfType<Claim>()
                .Where(c => c.Sayings > 0)
                .Take(Most)
                .Select(Of),
        ];
    }

    /// <summary>The sources of a label, or those that may be meant by a name.</summary>
    public static ImmutableArray<EntryCandidate> Sources(ILedgerSession session, string? words)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (Labelled(words, EntryKind.Source) is { } label)
            return session.Sources.Get(label.Number) is { } source ? [Of(source)] : [];
        if (string.IsNullOrWhiteSpace(words))
            return [];
        var name = words.Trim();
        var keys = Enum.GetValues<SourceKind>().SelectMany(kind => IdentityKeys.ToLookUp(new Source("", name, kind)));
        // Whoever is only spoken of is found by the whole name.
        return
        [
            .. session
                .Sources.Speakers(new SourceFilter { Name = name }, Most, 0)
                .Select(s => s.Source)
                .Concat(session.Sources.With(keys))
                .DistinctBy(s => s.Number)
                .Take(Most)
                .Select(Of),
        ];
    }

    /// <summary>A source as a candidate.</summary>
    public static EntryCandidate Of(LedgerSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var roles = source.Roles.Where(r => r.Role.Length > 0).Select(r => r.Role).Distinct(StringComparer.Ordinal);
        return new EntryCandidate($"q{source.Number}", source.Name, string.Join(", ", roles.Take(MostRoles)));
    }

    private static EntryCandidate Of(Claim claim) => new(claim.Label, claim.Text, "");

    private static EntryLabel? Labelled(string? words, EntryKind kind) =>
        EntryLabel.Find(words?.Trim().ToLowerInvariant(), kind);
}
