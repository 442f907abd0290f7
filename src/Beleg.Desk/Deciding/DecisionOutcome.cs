namespace Beleg.Desk.Deciding;

/// <summary>What became of a form by which somebody decided.</summary>
public enum DecisionOutcome
{
    /// <summary>It was carried out.</summary>
    Decided,

    /// <summary>What was decided before was undone.</summary>
    Undone,

    /// <summary>Somebody else had decided meanwhile; nothing was changed.</summary>
    Changed,

    /// <summary>It said what was there already.</summary>
    Unchanged,
}
