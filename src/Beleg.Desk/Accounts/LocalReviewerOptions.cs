using Microsoft.AspNetCore.Authentication;

namespace Beleg.Desk.Accounts;

/// <summary>Who works at a desk on loopback.</summary>
public sealed class LocalReviewerOptions : AuthenticationSchemeOptions
{
    /// <summary>Their name, for the custody log.</summary>
    public string Reviewer { get; set; } = "";
}
