namespace Beleg.Ledger.Origins;

/// <summary>What a group of echoes rests on.</summary>
internal enum GroundKind
{
    /// <summary>On one of its reports.</summary>
    Own,

    /// <summary>On whom one of its reports cites.</summary>
    Cited,

    /// <summary>On whom its reports credit.</summary>
    Credited,
}
