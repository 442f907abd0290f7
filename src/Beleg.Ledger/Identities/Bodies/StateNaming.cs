using Beleg.Sources;

namespace Beleg.Ledger.Identities.Bodies;

/// <summary>A government is its state: "ukrainische Regierung", "US-Regierung", "Regierung in Warschau", "Bundesregierung".</summary>
internal sealed class StateNaming : IBodyNaming
{
    /// <inheritdoc/>
    public BodyName? Read(BodyWords words) =>
        words is { Source.Kind: SourceKind.State, State: { } state }
            ? new BodyName("state:" + state, IsSure: true, $"{words.Source.Name} stands for {state}")
        // A state that no list knows goes by its name.
        : words is { Source.Kind: SourceKind.State, Noun: null, IsNamed: true }
            ? new BodyName("state:" + words.Source.Name, IsSure: true, $"the same name: {words.Source.Name}")
        : null;
}
