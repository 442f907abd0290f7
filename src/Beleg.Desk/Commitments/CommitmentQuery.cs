using Beleg.Commitments;
using Beleg.Desk.Frame;
using Beleg.Desk.Pages;
using Beleg.Exchange;
using Beleg.Ledger.Developments;
using Microsoft.AspNetCore.Http.Extensions;

namespace Beleg.Desk.Commitments;

/// <summary>What is asked of the list of commitments, as its address says it. What cannot be understood is not asked.</summary>
public sealed record CommitmentQuery
{
    /// <summary>The parameter of the kind.</summary>
    public const string KindName = "kind";

    /// <summary>The parameter of how far it has come.</summary>
    public const string StatusName = "status";

    /// <summary>The parameter that asks for contested ones only.</summary>
    public const string ContestedName = "contested";

    /// <summary>The kind; null for all.</summary>
    public CommitmentKind? Kind { get; init; }

    /// <summary>How far it has come; null for all.</summary>
    public CommitmentStatus? Status { get; init; }

    /// <summary>True for contested ones only.</summary>
    public bool IsContested { get; init; }

    /// <summary>What the ledger is asked.</summary>
    public CommitmentFilter Filter =>
        new()
        {
            Kind = Kind,
            Status = Status,
            IsContested = IsContested,
        };

    /// <summary>Reads a request.</summary>
    public static CommitmentQuery Of(PageRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new CommitmentQuery
        {
            Kind = Term.Find<CommitmentKind>(request.Asked(KindName)),
            Status = Term.Find<CommitmentStatus>(request.Asked(StatusName)),
            IsContested = request.Asked(ContestedName) is not null,
        };
    }

    /// <summary>The address of the first page of the list.</summary>
    public string Address
    {
        get
        {
            var query = new QueryBuilder();
            if (Kind is { } kind)
                query.Add(KindName, Term.Of(kind));
            if (Status is { } status)
                query.Add(StatusName, Term.Of(status));
            if (IsContested)
                query.Add(ContestedName, "1");
            return Addresses.Commitments + query.ToQueryString();
        }
    }
}
