using System.Collections.Immutable;
using Beleg.Reasons;
using Beleg.Text;

namespace Beleg.Statements;

/// <summary>
/// One act of saying as it was found in a report, before anything is known of who the speaker is or what is meant.
/// The parts are those of the German news quotation attribution corpus (Petersen-Frey and Biemann 2024).
/// </summary>
/// <param name="Type">How the content is rendered.</param>
/// <param name="Medium">How the words came into the world.</param>
/// <param name="Content">What is said.</param>
public sealed record Attribution(StatementType Type, Medium Medium, Passage Content)
{
    /// <summary>The words that say who speaks: the nearest mention that names the speaker best; may stand sentences before.</summary>
    public Passage? Speaker { get; init; }

    /// <summary>The words that signal saying.</summary>
    public Passage? Cue { get; init; }

    /// <summary>The clause that introduces the content.</summary>
    public Passage? Frame { get; init; }

    /// <summary>Whom the speaker speaks to.</summary>
    public Passage? Addressee { get; init; }

    /// <summary>The index, among the report's attributions, of the one whose content this one stands in.</summary>
    public int? Within { get; init; }

    /// <summary>The entry of the cue lexicon that it was found by ("zurückweisen"); null where no cue did.</summary>
    public string? Signal { get; init; }

    /// <summary>The chance, from 0 to 1, that the network of statements gives that a statement begins here.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Why it was found, and which rule or model gave each part.</summary>
    public ImmutableArray<Reason> Because { get; init; } = [];
}
