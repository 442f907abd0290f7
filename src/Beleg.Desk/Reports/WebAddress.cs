namespace Beleg.Desk.Reports;

/// <summary>Addresses out of reports, as links.</summary>
public static class WebAddress
{
    /// <summary>The address; null where it is none of the web, as "javascript:" is.</summary>
    public static Uri? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri
            : null;
}
