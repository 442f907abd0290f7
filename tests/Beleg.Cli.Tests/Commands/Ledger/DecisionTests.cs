using System.Text.Json;

namespace Beleg.Cli.Tests.Commands.Ledger;

/// <summary>Deciding and undoing, through the program's entry.</summary>
public sealed class DecisionTests : IDisposable
{
    private readonly Workplace place = new();

    public DecisionTests()
    {
        // A letter that is two UTF-16 units stands before the words.
        place.Put(
            "reports/a.txt",
            "---\noutlet: Blatt\npublished: 2025-10-03\n---\n\n\U0001F525 Bei dem Brand im Hafen von Lindow sind neun Menschen gestorben, "
                + "sagte Bürgermeisterin Anna Behrend.\n"
        );
        Run("add", Path.Combine(place.Folder, "reports")).Code.ShouldBe(0);
    }

    public void Dispose() => place.Dispose();

    [Fact]
    public void What_is_decided_can_be_undone_and_is_listed()
    {
        Run("review", "r1/s1", "correct", "position=rejects", "--by", "Ada")
            .Output.ShouldContain("1    r1/s1: correct position=rejects, by Ada");
        Run("review", "r1/s1", "reject", "--by", "Bert").Code.ShouldBe(0);
        var undone = JsonDocument
            .Parse(Run("review", "r1/s1", "undo", "1", "--by", "Cleo", "--format", "json").Output)
            .RootElement;
        undone.GetProperty("number").GetInt64().ShouldBe(1);
        undone.GetProperty("undone").GetProperty("who").GetString().ShouldBe("Cleo");
        Run("review", "r1/s1", "undo").Output.ShouldContain("2    r1/s1: reject, by Bert");
        var listed = JsonDocument
            .Parse(Run("decisions", "--format", "json").Output)
            .RootElement.GetProperty("decisions")
            .EnumerateArray()
            .Select(d => (d.GetProperty("number").GetInt64(), d.GetProperty("undone").ValueKind))
            .ToList();
        listed.ShouldBe([(2, JsonValueKind.Object), (1, JsonValueKind.Object)]);
        Run("decisions", "r1/s1", "--limit", "1").Output.ShouldNotContain("position");
        Run("show", "r1/s1").Output.ShouldContain("undone: by Cleo");
        Run("verify").Code.ShouldBe(0);
    }

    [Fact]
    public void What_cannot_be_undone_is_told_of()
    {
        var none = Run("review", "r1/s1", "undo");
        none.Code.ShouldBe(1);
        none.Error.ShouldContain("BLG4009");
        Run("review", "r1/s1", "accept").Code.ShouldBe(0);
        Run("review", "r1/s1", "undo", "7").Error.ShouldContain("BLG4009");
        Run("review", "r1/s1", "undo", "1").Code.ShouldBe(0);
        Run("review", "r1/s1", "undo", "1").Error.ShouldContain("BLG4011");
    }

    [Fact]
    public void An_extent_counts_code_points()
    {
        var reviewed = Run("review", "r1/s1", "correct", "extent=3-36", "--format", "json");
        reviewed.Code.ShouldBe(0, reviewed.Error);
        JsonDocument.Parse(reviewed.Output).RootElement.GetProperty("value").GetString().ShouldBe("3-36");
        Run("decisions").Output.ShouldContain("extent=3-36");
        var shown = JsonDocument.Parse(Run("show", "r1/s1", "--format", "json").Output).RootElement;
        shown
            .GetProperty("statements")[0]
            .GetProperty("text")
            .GetString()
            .ShouldBe("Bei dem Brand im Hafen von Lindow");
    }

    private Outcome Run(params string[] args) =>
        Workplace.Run([.. args, "--ledger", Path.Combine(place.Folder, "beleg.db")]);
}
