using Microsoft.AspNetCore.Http;

namespace Beleg.Desk.Safety;

/// <summary>The headers of every answer: nothing runs or loads but what the desk itself serves, and nobody frames it.</summary>
public static class SecurityHeaders
{
    /// <summary>The policy of all pages (CSP Level 3): no inline code, no inline style, nothing from elsewhere.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Writes them before the answer is begun, whatever gives it.</summary>
    public static Task Write(HttpContext context, RequestDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            if (context.Request.IsHttps)
                headers.StrictTransportSecurity = "max-age=31536000";
            // What the ledger holds is nobody's to keep but the reader's.
            if (string.IsNullOrEmpty(headers.CacheControl))
                headers.CacheControl = "private, no-cache";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
