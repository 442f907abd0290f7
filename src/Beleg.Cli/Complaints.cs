using Beleg.Cli.Terminal;
using Beleg.Faults;

namespace Beleg.Cli;

/// <summary>Tells faults on standard error, one a line: "BLG1008: report.txt: …". Never a stack trace.</summary>
internal static class Complaints
{
    /// <summary>Tells a fault, after what was printed so far.</summary>
    /// <param name="surroundings">Where.</param>
    /// <param name="fault">What.</param>
    /// <param name="path">Of which input, where it is of one.</param>
    public static void Tell(Surroundings surroundings, Fault fault, string? path = null)
    {
        surroundings.Output.Flush();
        TellLast(surroundings, fault, path);
    }

    /// <summary>Tells a fault where nothing more can be printed.</summary>
    public static void TellLast(Surroundings surroundings, Fault fault, string? path = null)
    {
        var line = path is null ? fault.ToString() : $"{fault.Label}: {path}: {fault.Message}";
        surroundings.Error.WriteLine(Printable.Of(line.ReplaceLineEndings(" ").Replace('\t', ' ')));
        surroundings.Error.Flush();
    }

    /// <summary>What a person can report of an exception that nobody foresaw: what it was and where, in one line.</summary>
    public static Fault Unforeseen(Exception e)
    {
        var place = e.TargetSite is { DeclaringType: { } type } method ? $" in {type.FullName}.{method.Name}" : "";
        return new Fault(
            FaultCode.Unforeseen,
            $"Beleg failed in a way that nobody foresaw: {e.GetType().Name}{place}: {e.Message} Please report this line "
                + $"with the version ({BelegCommand.Version}) and, if you may share it, the report that was read."
        );
    }
}
