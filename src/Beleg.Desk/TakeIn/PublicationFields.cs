using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Desk.TakeIn;

/// <summary>What a person says of a publication whose text they paste; each goes before what the text says of itself.</summary>
public sealed record PublicationFields
{
    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Where: an address that begins with http:// or https://.</summary>
    public string? Url { get; init; }

    /// <summary>When, to the precision known: "2024-10-23", "2024-10", "2024".</summary>
    public string? Published { get; init; }

    /// <summary>The agencies it credits.</summary>
    public ImmutableArray<string> Credits { get; init; } = [];

    /// <summary>The names of the fields whose values they cannot have.</summary>
    public ImmutableArray<string> Unfit()
    {
        var unfit = ImmutableArray.CreateBuilder<string>();
        if (Url is not null && !IsAddress(Url))
            unfit.Add(PasteForm.UrlField);
        if (Published is not null && !ReportDate.TryParse(Published, out _))
            unfit.Add(PasteForm.PublishedField);
        return unfit.ToImmutable();
    }

    /// <summary>A report with what is said here.</summary>
    public Report On(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report with
        {
            Title = Title ?? report.Title,
            Outlet = Outlet ?? report.Outlet,
            Url = Url ?? report.Url,
            Published = ReportDate.TryParse(Published, out var date) ? date : report.Published,
            Credits = Credits.IsDefaultOrEmpty ? report.Credits : Credits,
        };
    }

    private static bool IsAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
