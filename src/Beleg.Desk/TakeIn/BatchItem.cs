using Beleg.Exchange.Input;
using Beleg.Faults;

namespace Beleg.Desk.TakeIn;

/// <summary>One text of those that were handed in together.</summary>
/// <param name="Name">The name of its file, as it came; empty for a text that was pasted. Never a place on the disk.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="Fields">What was said of its publication beside it.</param>
public sealed record BatchItem(string Name, long Size, PublicationFields? Fields = null)
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>The most bytes that were taken of one text, where it has more and so was not kept.</summary>
    public long? Above { get; init; }

    /// <summary>Takes the text in.</summary>
    /// <param name="bytes">All of it.</param>
    /// <param name="who">Who handed it in, for the custody log.</param>
    public Intake Take(ReadOnlySpan<byte> bytes, string who)
    {
        if (Above is { } most)
        {
            return Intake.Failed(
                Name,
                FaultCode.Unreadable,
                $"It is larger than {most / Megabyte} MB and was not kept. Split it into single reports."
            );
        }

        var intake = Name.Length == 0 ? Intake.Of(Intake.StandardInput, bytes) : Intake.Of(Name, bytes);
        return intake with
        {
            Path = Name.Length == 0 ? $"pasted by {who}" : $"{Name}, handed in by {who}",
            Report = intake.Report is { } report && Fields is { } fields ? fields.On(report) : intake.Report,
        };
    }
}
