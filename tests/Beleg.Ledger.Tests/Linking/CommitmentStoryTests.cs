using Beleg.Exchange;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Views;

namespace Beleg.Ledger.Tests.Linking;

/// <summary>Reads the stories of "commitments.md" with the real reader and looks what courses their commitments take.</summary>
public sealed class CommitmentStoryTests
{
    private static Dictionary<string, CommitmentStory> Stories { get; } =
        CommitmentStory
            .ReadAll(Path.Combine(Repository.Root, "tests", "Beleg.Ledger.Tests", "Linking", "commitments.md"))
            .ToDictionary(e => e.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Stories.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_commitment_is_followed_through_its_reports(string name)
    {
        var story = Stories[name];
        using var workplace = new Workplace();
        using var store = workplace.Open();
        var book = Workplace.Book(store);
        Workplace.Add(
            book,
            story.Reports.Index().Select(r => Workplace.Report($"{r.Item.Day}-{r.Index}.txt", r.Item.Day, r.Item.Text))
        );
        book.Link(TestContext.Current.CancellationToken);
        using var session = store.Read();

        var found = CommitmentReader.List(session, CommitmentFilter.All, int.MaxValue).ToList();

        foreach (var expected in story.Expected)
        {
            found
                .Where(v => v.Course.Spokesman.Text.Contains(expected.Words, StringComparison.Ordinal))
                .Select(Line)
                .ShouldContain(
                    expected.Line,
                    string.Join('\n', found.Select(v => $"{v.Course.Spokesman.Text}: {Line(v)}"))
                );
        }
    }

    private static string Line(CommitmentView view) =>
        Term.Of(view.Course.Status)
        + (view.Course.IsContested ? ", contested" : "")
        + ": "
        + string.Join(", ", view.Steps.Select(s => $"{s.Report.Published!.Value.Day} {Term.Of(s.Step.Move)}"));
}
