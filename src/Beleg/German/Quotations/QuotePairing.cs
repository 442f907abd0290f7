using System.Collections.Immutable;

namespace Beleg.German.Quotations;

/// <summary>
/// The marks that are open at some place of the text, outermost first, and the pairs made so far. Nesting deeper than
/// any writer goes is cut off from outside, which bounds the cost of a mark.
/// </summary>
internal sealed class QuotePairing
{
    private const int Deepest = 8;

    private readonly List<Start> open = [];
    private readonly List<(int First, int End)> pairs = [];
    private readonly List<int> unpaired = [];

    private readonly record struct Start(int Token, QuoteMark Mark, List<int> Again);

    /// <summary>How many quotations are open.</summary>
    public int Depth => open.Count;

    /// <summary>The mark that opened a quotation, 0 being the outermost.</summary>
    public QuoteMark Opening(int depth) => open[depth].Mark;

    /// <summary>Takes the next mark of the paragraph.</summary>
    public void Add(int token, QuoteMark mark, QuoteSide side)
    {
        var partner = Partner(mark);
        var closes = side switch
        {
            QuoteSide.Opens => false,
            QuoteSide.Closes => true,
            _ => partner >= 0 && !mark.IsLow,
        };
        if (closes && partner >= 0)
        {
            pairs.Add((open[partner].Token, token + 1));
            Drop(partner + 1);
            open.RemoveAt(partner);
        }
        else if (side == QuoteSide.Closes)
        {
            unpaired.Add(token);
        }
        else
        {
            if (open.Count == Deepest)
                DropOutermost();
            open.Add(new Start(token, mark, []));
        }
    }

    /// <summary>Notes that a quotation was opened again at the start of a paragraph.</summary>
    public void Reopen(int depth, int token) => open[depth].Again.Add(token);

    /// <summary>Gives up what is open from a depth on.</summary>
    public void Drop(int depth)
    {
        for (var i = depth; i < open.Count; i++)
            GiveUp(open[i]);
        open.RemoveRange(depth, open.Count - depth);
    }

    /// <summary>Gives up what is still open and puts all in order.</summary>
    public QuotationSet Finish()
    {
        Drop(0);
        pairs.Sort();
        unpaired.Sort();
        var items = ImmutableArray.CreateBuilder<Quotation>(pairs.Count);
        var ends = new Stack<int>();
        foreach (var (first, end) in pairs)
        {
            while (ends.TryPeek(out var outer) && outer <= first)
                ends.Pop();
            items.Add(new Quotation(first, end, ends.Count));
            ends.Push(end);
        }

        return new QuotationSet(items.MoveToImmutable(), [.. unpaired]);
    }

    /// <summary>The innermost opening mark that this one closes in print, else the innermost of its family; -1 if none.</summary>
    private int Partner(QuoteMark mark)
    {
        var family = -1;
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].Mark.IsClosedProperlyBy(mark))
                return i;
            if (family < 0 && open[i].Mark.Family == mark.Family)
                family = i;
        }

        return family;
    }

    private void DropOutermost()
    {
        GiveUp(open[0]);
        open.RemoveAt(0);
    }

    private void GiveUp(Start opening)
    {
        unpaired.Add(opening.Token);
        unpaired.AddRange(opening.Again);
    }
}
