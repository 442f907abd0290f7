namespace Beleg.Ledger.Developments;

/// <summary>What it takes for something outstanding to come.</summary>
internal enum ThingClass
{
    /// <summary>Whoever owes it is to speak.</summary>
    Utterance,

    /// <summary>It is to be delivered.</summary>
    Work,

    /// <summary>It is to be decided.</summary>
    Decision,

    /// <summary>It is to be held.</summary>
    Meeting,
}
