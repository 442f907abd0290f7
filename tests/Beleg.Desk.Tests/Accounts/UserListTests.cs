using Beleg.Desk.Accounts;
using Beleg.Faults;

namespace Beleg.Desk.Tests.Accounts;

public sealed class UserListTests : IDisposable
{
    private const string Password = "ein langes Passwort";
    private readonly string folder = Directory.CreateTempSubdirectory("beleg-users-").FullName;
    private readonly DeskFolder desk;
    private readonly UserList users;

    public UserListTests()
    {
        desk = new DeskFolder(Path.Combine(folder, "story.db"));
        users = new UserList(desk);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Who_was_added_is_known_by_name_and_password_only()
    {
        users.Add("Anna Behrend", UserRole.Reviewer, Password);
        new UserList(desk).Find("anna behrend", Password)!.Role.ShouldBe(UserRole.Reviewer);
        users.Find("Anna Behrend", Password + "x").ShouldBeNull();
        users.Find("Karl", Password).ShouldBeNull();
        users.Find("", "nobody has this password").ShouldBeNull();
        users.Remove("Anna Behrend");
        users.Find("Anna Behrend", Password).ShouldBeNull();
    }

    [Fact]
    public void Only_the_owner_can_read_the_list_and_it_holds_no_password()
    {
        users.Add("Anna", UserRole.Reader, Password);
        File.ReadAllText(desk.Users).ShouldNotContain(Password);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(desk.Users).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.GetUnixFileMode(desk.Path)
                .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Theory]
    [InlineData("", Password)]
    [InlineData(" Anna", Password)]
    [InlineData("An\u202Ena", Password)]
    [InlineData("<b>", Password)]
    [InlineData("Anna", "zu kurz")]
    [InlineData("Karl", Password)]
    public void What_does_not_fit_is_told_and_changes_nothing(string name, string password)
    {
        users.Add("karl", UserRole.Reader, Password);
        Should
            .Throw<FaultException>(() => users.Add(name, UserRole.Administrator, password))
            .Fault.Code.ShouldBe(FaultCode.UnfitUser);
        users.All.ShouldHaveSingleItem().Role.ShouldBe(UserRole.Reader);
    }

    [Fact]
    public void A_broken_list_lets_nobody_in()
    {
        users.Add("Anna", UserRole.Reader, Password);
        File.WriteAllText(desk.Users, "[{");
        File.SetLastWriteTimeUtc(desk.Users, new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Should.Throw<FaultException>(() => users.All).Fault.Code.ShouldBe(FaultCode.UsersUnreadable);
    }
}
