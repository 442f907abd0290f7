using Beleg.Faults;

namespace Beleg.Desk.TakeIn;

/// <summary>What was wrong with a text.</summary>
/// <param name="Code">What kind of thing.</param>
/// <param name="Message">The words of the fault.</param>
public sealed record ItemFault(FaultCode Code, string Message)
{
    /// <summary>The code as people see it: "BLG1002".</summary>
    public string Label => new Fault(Code, Message).Label;
}
