using System.Collections.Immutable;
using Beleg.Propositions;

namespace Beleg.Ledger.Claims;

/// <summary>Which words of two sayings stand for the same: each word with its likest in the other saying.</summary>
internal sealed class TermAlignment
{
    private readonly SayingWords one;
    private readonly SayingWords other;
    private readonly float[] best;
    private readonly float[] bestOfOther;
    private readonly int[] likest;

    /// <summary>Aligns the words of two sayings.</summary>
    /// <param name="one">The words of one.</param>
    /// <param name="numbers">Their numbers in <paramref name="like"/>.</param>
    /// <param name="other">The words of the other.</param>
    /// <param name="numbersOfOther">Their numbers.</param>
    /// <param name="like">How alike words are.</param>
    public TermAlignment(
        SayingWords one,
        ImmutableArray<int> numbers,
        SayingWords other,
        ImmutableArray<int> numbersOfOther,
        LikeTerms like
    )
    {
        (this.one, this.other) = (one, other);
        best = new float[one.Terms.Length];
        bestOfOther = new float[other.Terms.Length];
        likest = new int[one.Terms.Length];
        for (var i = 0; i < best.Length; i++)
        {
            var row = numbers[i] < 0 ? default : like.LikenessOf(numbers[i]);
            for (var j = 0; j < bestOfOther.Length; j++)
            {
                var written =
                    row.IsEmpty || numbersOfOther[j] < 0
                        ? TermLikeness.Of(one.Terms[i], other.Terms[j])
                        : row[numbersOfOther[j]];
                var likeness = written < TermLikeness.Near && AreNear(i, j) ? TermLikeness.Near : written;
                bestOfOther[j] = Math.Max(bestOfOther[j], likeness);
                if (likeness > best[i])
                    (best[i], likest[i]) = (likeness, j);
            }
        }

        SharedMass = Sum(one.Masses, best);
        SharedMassOfOther = Sum(other.Masses, bestOfOther);
    }

    /// <summary>The weight of those words of the first saying that have a like in the second, each times how alike they are.</summary>
    public float SharedMass { get; }

    /// <summary>The same of the second saying.</summary>
    public float SharedMassOfOther { get; }

    /// <summary>The words of the first that have a like in the second, in order.</summary>
    public ImmutableArray<SharedTerm> Shared()
    {
        var shared = ImmutableArray.CreateBuilder<SharedTerm>();
        for (var i = 0; i < best.Length; i++)
        {
            if (best[i] > 0)
            {
                var (mine, theirs) = (one.Terms[i], other.Terms[likest[i]]);
                shared.Add(new SharedTerm(mine.Word, theirs.Word, best[i], (mine.Weight + theirs.Weight) / 2));
            }
        }

        return shared.ToImmutable();
    }

    /// <summary>How alike the likest words of a kind are, 0 to 1: 0 where neither saying has one.</summary>
    public float BestOf(TermKind kind) =>
        Math.Max(BestOf(kind, one.Terms, best), BestOf(kind, other.Terms, bestOfOther));

    /// <summary>True where both sayings hold names, and none of the one is like one of the other.</summary>
    public bool HaveOtherNames() => Holds(one) && Holds(other) && BestOf(TermKind.Name) < TermLikeness.Near;

    private static bool Holds(SayingWords words) => words.Terms.Any(t => t.Kind == TermKind.Name);

    /// <summary>How rare the second rarest word is that they share, 0 to 1: one shared word can be chance, two less so.</summary>
    public float SecondRarest() => Math.Min(Second(one.Rarity, best), Second(other.Rarity, bestOfOther));

    private bool AreNear(int i, int j)
    {
        if (other.Groups[j].IsEmpty)
            return false;
        foreach (var group in one.Groups[i])
        {
            if (other.Groups[j].Contains(group))
                return true;
        }

        return false;
    }

    private static float BestOf(TermKind kind, ImmutableArray<Term> terms, float[] likeness)
    {
        var most = 0f;
        for (var i = 0; i < terms.Length; i++)
        {
            if (terms[i].Kind == kind)
                most = Math.Max(most, likeness[i]);
        }

        return most;
    }

    private static float Second(ImmutableArray<float> rarity, float[] likeness)
    {
        var (first, second) = (0f, 0f);
        for (var i = 0; i < likeness.Length; i++)
        {
            var value = rarity[i] * likeness[i];
            if (value > first)
                (first, second) = (value, first);
            else if (value > second)
                second = value;
        }

        return second;
    }

    private static float Sum(ImmutableArray<float> masses, float[] likeness)
    {
        var sum = 0f;
        for (var i = 0; i < likeness.Length; i++)
            sum += masses[i] * likeness[i];
        return sum;
    }
}
