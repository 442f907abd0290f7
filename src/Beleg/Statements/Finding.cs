using System.Collections.Immutable;
using Beleg.German;
using Beleg.Reasons;

namespace Beleg.Statements;

/// <summary>A statement while the rules are at work on it; words instead of characters.</summary>
internal sealed record Finding(StatementType Type, Medium Medium, ImmutableArray<WordRange> Content)
{
    public ImmutableArray<WordRange> Speaker { get; init; } = [];

    public ImmutableArray<WordRange> Cue { get; init; } = [];

    public ImmutableArray<WordRange> Frame { get; init; } = [];

    public ImmutableArray<WordRange> Addressee { get; init; } = [];

    /// <summary>The entry of the cue lexicon that it was found by.</summary>
    public string? Signal { get; init; }

    /// <summary>The place of the rule that found it in the sequence of rules; set when it is added.</summary>
    public int Rule { get; init; }

    /// <summary>From 0 to 1: of a rule's finding how sure the rule is, set by hand; of the network's the chance it gives.</summary>
    public required double Confidence { get; init; }

    /// <summary>Why there is a statement here.</summary>
    public required ImmutableArray<string> Because { get; init; }

    /// <summary>Who gave the parts that its rule did not give.</summary>
    public ImmutableArray<Reason> Parts { get; init; } = [];

    public int First => Content[0].First;

    public int End => Content[^1].End;
}
