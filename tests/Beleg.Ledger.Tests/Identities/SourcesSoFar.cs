using Beleg.Ledger.Identities;
using Beleg.Sources;
using Beleg.Text;

namespace Beleg.Ledger.Tests.Identities;

/// <summary>The sources of a ledger in memory, looked up by their keys as a store does.</summary>
internal sealed class SourcesSoFar
{
    private readonly SortedDictionary<long, LedgerSource> sources = [];

    public LedgerSource this[long? number] => sources[number!.Value];

    public int Count => sources.Count;

    /// <summary>Adds a source of a report; gives its number in the ledger and how it was found.</summary>
    public (long Number, Identification Found) Add(Source source, string? date)
    {
        var day = date is null ? (ReportDate?)null : Day(date);
        var keys = IdentityKeys.ToLookUp(source);
        var found = Identifier.Identify(source, day, sources.Values.Where(s => s.Keys.Any(keys.Contains)));
        var number = found.Source ?? sources.Count + 1;
        sources[number] = sources.TryGetValue(number, out var known)
            ? known.With(source, day)
            : LedgerSource.Open(number, source, day);
        return (number, found);
    }

    public static Source Person(string name, string[]? roles = null, params string[] affiliations) =>
        new("q1", name, SourceKind.Person) { Roles = [.. roles ?? []], Affiliations = [.. affiliations] };

    public static Source Body(string name, SourceKind kind = SourceKind.Organisation, params string[] affiliations) =>
        new("q1", name, kind) { Affiliations = [.. affiliations] };

    public static Source Noun(string name, SourceKind kind = SourceKind.Organisation, params string[] affiliations) =>
        Body(name, kind, affiliations) with
        {
            Because = ["first mention: " + name],
        };

    private static ReportDate Day(string text)
    {
        ReportDate.TryParse(text, out var date).ShouldBeTrue();
        return date;
    }
}
