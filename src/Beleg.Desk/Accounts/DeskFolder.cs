namespace Beleg.Desk.Accounts;

/// <summary>The folder beside a ledger in which the desk keeps what is no part of the ledger. Only its owner may enter.</summary>
/// <param name="ledger">The path of the ledger.</param>
public sealed class DeskFolder(string ledger)
{
    /// <summary>Where it is, or would be.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(ledger + ".desk");

    /// <summary>The list of users.</summary>
    public string Users => System.IO.Path.Combine(Path, "users.json");

    /// <summary>The keys by which cookies and tokens are made.</summary>
    public string Keys => System.IO.Path.Combine(Path, "keys");

    /// <summary>What was handed in and is not in the ledger yet.</summary>
    public string TakeIn => System.IO.Path.Combine(Path, "take-in");

    /// <summary>Makes it where it is not there.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">Its own folder may not be written.</exception>
    public void Create()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(Path);
        else
            Directory.CreateDirectory(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Makes it, if that can be done.</summary>
    /// <returns>False where the ledger lies where nothing may be written.</returns>
    public bool TryCreate()
    {
        try
        {
            Create();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
