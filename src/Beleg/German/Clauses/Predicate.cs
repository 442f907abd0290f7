using System.Collections.Immutable;
using Beleg.German.Lexicon;

namespace Beleg.German.Clauses;

/// <summary>The verbs of a clause, taken together.</summary>
/// <param name="Finite">Index of the finite verb, or -1.</param>
/// <param name="Verbs">Indexes of all verbs, separated particles and "zu", in order.</param>
/// <param name="Lemma">The full verb with its particle ("mitteilen"); the auxiliary or modal where there is no other; else empty.</param>
/// <param name="Modal">The lemma of the modal verb over it, or null.</param>
/// <param name="IsPassive">True for "werden" with a past participle.</param>
/// <param name="IsPerfect">True for "haben" or "sein" with a past participle.</param>
/// <param name="Features">The inflection of the finite verb.</param>
public sealed record Predicate(
    int Finite,
    ImmutableArray<int> Verbs,
    string Lemma,
    string? Modal,
    bool IsPassive,
    bool IsPerfect,
    Features Features
)
{
    private const Features Subjunctive = Features.Subjunctive1 | Features.Subjunctive2;

    /// <summary>The predicate of a clause without verbs.</summary>
    public static Predicate None { get; } = new(-1, [], string.Empty, null, false, false, Features.None);

    /// <summary>True when the finite verb can only be Konjunktiv I, which marks reported speech.</summary>
    public bool IsSubjunctive1 => (Features & Features.AnyMood) == Features.Subjunctive1;

    /// <summary>True when the form of the finite verb allows the Konjunktiv, I or II.</summary>
    public bool CanBeSubjunctive => (Features & Subjunctive) != 0;

    /// <summary>True when the finite verb can only be Konjunktiv, I or II.</summary>
    public bool IsSubjunctive => (Features & Features.AnyMood) is not 0 and var mood && (mood & ~Subjunctive) == 0;
}
