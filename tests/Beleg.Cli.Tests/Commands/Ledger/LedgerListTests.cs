using System.Text.Json;
using Beleg.Ledger.Tests;

namespace Beleg.Cli.Tests.Commands.Ledger;

/// <summary>Commitments and suggestions of a ledger, through the program's entry.</summary>
public sealed class LedgerListTests : IDisposable
{
    private static readonly string[] Story =
    [
        "2025-10-03 Norrland und Südmark verhandeln über ein Fischereiabkommen. Es gehe um die Fangquoten im Tornsund, sagte Außenminister Piet Harm.",
        "2025-10-08 Norrland und Südmark haben sich auf ein Fischereiabkommen geeinigt. Die Fangquoten im Tornsund sollen halbiert werden, sagte Außenminister Piet Harm.",
        "2025-10-09 Norrland und Südmark hätten sich auf ein Abkommen geeinigt, sagte Außenminister Piet Harm in Tornsund. Die Fangquoten würden halbiert.",
    ];

    private readonly Workplace place = new();

    public LedgerListTests()
    {
        foreach (var (index, report) in Story.Index())
            place.Put(
                $"reports/{index}.txt",
                $"---\noutlet: Blatt {index}\npublished: {report[..10]}\n---\n\n{report[11..]}\n"
            );
        Run("add", Path.Combine(place.Folder, "reports")).Code.ShouldBe(0);
    }

    public void Dispose() => place.Dispose();

    [Fact]
    public void Commitments_as_json_have_their_steps()
    {
        var outcome = Run("commitments", "--format", "json");
        outcome.Code.ShouldBe(0);
        var first = JsonDocument.Parse(outcome.Output).RootElement.GetProperty("commitments")[0];
        first.GetProperty("id").GetString().ShouldBe("k1");
        first.GetProperty("kind").GetString().ShouldBe("agreement");
        first.GetProperty("status").GetString().ShouldBe("agreed");
        first.GetProperty("contested").GetBoolean().ShouldBeFalse();
        first.GetProperty("amount").ValueKind.ShouldBe(JsonValueKind.Null);
        Strings(first.GetProperty("by")).ShouldBe(["Norrland", "Südmark"]);
        Strings(first.GetProperty("to")).ShouldBeEmpty();
        var step = first.GetProperty("steps")[1];
        step.GetProperty("report").GetString().ShouldBe("1");
        step.GetProperty("move").GetString().ShouldBe("advances");
        step.GetProperty("status").GetString().ShouldBe("agreed");
        step.GetProperty("published").GetString().ShouldBe("2025-10-08");
        step.GetProperty("statement").GetString().ShouldStartWith("t");
        step.GetProperty("text").GetString()!.ShouldContain("Fischereiabkommen");
    }

    [Fact]
    public void A_commitment_is_shown_by_its_label_with_why_its_steps_are_one()
    {
        Run("commitments").Output.ShouldContain("k1   ein Fischereiabkommen");
        var shown = Run("show", "k1").Output;
        shown.ShouldContain("why: the same parties");
        JsonDocument
            .Parse(Run("show", "k1", "--format", "json").Output)
            .RootElement.GetProperty("commitments")
            .GetArrayLength()
            .ShouldBe(1);
        var missing = Run("show", "k99");
        missing.Code.ShouldBe(1);
        missing.Error.ShouldContain("k3 (a commitment)");
    }

    [Fact]
    public void Suggestions_are_told_and_leave_when_they_are_decided()
    {
        Run("add", Path.Combine(Repository.Samples, "stories", "truppen")).Code.ShouldBe(0);
        var suggestion = JsonDocument
            .Parse(Run("suggestions", "--format", "json").Output)
            .RootElement.GetProperty("suggestions")[0];
        var (claim, other) = (
            suggestion.GetProperty("claim").GetString()!,
            suggestion.GetProperty("with").GetString()!
        );
        suggestion.GetProperty("score").GetDouble().ShouldBeInRange(0.12, 1);
        Strings(suggestion.GetProperty("because")).ShouldNotBeEmpty();
        Strings(suggestion.GetProperty("texts")).Count().ShouldBe(2);
        Run("suggestions", "--format", "json").Output.ShouldContain(Pair(claim, other));
        Run("suggestions").Output.ShouldContain($"\n{claim} ");
        Run("review", claim, "split", other).Code.ShouldBe(0);
        Run("suggestions", "--format", "json").Output.ShouldNotContain(Pair(claim, other));

        static string Pair(string claim, string other) => $"\"claim\": \"{claim}\",\n      \"with\": \"{other}\"";
    }

    [Fact]
    public void Stories_are_told_with_what_they_count_and_shown_with_their_reports()
    {
        var outcome = Run("stories", "--format", "json");
        outcome.Code.ShouldBe(0);
        var story = JsonDocument.Parse(outcome.Output).RootElement.GetProperty("stories").EnumerateArray().Single();
        story.GetProperty("id").GetString().ShouldBe("n1");
        story.GetProperty("reports").GetInt32().ShouldBe(3);
        story.GetProperty("firstSeen").GetString().ShouldBe("2025-10-03");
        story.GetProperty("lastSeen").GetString().ShouldBe("2025-10-09");
        story.GetProperty("contested").GetInt32().ShouldBe(0);
        Run("stories").Output.ShouldContain("seen: 2025-10-03 to 2025-10-09");
        Run("stories", "--contested").Output.ShouldContain("Stories (0)");
        Run("show", "n1").Output.ShouldContain("r2: Blatt 1, 2025-10-08");
        Run("show", "n9").Error.ShouldContain("n4 (a story)");
    }

    [Theory]
    [InlineData("claims")]
    [InlineData("figures")]
    [InlineData("sources")]
    [InlineData("stories")]
    [InlineData("commitments")]
    [InlineData("suggestions")]
    [InlineData("search")]
    [InlineData("decisions")]
    public void A_list_has_a_limit_of_one_or_more(string command)
    {
        Run(command, "--limit", "1").Code.ShouldBe(0);
        var none = Run(command, "--limit", "0");
        none.Code.ShouldBe(2);
        none.Error.ShouldContain("--limit is 1 or more.");
    }

    private Outcome Run(params string[] args) =>
        Workplace.Run([.. args, "--ledger", Path.Combine(place.Folder, "beleg.db")]);

    private static IEnumerable<string?> Strings(JsonElement array) => array.EnumerateArray().Select(e => e.GetString());
}
