using System.Collections.Immutable;
using System.Text.Json;
using Beleg.Faults;
using Microsoft.AspNetCore.Identity;

namespace Beleg.Desk.Accounts;

/// <summary>
/// Those who may sign in: a file that only its owner can read, read anew whenever it has changed, so that who is taken out is
/// out at once. Can be used from many threads; two processes that write at once leave the list of one of them, whole.
/// </summary>
public sealed class UserList
{
    private static readonly PasswordHasher<DeskUser> Hasher = new();

    // Whoever asks for a name that nobody has waits as long as for a wrong password.
    private static readonly DeskUser Nobody = WithPassword("", UserRole.Reader, "nobody has this password");

    private readonly DeskFolder folder;
    private readonly Lock reading = new();
    private (DateTime Written, ImmutableArray<DeskUser> Users) known;

    /// <summary>The list in a folder; the file need not be there.</summary>
    public UserList(DeskFolder folder) => this.folder = folder;

    /// <summary>All, in the order of their names.</summary>
    /// <exception cref="FaultException">The file cannot be read, or is no such list (BLG5003).</exception>
    public ImmutableArray<DeskUser> All
    {
        get
        {
            lock (reading)
            {
                var written = File.GetLastWriteTimeUtc(folder.Users);
                if (known.Users.IsDefault || known.Written != written)
                    known = (written, Read());
                return known.Users;
            }
        }
    }

    /// <summary>The user of a name; null where there is none. Names that differ in case alone are one.</summary>
    public DeskUser? Find(string name) =>
        All.FirstOrDefault(u => u.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The user of a name and a password; null where the two do not belong together.</summary>
    public DeskUser? Find(string name, string password)
    {
        ArgumentNullException.ThrowIfNull(password);
        var user = Find(name);
        var fits =
            password.Length <= DeskUser.LongestPassword
            && Hasher.VerifyHashedPassword(user ?? Nobody, (user ?? Nobody).PasswordHash, password)
                != PasswordVerificationResult.Failed;
        return fits ? user : null;
    }

    /// <summary>The user of a token; null where nobody has it.</summary>
    public DeskUser? FindByToken(string token) => All.FirstOrDefault(u => UserToken.Fits(token, u.TokenHash));

    /// <summary>Adds a user.</summary>
    /// <exception cref="FaultException">Name or password do not fit (BLG5004), or the list cannot be written (BLG5003).</exception>
    public void Add(string name, UserRole role, string password)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(password);
        if (!DeskUser.IsName(name))
            throw Unfit($"A name has 1 to {DeskUser.LongestName} letters, digits, blanks inside, or . - _ ' @.");
        if (Find(name) is not null)
            throw Unfit($"There is a user {name} already. To set a new password: beleg users remove, then add.");
        if (password.Length is < DeskUser.ShortestPassword or > DeskUser.LongestPassword)
            throw Unfit($"A password has {DeskUser.ShortestPassword} to {DeskUser.LongestPassword} characters.");
        Write(All.Add(WithPassword(name, role, password)));
    }

    /// <summary>Gives a user a token for scripts; one that was given before is good no more.</summary>
    /// <exception cref="FaultException">There is none of this name (BLG5004), or the list cannot be written (BLG5003).</exception>
    public string GiveToken(string name)
    {
        var token = UserToken.Create();
        Change(name, user => user with { TokenHash = UserToken.HashOf(token) });
        return token;
    }

    /// <summary>Takes the token of a user away.</summary>
    /// <exception cref="FaultException">There is none of this name (BLG5004), or the list cannot be written (BLG5003).</exception>
    public void TakeToken(string name) => Change(name, user => user with { TokenHash = null });

    /// <summary>Takes a user out.</summary>
    /// <exception cref="FaultException">There is none of this name (BLG5004), or the list cannot be written (BLG5003).</exception>
    public void Remove(string name) => Write(All.Remove(Known(name)));

    private void Change(string name, Func<DeskUser, DeskUser> change)
    {
        var user = Known(name);
        Write(All.Replace(user, change(user)));
    }

    private DeskUser Known(string name) => Find(name) ?? throw Unfit($"There is no user {name}. See: beleg users list");

    private static DeskUser WithPassword(string name, UserRole role, string password)
    {
        var user = new DeskUser(name, role, "");
        return user with { PasswordHash = Hasher.HashPassword(user, password) };
    }

    private static FaultException Unfit(string message) => new(new Fault(FaultCode.UnfitUser, message));

    private ImmutableArray<DeskUser> Read()
    {
        try
        {
            return File.Exists(folder.Users)
                ? JsonSerializer.Deserialize(File.ReadAllBytes(folder.Users), UserJson.Default.ImmutableArrayDeskUser)
                : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw Unusable(e);
        }
    }

    private void Write(ImmutableArray<DeskUser> users)
    {
        var next = folder.Users + ".next";
        try
        {
            folder.Create();
            File.Delete(next);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var file = new FileStream(next, options))
            {
                var ordered = users.OrderBy(u => u.Name, StringComparer.OrdinalIgnoreCase).ToImmutableArray();
                JsonSerializer.Serialize(file, ordered, UserJson.Default.ImmutableArrayDeskUser);
                file.Flush(flushToDisk: true);
            }

            File.Move(next, folder.Users, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unusable(e);
        }

        lock (reading)
            known = default;
    }

    private FaultException Unusable(Exception e) =>
        new(new Fault(FaultCode.UsersUnreadable, $"The list of users {folder.Users} cannot be used: {e.Message}"), e);
}
