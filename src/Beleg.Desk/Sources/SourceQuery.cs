using Beleg.Desk.Frame;
using Beleg.Desk.Pages;
using Beleg.Exchange;
using Beleg.Ledger.Identities;
using Beleg.Sources;
using Microsoft.AspNetCore.Http.Extensions;

namespace Beleg.Desk.Sources;

/// <summary>What is asked of the list of sources, as its address says it. What cannot be understood is not asked.</summary>
public sealed record SourceQuery
{
    /// <summary>The parameter of the name.</summary>
    public const string NameName = "name";

    /// <summary>The parameter of the kind.</summary>
    public const string KindName = "kind";

    /// <summary>Words of a name.</summary>
    public string? Name { get; init; }

    /// <summary>The kind; null for all.</summary>
    public SourceKind? Kind { get; init; }

    /// <summary>What the ledger is asked.</summary>
    public SourceFilter Filter => new() { Name = Name, Kind = Kind };

    /// <summary>Reads a request.</summary>
    public static SourceQuery Of(PageRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new SourceQuery
        {
            Name = request.Asked(NameName)?.Trim() is { Length: > 0 } name ? name : null,
            Kind = Term.Find<SourceKind>(request.Asked(KindName)),
        };
    }

    /// <summary>The address of the first page of the list.</summary>
    public string Address
    {
        get
        {
            var query = new QueryBuilder();
            if (Name is not null)
                query.Add(NameName, Name);
            if (Kind is { } kind)
                query.Add(KindName, Term.Of(kind));
            return Addresses.Sources + query.ToQueryString();
        }
    }
}
