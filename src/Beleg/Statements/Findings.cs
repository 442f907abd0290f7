using Beleg.German;

namespace Beleg.Statements;

/// <summary>What the rules have found so far; which words are already somebody's content or frame.</summary>
internal sealed class Findings(int words)
{
    private readonly int[] contentOf = Fill(words);
    private readonly bool[] framed = new bool[words];
    private readonly List<Finding> all = [];

    public IReadOnlyList<Finding> All => all;

    /// <summary>The place, in their sequence, of the rule that is at work.</summary>
    public int Rule { get; set; }

    public void Add(Finding finding)
    {
        all.Add(finding with { Rule = Rule });
        foreach (var range in finding.Content)
            contentOf.AsSpan(range.First, range.Count).Fill(all.Count - 1);
        foreach (var range in finding.Frame)
            framed.AsSpan(range.First, range.Count).Fill(true);
    }

    public void Replace(int index, Finding finding) => all[index] = finding;

    /// <summary>The finding whose content the word was last made part of, or null.</summary>
    public Finding? ContentAt(int word) => contentOf[word] is >= 0 and var i ? all[i] : null;

    public bool IsFree(int word) => contentOf[word] < 0 && !framed[word];

    public bool IsFramed(int word) => framed[word];

    /// <summary>True when no word of the range is content or frame of a statement.</summary>
    public bool IsFree(WordRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (!IsFree(i))
                return false;
        }

        return true;
    }

    private static int[] Fill(int words)
    {
        var none = new int[words];
        Array.Fill(none, -1);
        return none;
    }
}
