namespace Beleg.Desk.Accounts;

/// <summary>What a user may do; each may do what those before may.</summary>
public enum UserRole
{
    /// <summary>Reads.</summary>
    Reader,

    /// <summary>Takes reports in and decides on entries.</summary>
    Reviewer,

    /// <summary>Withdraws reports.</summary>
    Administrator,
}
