using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Faults;

/// <summary>Something that is wrong, told for people: what happened, where, and what to do.</summary>
/// <param name="Code">What kind of thing it is.</param>
/// <param name="Message">One or two sentences for the reader; what happened and what to do.</param>
/// <param name="Spans">Where in the report, in UTF-16; empty when it concerns all of it.</param>
public sealed record Fault(FaultCode Code, string Message, ImmutableArray<Span> Spans)
{
    /// <summary>A fault that concerns all of a report or no report at all.</summary>
    public Fault(FaultCode code, string message)
        : this(code, message, []) { }

    /// <summary>The code as people see it: "BLG1003".</summary>
    public string Label => $"BLG{(int)Code:D4}";

    /// <inheritdoc/>
    public override string ToString() => $"{Label}: {Message}";
}
