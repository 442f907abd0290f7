using Beleg.Faults;

namespace Beleg.Exchange.Input;

/// <summary>Finds and takes in the reports that a path means: a file, the files of a folder, or standard input.</summary>
public static class ReportFiles
{
    /// <summary>The most bytes that are read of one file: 64 MiB, some thousand times a long report.</summary>
    public const int LargestFile = 64 * 1024 * 1024;

    private static readonly string[] Endings = [".txt", ".md"];

    /// <summary>
    /// Takes in what a path means, one after the other as they are asked for. A folder gives its .txt and .md files with
    /// those of its folders, in ordinal order of their paths; links to folders are not followed. What cannot be read is an
    /// <see cref="Intake"/> with BLG1008 or BLG1009; nothing throws.
    /// </summary>
    /// <param name="path">A file, a folder, or "-".</param>
    /// <param name="standardInput">Opens standard input; only called for "-".</param>
    public static IEnumerable<Intake> Read(string path, Func<Stream> standardInput) =>
        Read(path, standardInput, Intake.Of);

    /// <summary>The same with another way to take in the bytes of a file.</summary>
    /// <param name="path">A file, a folder, or "-".</param>
    /// <param name="standardInput">Opens standard input; only called for "-".</param>
    /// <param name="take">Takes a path and its bytes: <see cref="Intake.Of"/> or <see cref="Intake.Whole"/>.</param>
    public static IEnumerable<Intake> Read(
        string path,
        Func<Stream> standardInput,
        Func<string, ReadOnlySpan<byte>, Intake> take
    )
    {
        if (path == Intake.StandardInput)
            return [Guarded(path, standardInput, take)];
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
            return [Intake.Failed(path, FaultCode.Unreadable, "This is no path.")];
        if (!Directory.Exists(path))
            return [Guarded(path, () => File.OpenRead(path), take)];
        return ReadFolder(path, take);
    }

    /// <summary>True for the names that a folder's reports have.</summary>
    public static bool IsReport(string name) =>
        Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Intake> ReadFolder(string folder, Func<string, ReadOnlySpan<byte>, Intake> take)
    {
        var found = new List<Entry>();
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out var current))
            Collect(current, found, folders);
        if (found.Count == 0)
        {
            yield return Intake.Failed(folder, FaultCode.EmptyFolder, "The folder holds no .txt or .md file.");
            yield break;
        }

        found.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        foreach (var (path, fault) in found)
            yield return fault is null
                ? Guarded(path, () => File.OpenRead(path), take)
                : new Intake(path, null, [fault]);
    }

    private static void Collect(string folder, List<Entry> found, Stack<string> folders)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                var path = Path.Combine(folder, entry.Name);
                if (!entry.Attributes.HasFlag(FileAttributes.Directory))
                {
                    if (IsReport(entry.Name))
                        found.Add(new Entry(path, null));
                }
                else if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    folders.Push(path);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            found.Add(new Entry(folder, new Fault(FaultCode.Unreadable, Told(e))));
        }
    }

    private static Intake Guarded(string path, Func<Stream> open, Func<string, ReadOnlySpan<byte>, Intake> take)
    {
        try
        {
            using var stream = open();
            return ReadAll(stream) is { } bytes
                ? take(path, bytes.AsSpan())
                : Intake.Failed(path, FaultCode.Unreadable, "It is larger than 64 MiB. Split it into single reports.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Intake.Failed(path, FaultCode.Unreadable, Told(e));
        }
    }

    // Bounded, because a device or a pipe may have no end.
    private static ArraySegment<byte>? ReadAll(Stream stream)
    {
        var bytes = new byte[stream.CanSeek ? Math.Clamp(stream.Length, 4096, LargestFile) + 1 : 65536];
        for (var length = 0; ; )
        {
            var read = stream.Read(bytes, length, bytes.Length - length);
            if (read == 0)
                return new ArraySegment<byte>(bytes, 0, length);
            length += read;
            if (length > LargestFile)
                return null;
            if (length == bytes.Length)
                Array.Resize(ref bytes, Math.Min(length * 2, LargestFile + 1));
        }
    }

    private static string Told(Exception e) =>
        e switch
        {
            FileNotFoundException or DirectoryNotFoundException => "There is no file or folder of this name.",
            UnauthorizedAccessException => "You may not read it. Check its permissions.",
            PathTooLongException => "The path is too long for this system.",
            _ => $"Reading it failed: {e.Message}",
        };

    private sealed record Entry(string Path, Fault? Fault);
}
