using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.German.Names;
using Beleg.Text;

namespace Beleg.Ledger.Identities.Persons;

/// <summary>What the roles of two people of like names say about whether they are one.</summary>
/// <param name="Telling">A role or affiliation that few share with them; null where there is none.</param>
/// <param name="Loose">A role that many have: "Sprecher"; null where there is none.</param>
/// <param name="Against">What excludes it; null where nothing does.</param>
internal sealed record RoleEvidence(string? Telling, string? Loose, string? Against)
{
    /// <summary>How many days a role is good for, where it tells who somebody is.</summary>
    public const int Year = 366;

    private const int Month = 31;

    // Whoever is known for one of these is hardly known for anything outside it at the same time.
    private static readonly FrozenSet<string> Apart = LedgerWords.ReadSet("fields-apart.tsv");

    /// <summary>What the roles given on a date say beside those that somebody of the ledger has held.</summary>
    public static RoleEvidence Of(ImmutableArray<RoleHeld> given, LedgerSource known, ReportDate? date)
    {
        string? telling = null;
        string? loose = null;
        string? against = null;
        foreach (var one in given)
        {
            foreach (var other in known.Roles)
            {
                if (other.MayBeWithin(date, Year))
                    against ??= Excludes(one, other);
                if (Shared(one, other) is not ({ } words, var isTelling))
                    continue;
                if (isTelling && other.IsWithin(date, Year))
                    telling ??= words;
                else if (other.IsWithin(date, Month))
                    loose ??= words;
            }
        }

        return new RoleEvidence(telling, loose, against);
    }

    private static (string? Words, bool IsTelling) Shared(RoleHeld one, RoleHeld other)
    {
        var sameBody = Affiliation.AreSame(one.Affiliation, other.Affiliation);
        if (one.Role.Length == 0 || other.Role.Length == 0)
        {
            var body = sameBody && !Affiliation.IsState(one.Affiliation!);
            return body ? ($"both belong to {one.Affiliation}", true) : default;
        }

        var (first, second) = (PersonKeys.Read(one), PersonKeys.Read(other));
        if (Affiliation.AreApart(one.Affiliation, other.Affiliation))
            return default;
        if (!CanBeOne(first, second))
            return sameBody && !Affiliation.IsState(one.Affiliation!)
                ? ($"both belong to {one.Affiliation}", true)
                : default;
        var words = one.Role == other.Role ? one.Role : $"{one.Role} can be {other.Role}";
        return sameBody
            ? ($"{words}, {one.Affiliation}", true)
            : (words, first.Core == second.Core && first.IsSpecific && first.IsOffice);
    }

    private static bool CanBeOne(Office one, Office other) =>
        string.Equals(one.Core, other.Core, StringComparison.OrdinalIgnoreCase)
        || one.IsHead && other.IsHead
        || IsShorter(one, other)
        || IsShorter(other, one)
        || TakesUp(one, other)
        || TakesUp(other, one);

    private static bool IsShorter(Office one, Office other) =>
        one.Core.Length < other.Core.Length && other.Core.EndsWith(one.Core, StringComparison.OrdinalIgnoreCase);

    private static bool TakesUp(Office one, Office other)
    {
        foreach (var role in RoleSynonyms.Of(one.Core, one.LastPart))
        {
            if (
                role[0] == '=' ? other.Core == role[1..] : other.Core.EndsWith(role, StringComparison.OrdinalIgnoreCase)
            )
                return true;
        }

        return false;
    }

    private static string? Excludes(RoleHeld one, RoleHeld other)
    {
        if (Affiliation.AreApart(one.Affiliation, other.Affiliation))
            return $"{one.Affiliation}, not {other.Affiliation}";
        if (one.Role.Length == 0 || other.Role.Length == 0)
            return null;
        var (first, second) = (PersonKeys.Read(one), PersonKeys.Read(other));
        if (
            first.Field != second.Field
            && first.Field.Length > 0
            && second.Field.Length > 0
            && (Apart.Contains(first.Field) || Apart.Contains(second.Field))
        )
            return $"{one.Role}, not {other.Role}";
        return first.Core == second.Core && first.IsFeminine != second.IsFeminine
            ? $"{one.Role}, not {other.Role}"
            : null;
    }
}
