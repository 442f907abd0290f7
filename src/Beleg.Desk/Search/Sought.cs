using System.Globalization;
using Beleg.Desk.Frame;
using Beleg.Desk.Pages;
using Beleg.Exchange;
using Beleg.Ledger.Search;
using Beleg.Meaning;
using Beleg.Text;
using Microsoft.AspNetCore.Http.Extensions;

namespace Beleg.Desk.Search;

/// <summary>What is sought, as the address of the page says it. What cannot be understood is not asked.</summary>
public sealed record Sought
{
    /// <summary>The parameter that asks for the texts of reports instead of statements.</summary>
    public const string InName = "in";

    /// <summary>Its value.</summary>
    public const string Texts = "texts";

    /// <summary>The parameter that asks for the newest first instead of the best.</summary>
    public const string SortName = "sort";

    /// <summary>Its value.</summary>
    public const string Newest = "new";

    /// <summary>The parameter of the day from which on.</summary>
    public const string FromName = "from";

    /// <summary>The parameter of the day up to which.</summary>
    public const string ToName = "to";

    private const string SourceName = "source";
    private const string OutletName = "outlet";
    private const string StoryName = "story";
    private const string PositionName = "position";
    private const string ActName = "act";
    private const string ContestedName = "contested";

    /// <summary>The words as they were typed.</summary>
    public string Words { get; init; } = "";

    /// <summary>True for the texts of reports, false for statements.</summary>
    public bool IsInTexts { get; init; }

    /// <summary>True for the newest first, false for the best.</summary>
    public bool IsNewestFirst { get; init; }

    /// <summary>The number of who says it.</summary>
    public long? Source { get; init; }

    /// <summary>Who published the report.</summary>
    public string? Outlet { get; init; }

    /// <summary>The number of the story.</summary>
    public long? Story { get; init; }

    /// <summary>How the speaker stands to it.</summary>
    public Position? Position { get; init; }

    /// <summary>What the statement does.</summary>
    public Act? Act { get; init; }

    /// <summary>True for what is said to contested claims only.</summary>
    public bool IsContested { get; init; }

    /// <summary>Published on this day, in this month or year, or later.</summary>
    public ReportDate? From { get; init; }

    /// <summary>Published on this day, in this month or year, or earlier.</summary>
    public ReportDate? To { get; init; }

    /// <summary>The same with nothing asked but the words.</summary>
    public Sought Wide =>
        new()
        {
            Words = Words,
            IsInTexts = IsInTexts,
            IsNewestFirst = IsNewestFirst,
        };

    /// <summary>True where more is asked than words.</summary>
    public bool IsNarrowed => this != Wide;

    /// <summary>What the ledger is asked.</summary>
    public SearchQuery Query =>
        new()
        {
            Words = Words,
            Speaker = Source,
            Outlet = Outlet,
            Story = Story,
            Position = Position,
            Act = Act,
            IsContested = IsContested,
            From = From,
            To = To,
        };

    /// <summary>Reads a request.</summary>
    public static Sought Of(PageRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new Sought
        {
            Words = request.Asked(Addresses.SearchName)?.Trim() ?? "",
            IsInTexts = request.Asked(InName) == Texts,
            IsNewestFirst = request.Asked(SortName) == Newest,
            Source = Number(request.Asked(SourceName)),
            Outlet = request.Asked(OutletName),
            Story = Number(request.Asked(StoryName)),
            Position = Term.Find<Position>(request.Asked(PositionName)),
            Act = Term.Find<Act>(request.Asked(ActName)),
            IsContested = request.Asked(ContestedName) is not null,
            From = Date(request.Asked(FromName)),
            To = Date(request.Asked(ToName)),
        };
    }

    /// <summary>What a form that asks for dates must send along: names and values of all else.</summary>
    public IEnumerable<KeyValuePair<string, string>> WithoutDates => (this with { From = null, To = null }).Parameters;

    /// <summary>The address of the first page of what is found.</summary>
    public string Address => Addresses.Search + new QueryBuilder(Parameters).ToQueryString();

    private IEnumerable<KeyValuePair<string, string>> Parameters =>
        new (string Name, string? Value)[]
        {
            (Addresses.SearchName, Words),
            (InName, IsInTexts ? Texts : null),
            (SourceName, Plain(Source)),
            (OutletName, Outlet),
            (StoryName, Plain(Story)),
            (PositionName, Position is { } position ? Term.Of(position) : null),
            (ActName, Act is { } act ? Term.Of(act) : null),
            (ContestedName, IsContested ? "1" : null),
            (FromName, From?.ToString()),
            (ToName, To?.ToString()),
            (SortName, IsNewestFirst ? Newest : null),
        }
            .Where(p => p.Value is not null)
            .Select(p => KeyValuePair.Create(p.Name, p.Value!));

    private static string? Plain(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static long? Number(string? words) =>
        long.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static ReportDate? Date(string? words) => ReportDate.TryParse(words, out var date) ? date : null;
}
