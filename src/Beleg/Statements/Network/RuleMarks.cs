using System.Collections.Immutable;
using Beleg.German;
using Beleg.Statements.Rules;

namespace Beleg.Statements.Network;

/// <summary>What the rules took each word for, and the finding that a statement which begins at a word is told from.</summary>
internal sealed class RuleMarks
{
    // A beginning that the network sees this near to that of a finding is meant to be the same one.
    private const int NearWords = 4;

    private readonly ImmutableArray<int>[] marks;
    private readonly Finding?[] cueOf;
    private readonly Dictionary<int, Finding> byFirst = [];

    public RuleMarks(int words, IReadOnlyList<Finding> findings)
    {
        marks = new ImmutableArray<int>[words];
        Array.Fill(marks, []);
        cueOf = new Finding?[words];
        foreach (var finding in findings)
        {
            byFirst.TryAdd(finding.First, finding);
            Mark(finding.Content, finding.Rule, Part.Content);
            Mark(finding.Frame, finding.Rule, Part.Frame);
            Mark(finding.Cue, finding.Rule, Part.Cue);
            Mark(finding.Speaker, finding.Rule, Part.Speaker);
            Mark(finding.Addressee, finding.Rule, Part.Addressee);
            foreach (var range in finding.Cue)
                cueOf.AsSpan(range.First, range.Count).Fill(finding);
        }
    }

    /// <summary>The rules and parts that a word was taken for, and whether it is at the edge of the part.</summary>
    public ImmutableArray<int> Of(int word) => marks[word];

    /// <summary>The finding whose content begins at the word, or nearest to it; null for none.</summary>
    public Finding? Near(int word)
    {
        for (var distance = 0; distance <= NearWords; distance++)
        {
            if (
                byFirst.TryGetValue(word - distance, out var finding)
                || byFirst.TryGetValue(word + distance, out finding)
            )
                return finding;
        }

        return null;
    }

    /// <summary>
    /// True when words that are said to be a finding's cue are, to the rules, the cue of one around or within it and not its
    /// own: "sagte, laut Gutachten …" has two.
    /// </summary>
    public bool AreMixed(Finding finding, ImmutableArray<WordRange> cue)
    {
        foreach (var range in cue)
        {
            for (var w = range.First; w < range.End; w++)
            {
                if (cueOf[w] is { } other && !finding.Cue.Contains(w) && Nest(finding, other))
                    return true;
            }
        }

        return false;
    }

    private static bool Nest(Finding left, Finding right) =>
        left.First <= right.First ? left.End >= right.End : right.End >= left.End;

    // The network has learnt these numbers.
    private enum Part
    {
        Content,
        Frame,
        Cue,
        Speaker,
        Addressee,
    }

    private void Mark(ImmutableArray<WordRange> ranges, int rule, Part part)
    {
        foreach (var range in ranges)
        {
            for (var w = range.First; w < range.End; w++)
            {
                var edge = (w == range.First ? 1 : 0) | (w == range.End - 1 ? 2 : 0);
                marks[w] = marks[w].Add(((((int)part * RuleSequence.Count) + rule) << 2) | edge);
            }
        }
    }
}
