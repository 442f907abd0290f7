using System.Collections.Immutable;
using Beleg.German;
using Beleg.Sources.Mentions;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Sources.Resolution;

/// <summary>Which words of a report are whose words, and who spoke last at any place.</summary>
internal sealed class Speech
{
    private readonly ImmutableArray<Attribution> attributions;
    private readonly int[] contentOf;

    /// <summary>Prepares the statements of a report.</summary>
    public Speech(Analysis analysis, ImmutableArray<Attribution> attributions)
    {
        this.attributions = attributions;
        Speakers = new List<Mention>[attributions.Length];
        contentOf = new int[analysis.Words.Length];
        Array.Fill(contentOf, -1);
        for (var i = 0; i < attributions.Length; i++)
        {
            Speakers[i] = [];
            foreach (var span in attributions[i].Content.Spans)
                Array.Fill(contentOf, i, WordAt(analysis, span.Start), Count(analysis, span));
        }
    }

    /// <summary>The mentions that each statement has for its speakers.</summary>
    public List<Mention>[] Speakers { get; }

    /// <summary>True for a word that somebody is quoted with.</summary>
    public bool IsQuoted(int word) =>
        contentOf[word] is >= 0 and var at && attributions[at].Type == StatementType.Direct;

    /// <summary>Who is reported as saying a word, in indirect speech.</summary>
    public Entity? ReportedBy(int word) =>
        contentOf[word] is >= 0 and var at && attributions[at].Type != StatementType.Direct
            ? Speakers[at].FirstOrDefault(m => m.Head != word)?.Entity
            : null;

    /// <summary>Who spoke last before a statement.</summary>
    public Entity? Before(int attribution)
    {
        for (var i = attribution - 1; i >= 0; i--)
        {
            if (Speakers[i].Find(mention => mention.Entity is not null) is { } speaker)
                return speaker.Entity;
        }

        return null;
    }

    /// <summary>The first word that begins at or after a character.</summary>
    public static int WordAt(Analysis analysis, int character)
    {
        var (low, high) = (0, analysis.Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (analysis.Words[middle].Span.Start < character)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static int Count(Analysis analysis, Span span) =>
        Math.Max(0, WordAt(analysis, span.End) - WordAt(analysis, span.Start));
}
