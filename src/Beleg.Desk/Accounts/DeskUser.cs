namespace Beleg.Desk.Accounts;

/// <summary>Somebody who may sign in.</summary>
/// <param name="Name">By this name decisions are kept in the custody log.</param>
/// <param name="Role">What they may do.</param>
/// <param name="PasswordHash">The hash of their password, with its salt and the count of its rounds.</param>
public sealed record DeskUser(string Name, UserRole Role, string PasswordHash)
{
    /// <summary>The hash of the token of their scripts; null where they have none.</summary>
    public string? TokenHash { get; init; }

    /// <summary>The least length of a password, in UTF-16 units (NIST SP 800-63B asks for 8, with a second factor).</summary>
    public const int ShortestPassword = 12;

    /// <summary>The longest that is looked at: hashing a longer one only costs time.</summary>
    public const int LongestPassword = 256;

    /// <summary>The longest name, in UTF-16 units.</summary>
    public const int LongestName = 60;

    /// <summary>True for letters, digits and the few signs that names have; blanks only inside.</summary>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length is > 0 and <= LongestName
            && name.Trim() == name
            && name.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '_' or '\'' or '@');
    }
}
