using Beleg.Desk.Frame;
using Beleg.Desk.Pages;
using Beleg.Ledger.Stories;
using Beleg.Text;
using Microsoft.AspNetCore.Http.Extensions;

namespace Beleg.Desk.Stories;

/// <summary>What is asked of the list of stories, as its address says it. What cannot be understood is not asked.</summary>
public sealed record StoryQuery
{
    /// <summary>The parameter of the day from which on there is a report.</summary>
    public const string FromName = "from";

    /// <summary>The parameter of the day up to which there is a report.</summary>
    public const string ToName = "to";

    /// <summary>The parameter of the outlet.</summary>
    public const string OutletName = "outlet";

    /// <summary>The parameter that asks for contested or open stories only.</summary>
    public const string OnlyName = "only";

    /// <summary>The value for those with a contested claim.</summary>
    public const string Contested = "contested";

    /// <summary>The value for those with an open point.</summary>
    public const string Open = "open";

    /// <summary>With a report of this day or later.</summary>
    public ReportDate? From { get; init; }

    /// <summary>With a report of this day or earlier.</summary>
    public ReportDate? To { get; init; }

    /// <summary>With a report of this outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>"contested", "open", or null for all.</summary>
    public string? Only { get; init; }

    /// <summary>True where anything is asked but <see cref="Only"/>.</summary>
    public bool IsNarrowed => From is not null || To is not null || Outlet is not null;

    /// <summary>Reads a request.</summary>
    public static StoryQuery Of(PageRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new StoryQuery
        {
            From = Date(request.Asked(FromName)),
            To = Date(request.Asked(ToName)),
            Outlet = request.Asked(OutletName)?.Trim() is { Length: > 0 } outlet ? outlet : null,
            Only = request.Asked(OnlyName) is (Contested or Open) and var only ? only : null,
        };
    }

    /// <summary>What the ledger is asked.</summary>
    public StoryFilter Filter =>
        new()
        {
            From = From,
            To = To,
            Outlet = Outlet,
            IsContested = Only == Contested,
            IsOpen = Only == Open,
        };

    /// <summary>The address of the first page of the list.</summary>
    public string Address
    {
        get
        {
            var query = new QueryBuilder();
            Add(FromName, From?.ToString());
            Add(ToName, To?.ToString());
            Add(OutletName, Outlet);
            Add(OnlyName, Only);
            return Addresses.Stories + query.ToQueryString();

            void Add(string name, string? value)
            {
                if (value is not null)
                    query.Add(name, value);
            }
        }
    }

    private static ReportDate? Date(string? words) => ReportDate.TryParse(words, out var date) ? date : null;
}
