using System.CommandLine;
using Beleg.Cli.Commands.Ledger;
using Beleg.Cli.Terminal;
using Beleg.Desk.Accounts;
using Beleg.Exchange;
using Beleg.Faults;

namespace Beleg.Cli.Commands.Desk;

/// <summary>"beleg users": who may sign in at the desk of a ledger.</summary>
internal sealed class UsersCommand : Command, IWithExamples
{
    private readonly LedgerOptions ledger;
    private readonly Argument<string> name = new("NAME") { Description = "The name of the user." };

    private readonly Option<string> role = new("--role")
    {
        Description = "reader, reviewer (decides) or administrator (takes in, too).",
        HelpName = "ROLE",
        Required = true,
    };

    private readonly Option<bool> revoke = new("--revoke") { Description = "Take the token away instead." };

    private UsersCommand(Surroundings surroundings)
        : base("users", "Say who may sign in at the desk of a ledger.")
    {
        ledger = new LedgerOptions(surroundings);
        role.AcceptOnlyFromAmong([.. Enum.GetValues<UserRole>().Select(Term.Of)]);
        Add(Child("add", "Add a user; asks for a password.", AddUser, name, role));
        Add(Child("list", "List the users.", List));
        Add(Child("token", "Give a user a token for scripts; a former one is good no more.", GiveToken, name, revoke));
        Add(Child("remove", "Take a user out; they are signed out at once.", Remove, name));
    }

    /// <inheritdoc/>
    public string Examples =>
        """
            The password is asked for on the terminal and not shown; where standard input
            is a file or a pipe, it is its first line. It has at least 12 characters. Users
            lie beside the ledger in LEDGER.desk/users.json, passwords as salted hashes.
            A token lets a script in at /api/v1 as the user; it is shown once.

            Examples:
              beleg users add "Anna Behrend" --role reviewer
              beleg users list --ledger story.db
              beleg users token "Anna Behrend"
              beleg users remove "Anna Behrend"
            """;

    /// <summary>The command for these surroundings.</summary>
    public static UsersCommand Create(Surroundings surroundings) => new(surroundings);

    private Command Child(string verb, string description, Action<ParseResult, UserList> action, params Symbol[] parts)
    {
        var command = new Command(verb, description);
        foreach (var part in parts)
        {
            if (part is Argument argument)
                command.Add(argument);
            else
                command.Add((Option)part);
        }

        ledger.AddLedgerTo(command);
        command.SetAction(parsed => action(parsed, new UserList(new DeskFolder(ledger.Path(parsed)))));
        return command;
    }

    private void AddUser(ParseResult parsed, UserList users)
    {
        var surroundings = ledger.Surroundings;
        var user = parsed.GetRequiredValue(name);
        var password =
            surroundings.AskSecret($"Password of {user}: ")
            ?? throw new FaultException(new Fault(FaultCode.UnfitUser, "No password was given."));
        users.Add(user, Term.Find<UserRole>(parsed.GetRequiredValue(role))!.Value, password);
        ledger.Paper.Block(0, $"{user} may sign in.");
    }

    private void List(ParseResult parsed, UserList users)
    {
        foreach (var user in users.All)
            ledger.Paper.Block(0, $"{user.Name}: {Term.Of(user.Role)}");
        if (users.All.IsEmpty)
            ledger.Paper.Block(0, "Nobody may sign in.");
    }

    private void GiveToken(ParseResult parsed, UserList users)
    {
        var user = parsed.GetRequiredValue(name);
        if (parsed.GetValue(revoke))
        {
            users.TakeToken(user);
            ledger.Paper.Block(0, $"{user} has no token.");
        }
        else
        {
            // Alone on its line, for a script to take; never wrapped.
            ledger.Surroundings.Output.WriteLine(users.GiveToken(user));
        }
    }

    private void Remove(ParseResult parsed, UserList users)
    {
        users.Remove(parsed.GetRequiredValue(name));
        ledger.Paper.Block(0, $"{parsed.GetRequiredValue(name)} is taken out.");
    }
}
