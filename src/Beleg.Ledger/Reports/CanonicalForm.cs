using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Beleg.Text;

namespace Beleg.Ledger.Reports;

/// <summary>
/// What a report is in the ledger: its text and what its publication says of it, in one form, so that the same publication
/// has the same id however its file was saved. The name of the file is no part of it; the outlet is, for a wire that two
/// outlets print word for word is two reports.
/// </summary>
public static class CanonicalForm
{
    /// <summary>"sha256:" and the lower-case hex SHA-256 of <see cref="Of"/> in UTF-8.</summary>
    public static string IdOf(Report report) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(report))));

    /// <summary>
    /// One field a line, each with its length, so that no field can pass for another; then the text with "\n" for every
    /// kind of line end, without white space at the ends of lines and without empty lines around it.
    /// </summary>
    public static string Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var form = new StringBuilder("beleg report 1\n");
        Append(form, "title", report.Title);
        Append(form, "outlet", report.Outlet);
        Append(form, "url", report.Url);
        Append(form, "published", report.Published?.ToString());
        foreach (var credit in report.Credits)
            Append(form, "credit", credit);
        Append(form, "text", Text(report.Text));
        return form.ToString();
    }

    private static void Append(StringBuilder form, string field, string? value)
    {
        if (value is not null)
            form.Append(CultureInfo.InvariantCulture, $"{field} {value.Length}\n{value}\n");
    }

    private static string Text(string text)
    {
        var form = new StringBuilder(text.Length);
        foreach (var line in text.AsSpan().EnumerateLines())
            form.Append(line.TrimEnd()).Append('\n');
        return form.ToString().Trim('\n', '\uFEFF');
    }
}
