using Beleg.German.Names;

namespace Beleg.Ledger.Identities.Bodies;

/// <summary>A body by a common noun only: "die Polizei", "das Unternehmen". Every report can mean another.</summary>
internal sealed class BareNaming : IBodyNaming
{
    /// <inheritdoc/>
    public BodyName? Read(BodyWords words) =>
        words.Noun is { } noun
            ? new BodyName(KeyOf(noun, words.State), IsSure: false, $"by the common noun {noun.Lemma} only")
            : null;

    /// <summary>The key of a common noun, of a state where the report gives one.</summary>
    public static string KeyOf(NounReading noun, string? state) => $"noun:{Folding.Joined(noun.Core)}|{state}";
}
