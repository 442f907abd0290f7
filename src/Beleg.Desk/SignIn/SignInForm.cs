namespace Beleg.Desk.SignIn;

/// <summary>What the page for signing in shows.</summary>
/// <param name="ReturnAddress">Where the reader wanted to go; an address of this desk.</param>
/// <param name="Name">The name that was tried.</param>
/// <param name="HasFailed">True after an attempt that failed.</param>
public sealed record SignInForm(string ReturnAddress, string Name = "", bool HasFailed = false);
