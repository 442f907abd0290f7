using Beleg.Desk.Frame;
using Beleg.Desk.Pages;
using Beleg.Ledger.Reviews;
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

    /// <summary>The parameter of the source: a label as "q5".</summary>
    public const string SourceName = "source";

    /// <summary>The parameter that asks for contested, open or due stories only.</summary>
    public const string OnlyName = "only";

    /// <summary>The value for those with a contested claim.</summary>
    public const string Contested = "contested";

    /// <summary>The value for those with an open point.</summary>
    public const string Open = "open";

    /// <summary>The value for those with an open point that is due by a date.</summary>
    public const string Due = "due";

    /// <summary>With a report of this day or later.</summary>
    public ReportDate? From { get; init; }

    /// <summary>With a report of this day or earlier.</summary>
    public ReportDate? To { get; init; }

    /// <summary>With a report of this outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>The number of a source that speaks in a report of it.</summary>
    public long? Source { get; init; }

    /// <summary>"contested", "open", "due", or null for all.</summary>
    public string? Only { get; init; }

    /// <summary>True where anything is asked but <see cref="Only"/>.</summary>
    public bool IsNarrowed => From is not null || To is not null || Outlet is not null || Source is not null;

    /// <summary>Reads a request.</summary>
    public static StoryQuery Of(PageRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new StoryQuery
        {
            From = Date(request.Asked(FromName)),
            To = Date(request.Asked(ToName)),
            Outlet = request.Asked(OutletName)?.Trim() is { Length: > 0 } outlet ? outlet : null,
            Source = EntryLabel.Find(request.Asked(SourceName)?.Trim(), EntryKind.Source)?.Number,
            Only = request.Asked(OnlyName) is (Contested or Open or Due) and var only ? only : null,
        };
    }

    /// <summary>What the ledger is asked.</summary>
    public StoryFilter Filter =>
        new()
        {
            From = From,
            To = To,
            Outlet = Outlet,
            Source = Source,
            IsContested = Only == Contested,
            IsOpen = Only == Open,
            IsDue = Only == Due,
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
            Add(SourceName, Source is { } source ? Label(source) : null);
            Add(OnlyName, Only);
            return Addresses.Stories + query.ToQueryString();

            void Add(string name, string? value)
            {
                if (value is not null)
                    query.Add(name, value);
            }
        }
    }

    /// <summary>What people call a source: "q5".</summary>
    public static string Label(long source) => new EntryLabel(EntryKind.Source, source).ToString();

    private static ReportDate? Date(string? words) => ReportDate.TryParse(words, out var date) ? date : null;
}
