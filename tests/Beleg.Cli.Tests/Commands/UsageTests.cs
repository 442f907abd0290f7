namespace Beleg.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData]
    [InlineData("read")]
    [InlineData("write", "a.txt")]
    [InlineData("read", "a.txt", "--format", "xml")]
    [InlineData("read", "a.txt", "--colour")]
    [InlineData("analyze")]
    [InlineData("analyze", "a.txt", "--format", "jsonl")]
    [InlineData("analyze", "a.txt", "--pretokenised")]
    [InlineData("lab", "train", "german")]
    [InlineData("serve", "--port", "70000")]
    [InlineData("users", "add", "Anna", "--role", "king")]
    public void Wrong_usage_is_told_with_its_code_and_where_to_look(params string[] args)
    {
        var outcome = Workplace.Run(args);
        outcome.Code.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldStartWith("BLG3001: ");
        outcome.Error.ShouldContain("--help");
    }

    [Fact]
    public void The_help_of_the_program_names_the_commands_and_the_exit_codes()
    {
        var outcome = Workplace.Run("--help");
        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldContain("beleg [command]");
        outcome.Output.ShouldContain("read <PATH>");
        outcome.Output.ShouldContain("  2  the command was used in a way it does not know");
    }

    [Theory]
    [InlineData("read", "--help")]
    [InlineData("analyze", "--help")]
    [InlineData("claims", "--help")]
    [InlineData("commitments", "--help")]
    [InlineData("suggestions", "--help")]
    [InlineData("stories", "--help")]
    [InlineData("show", "--help")]
    [InlineData("search", "--help")]
    [InlineData("review", "--help")]
    [InlineData("serve", "--help")]
    [InlineData("users", "--help")]
    [InlineData("users", "add", "--help")]
    [InlineData("lab", "--help")]
    [InlineData("lab", "train", "german", "--help")]
    [InlineData("lab", "score", "--help")]
    [InlineData("lab", "score", "tokens", "--help")]
    [InlineData("lab", "score", "attribution", "--help")]
    [InlineData("lab", "count", "words", "--help")]
    [InlineData("lab", "predict", "statements", "--help")]
    public void Every_command_has_help_that_fits_the_page(params string[] args)
    {
        var outcome = Workplace.Run(args);
        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldContain("Exit codes:");
        outcome.Output.Split('\n').ShouldAllBe(line => line.TrimEnd().Length <= 80);
    }

    [Fact]
    public void The_version_is_one_line() =>
        Workplace.Run("--version").Output.ShouldMatch(@"^beleg \d+\.\d+\.\d+\S*\r?\n$");
}
