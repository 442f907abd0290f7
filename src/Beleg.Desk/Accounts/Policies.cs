using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace Beleg.Desk.Accounts;

/// <summary>What an address of the desk asks of whoever comes.</summary>
public static class Policies
{
    /// <summary>May read: everybody who is signed in.</summary>
    public const string Read = nameof(Read);

    /// <summary>May decide and take in: reviewers and administrators.</summary>
    public const string Review = nameof(Review);

    /// <summary>May withdraw: administrators.</summary>
    public const string Administer = nameof(Administer);

    /// <summary>Sets them. An address that asks for nothing asks for <see cref="Read"/>.</summary>
    public static void Set(AuthorizationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Add(options, Read, UserRole.Reader);
        Add(options, Review, UserRole.Reviewer);
        Add(options, Administer, UserRole.Administrator);
        options.FallbackPolicy = options.GetPolicy(Read);
    }

    /// <summary>True for whoever may decide.</summary>
    public static bool MayReview(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return RolesFrom(UserRole.Reviewer).Any(principal.IsInRole);
    }

    private static void Add(AuthorizationOptions options, string name, UserRole least) =>
        options.AddPolicy(name, policy => policy.RequireRole(RolesFrom(least)));

    private static IEnumerable<string> RolesFrom(UserRole least) =>
        Enum.GetValues<UserRole>().Where(r => r >= least).Select(r => r.ToString());
}
