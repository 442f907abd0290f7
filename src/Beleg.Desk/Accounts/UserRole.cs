namespace Beleg.Desk.Accounts;

/// <summary>What a user may do; each may do what those before may.</summary>
public enum UserRole
{
    /// <summary>Reads.</summary>
    Reader,

    /// <summary>Decides on entries.</summary>
    Reviewer,

    /// <summary>Takes reports in and withdraws them.</summary>
    Administrator,
}
