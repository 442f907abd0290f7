using System.Collections.Immutable;
using System.Globalization;

namespace Beleg.Ledger.Tests.Developments;

/// <summary>A short story of a few reports, and what must become of an open point of the first.</summary>
internal sealed record FollowUp(
    string Name,
    ImmutableArray<(int Day, string Text)> Reports,
    int? ClosedOn,
    string Words
)
{
    private const string Outcome = "=> ";

    public static IEnumerable<FollowUp> ReadAll(string path)
    {
        var name = string.Empty;
        var reports = ImmutableArray.CreateBuilder<(int, string)>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                name = line[3..];
            }
            else if (line.StartsWith(Outcome, StringComparison.Ordinal))
            {
                var words = line[Outcome.Length..].Split(' ', 2);
                yield return new FollowUp(name, reports.DrainToImmutable(), Day(words[0]), words[1]);
            }
            else if (line.Split(": ", 2) is [var day, var text] && Day(day) is { } number)
            {
                reports.Add((number, text));
            }
        }
    }

    private static int? Day(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : null;
}
