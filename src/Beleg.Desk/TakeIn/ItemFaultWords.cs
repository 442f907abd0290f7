using Beleg.Faults;

namespace Beleg.Desk.TakeIn;

/// <summary>What the desk says of a fault of a text, in the language of the reader: what it means, and what to do.</summary>
public static class ItemFaultWords
{
    /// <summary>The key of the phrase; null where the words of the fault have to do.</summary>
    public static string? KeyOf(FaultCode code) =>
        code switch
        {
            FaultCode.EmptyReport => "item-fault.empty-report",
            FaultCode.NotText => "item-fault.not-text",
            FaultCode.NotGerman => "item-fault.not-german",
            FaultCode.GuessedEncoding => "item-fault.guessed-encoding",
            FaultCode.BrokenFrontMatter or FaultCode.BadFrontMatterField => "item-fault.front-matter",
            FaultCode.Unreadable => "item-fault.unreadable",
            FaultCode.Unforeseen => "item-fault.unforeseen",
            _ => null,
        };

    /// <summary>True where the words of the fault tell what no phrase can: which field it is, how large the file was.</summary>
    public static bool SaysMore(FaultCode code) =>
        code is not (FaultCode.EmptyReport or FaultCode.NotText or FaultCode.NotGerman or FaultCode.GuessedEncoding);
}
