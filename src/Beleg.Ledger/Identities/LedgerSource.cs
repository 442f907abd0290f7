using System.Collections.Immutable;
using Beleg.Ledger.Identities.Persons;
using Beleg.Sources;
using Beleg.Text;

namespace Beleg.Ledger.Identities;

/// <summary>A source as all reports together have it: a person, office, agency, outlet, body or state.</summary>
/// <param name="Number">Its number in the ledger.</param>
/// <param name="Name">The fullest name that a report gives.</param>
/// <param name="Kind">What kind of source it is.</param>
public sealed record LedgerSource(long Number, string Name, SourceKind Kind)
{
    // Sightings of one role further apart may have had somebody else between them.
    private const int LongestGap = 366;

    /// <summary>Every name that reports give it, in ordinal order.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Its roles and affiliations with their dates; in the order of role, affiliation and date.</summary>
    public ImmutableArray<RoleHeld> Roles { get; init; } = [];

    /// <summary>What it is kept by, as <see cref="IdentityKeys.Of"/> gives it for each of its names; in ordinal order.</summary>
    public ImmutableArray<string> Keys { get; init; } = [];

    /// <summary>The name that a person gave it, whatever reports call it; null where nobody did.</summary>
    public string? Called { get; init; }

    /// <summary>A new source of the ledger.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="source">The source as a report has it.</param>
    /// <param name="date">When the report was published.</param>
    public static LedgerSource Open(long number, Source source, ReportDate? date) =>
        new LedgerSource(number, source.Name, source.Kind).With(source, date);

    /// <summary>This source with what one more report has of it; the order of reports makes no difference.</summary>
    /// <param name="source">The source as the report has it.</param>
    /// <param name="date">When the report was published.</param>
    public LedgerSource With(Source source, ReportDate? date)
    {
        var roles = Roles;
        foreach (var (role, affiliation) in HeldRoles.Of(source))
            roles = With(roles, new RoleHeld(role, affiliation, date, date));
        return Joined([source.Name], source.Kind, roles, IdentityKeys.Of(source));
    }

    /// <summary>This source with all that another one has: somebody decided that the two are the same.</summary>
    /// <param name="other">The other one.</param>
    public LedgerSource With(LedgerSource other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Joined(other.Names, other.Kind, other.Roles.Aggregate(Roles, With), other.Keys);
    }

    /// <summary>This source under the name that a person gives it; null for the one that reports give.</summary>
    public LedgerSource WithCalled(string? name) => this with { Called = name, Name = name ?? Fullest(Names, Roles) };

    private LedgerSource Joined(
        ImmutableArray<string> names,
        SourceKind kind,
        ImmutableArray<RoleHeld> roles,
        ImmutableArray<string> keys
    )
    {
        var all = Merge(Names, names);
        return this with
        {
            Name = Called ?? Fullest(all, roles),
            Kind = Surer(Kind, kind),
            Names = all,
            Roles = roles,
            Keys = Merge(Keys, keys),
        };
    }

    private static string Fullest(ImmutableArray<string> names, ImmutableArray<RoleHeld> roles) =>
        names
            .OrderBy(n => HeldRoles.IsOffice(n, roles))
            .ThenByDescending(Fullness)
            .ThenBy(n => n, StringComparer.Ordinal)
            .First();

    private static int Fullness(string name) => (name.AsSpan().Count(' ') * 1000) + name.Length;

    // An agency that one report takes for a mere organisation is an agency still.
    private static SourceKind Surer(SourceKind one, SourceKind other) => Rank(one) <= Rank(other) ? one : other;

    private static int Rank(SourceKind kind) =>
        kind switch
        {
            SourceKind.State => 0,
            SourceKind.Agency => 1,
            SourceKind.Outlet => 2,
            SourceKind.Organisation => 3,
            SourceKind.Person => 4,
            _ => 5,
        };

    private static ImmutableArray<string> Merge(ImmutableArray<string> known, ImmutableArray<string> more) =>
        more.All(known.Contains) ? known : [.. known.Union(more, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static ImmutableArray<RoleHeld> With(ImmutableArray<RoleHeld> roles, RoleHeld more)
    {
        foreach (var held in roles)
        {
            if (held.Role != more.Role || held.Affiliation != more.Affiliation || !IsNear(held, more))
                continue;
            var joined = more with { First = Earlier(held.First, more.First), Last = Later(held.Last, more.Last) };
            return With(roles.Remove(held), joined);
        }

        return
        [
            .. roles
                .Add(more)
                .OrderBy(r => r.Role, StringComparer.Ordinal)
                .ThenBy(r => r.Affiliation, StringComparer.Ordinal)
                .ThenBy(r => r.First?.ToString(), StringComparer.Ordinal),
        ];
    }

    // What has no date is kept apart from what has one.
    private static bool IsNear(RoleHeld one, RoleHeld other) =>
        (one.First, other.First) switch
        {
            ({ } first, { } second) => DayRange.Of(second).First - DayRange.Of(one.Last ?? first).First <= LongestGap
                && DayRange.Of(first).First - DayRange.Of(other.Last ?? second).First <= LongestGap,
            (null, null) => true,
            _ => false,
        };

    private static ReportDate? Earlier(ReportDate? one, ReportDate? other) => Order(one, other) <= 0 ? one : other;

    private static ReportDate? Later(ReportDate? one, ReportDate? other) => Order(one, other) > 0 ? one : other;

    private static int Order(ReportDate? one, ReportDate? other) =>
        (one, other) is ({ } first, { } second)
            ? (DayRange.Of(first).First, first.ToString()).CompareTo((DayRange.Of(second).First, second.ToString()))
            : 0;
}
