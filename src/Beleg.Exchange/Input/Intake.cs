using System.Collections.Immutable;
using Beleg.Faults;
using Beleg.Text;

namespace Beleg.Exchange.Input;

/// <summary>What became of one input: a report, or the fault that kept it from being one.</summary>
/// <param name="Path">Where it came from, as a person would name it; "-" for standard input.</param>
/// <param name="Report">The report; null where there is none.</param>
/// <param name="Faults">What was wrong: the reason where there is no report, else what had to be guessed or left out.</param>
public sealed record Intake(string Path, Report? Report, ImmutableArray<Fault> Faults)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private static Fault NoText { get; } = new(FaultCode.EmptyReport, "There is no text in it.");

    /// <summary>
    /// Takes in a file: decodes it, takes its front matter and its leading date off, and leaves the rest as it is.
    /// </summary>
    /// <param name="path">Where the bytes came from.</param>
    /// <param name="bytes">The whole file.</param>
    public static Intake Of(string path, ReadOnlySpan<byte> bytes)
    {
        var decoded = TextDecoder.Decode(bytes);
        ImmutableArray<Fault> faults = decoded.Fault is { } fault ? [fault] : [];
        if (decoded.Text is not { } all)
            return new Intake(path, null, faults);

        var head = FrontMatter.Read(all);
        faults = faults.AddRange(head.Faults);
        var start = head.TextStart;
        var published = head.Published;
        if (LeadingDate.TryRead(all.AsSpan(start), out var date, out var end))
        {
            published ??= date;
            start += end;
        }

        var text = all[start..];
        if (string.IsNullOrWhiteSpace(text))
            return new Intake(path, null, faults.Add(NoText));

        var report = new Report(text)
        {
            File = NameOf(path),
            Title = head.Title,
            Outlet = head.Outlet,
            Url = head.Url,
            Published = published,
            Credits = head.Credits,
        };
        return new Intake(path, report, faults);
    }

    /// <summary>Takes in a file whose whole text is wanted as it stands, as of one that is cut into tokens.</summary>
    /// <param name="path">Where the bytes came from.</param>
    /// <param name="bytes">The whole file.</param>
    public static Intake Whole(string path, ReadOnlySpan<byte> bytes)
    {
        var decoded = TextDecoder.Decode(bytes);
        ImmutableArray<Fault> faults = decoded.Fault is { } fault ? [fault] : [];
        return decoded.Text switch
        {
            null => new Intake(path, null, faults),
            "" => new Intake(path, null, faults.Add(NoText)),
            var text => new Intake(path, new Report(text) { File = NameOf(path) }, faults),
        };
    }

    /// <summary>An input that gave no report.</summary>
    public static Intake Failed(string path, FaultCode code, string message) =>
        new(path, null, [new Fault(code, message)]);

    private static string? NameOf(string path)
    {
        if (path == StandardInput)
            return null;
        var name = System.IO.Path.GetFileName(path);
        return ReportFiles.IsReport(name) ? System.IO.Path.GetFileNameWithoutExtension(name) : name;
    }
}
