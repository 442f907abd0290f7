namespace Beleg.Statements;

/// <summary>
/// How a statement is rendered, in the five types of the German news quotation attribution corpus
/// (Petersen-Frey and Biemann 2024).
/// </summary>
public enum StatementType
{
    /// <summary>The words themselves, as a rule between quotation marks.</summary>
    Direct,

    /// <summary>The content in a clause or phrase that depends on a frame: "sagte, dass …", "laut …".</summary>
    Indirect,

    /// <summary>Marked as somebody's words only by a modal verb: "Er soll … haben".</summary>
    FreeIndirect,

    /// <summary>Konjunktiv without a frame: "Er habe …".</summary>
    IndirectFreeIndirect,

    /// <summary>A summary of what was said: "Die Partei kritisierte den Entwurf."</summary>
    Reported,
}
