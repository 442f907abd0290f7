using System.Collections.Immutable;
using System.Globalization;

namespace Beleg.Ledger.Tests.Linking;

/// <summary>A short story of a few reports, and the commitments that must be found in it.</summary>
internal sealed record CommitmentStory(
    string Name,
    ImmutableArray<(int Day, string Text)> Reports,
    ImmutableArray<CommitmentStory.Course> Expected
)
{
    private const string Outcome = "=> ";

    public static IEnumerable<CommitmentStory> ReadAll(string path)
    {
        var lines = File.ReadLines(path).SkipWhile(l => !IsHeading(l)).ToList();
        while (lines.Count > 0)
        {
            var body = lines.Skip(1).TakeWhile(l => !IsHeading(l)).ToList();
            yield return new CommitmentStory(
                lines[0][3..],
                [
                    .. body.Where(l => l.Length > 0 && char.IsAsciiDigit(l[0]))
                        .Select(l => l.Split(": ", 2))
                        .Select(p => (int.Parse(p[0], CultureInfo.InvariantCulture), p[1])),
                ],
                [
                    .. body.Where(l => l.StartsWith(Outcome, StringComparison.Ordinal))
                        .Select(l => l[Outcome.Length..].Split(": ", 2))
                        .Select(p => new Course(p[0], p[1])),
                ]
            );
            lines.RemoveRange(0, body.Count + 1);
        }
    }

    private static bool IsHeading(string line) => line.StartsWith("## ", StringComparison.Ordinal);

    /// <summary>A commitment: words in it, and its status and steps in one line.</summary>
    internal sealed record Course(string Words, string Line);
}
