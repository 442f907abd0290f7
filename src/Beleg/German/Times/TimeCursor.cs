using Beleg.German.Phrases;
using Beleg.Text;

namespace Beleg.German.Times;

/// <summary>Where the reading of a time expression stands in a sentence, and what it has seen.</summary>
/// <param name="wording">The text.</param>
internal sealed class TimeCursor(Wording wording)
{
    /// <summary>The text.</summary>
    public Wording Wording => wording;

    /// <summary>The word at which the expression begins.</summary>
    public int First { get; private set; }

    /// <summary>Where the sentence ends.</summary>
    public int End { get; private set; }

    /// <summary>The word to be read next.</summary>
    public int At { get; set; }

    /// <summary>True after "bis", "spätestens".</summary>
    public bool IsBound { get; set; }

    /// <summary>The last of the words that lead in: "am", "vor"; empty where there are none.</summary>
    public string Lead { get; set; } = string.Empty;

    /// <summary>True after "Anfang", "Ende".</summary>
    public bool HasEdge { get; set; }

    /// <summary>The word to be read next, in lower case; empty at the end.</summary>
    public string Word => WordAt(0);

    /// <summary>A word so many places on, in lower case; empty behind the end.</summary>
    public string WordAt(int places) => At + places < End ? wording[At + places] : string.Empty;

    /// <summary>Begins anew.</summary>
    public void Begin(int first, int end)
    {
        (First, End, At) = (first, end, first);
        (IsBound, HasEdge, Lead) = (false, false, string.Empty);
    }

    /// <summary>An expression whose words are not known yet.</summary>
    public static TimeExpression New() => new(0, 0, default);

    /// <summary>The expression with the words that were read.</summary>
    public TimeExpression Finish(TimeExpression time)
    {
        var words = wording.Analysis.Words;
        return time with
        {
            First = First,
            End = At,
            Span = new Span(words[First].Span.Start, words[At - 1].Span.End),
            IsBound = IsBound,
        };
    }
}
