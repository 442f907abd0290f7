using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;

namespace Beleg.Desk.Accounts;

/// <summary>What a request knows of the user behind it.</summary>
public static class Identity
{
    private const string StampType = "beleg:stamp";

    /// <summary>A user as requests carry them.</summary>
    /// <param name="user">The user.</param>
    /// <param name="scheme">By which way they came in.</param>
    public static ClaimsPrincipal Of(DeskUser user, string scheme)
    {
        ArgumentNullException.ThrowIfNull(user);
        return new ClaimsPrincipal(
            new ClaimsIdentity(
                [
                    new Claim(ClaimTypes.Name, user.Name),
                    new Claim(ClaimTypes.Role, user.Role.ToString()),
                    new Claim(StampType, StampOf(user)),
                ],
                scheme
            )
        );
    }

    /// <summary>True while the user is as they were when they signed in: with the same role and the same password.</summary>
    public static bool IsCurrent(ClaimsPrincipal principal, UserList users)
    {
        ArgumentNullException.ThrowIfNull(principal);
        ArgumentNullException.ThrowIfNull(users);
        return users.Find(NameOf(principal)) is { } user && principal.HasClaim(StampType, StampOf(user));
    }

    /// <summary>The name by which decisions are kept.</summary>
    public static string NameOf(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return principal.Identity?.Name ?? "";
    }

    /// <summary>True for a user with a role or one after it; of what everybody may see also for who has not signed in.</summary>
    public static bool Has(ClaimsPrincipal principal, UserRole least)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return least == UserRole.Reader
            || Enum.GetValues<UserRole>().Any(r => r >= least && principal.IsInRole($"{r}"));
    }

    private static string StampOf(DeskUser user) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{user.Role}\n{user.PasswordHash}")));
}
