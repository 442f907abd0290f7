using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Beleg.Faults;

namespace Beleg.Models;

/// <summary>
/// Reads a model file section by section straight into arrays: nothing is parsed, and a file that changes on disk
/// later cannot hurt a running program, as it could a mapped one.
/// </summary>
internal sealed class ModelFile : IDisposable
{
    private readonly FileStream stream;
    private readonly string path;
    private readonly ulong expected;
    private ulong checksum;

    private ModelFile(FileStream stream, string path, ulong expected)
    {
        this.stream = stream;
        this.path = path;
        this.expected = expected;
    }

    /// <summary>Opens a model file and checks its header.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="kind">What it must be: eight ASCII characters.</param>
    /// <param name="version">The version that this program reads.</param>
    /// <exception cref="FaultException">It is missing, damaged or of another version.</exception>
    public static ModelFile Open(string path, string kind, int version)
    {
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FaultException(
                new Fault(FaultCode.ModelMissing, $"The model {path} cannot be opened. {Mend}"),
                e
            );
        }

        var header = new ulong[ModelFormat.HeaderWords];
        var bytes = MemoryMarshal.AsBytes(header.AsSpan());
        if (
            file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length
            || header[0] != ModelFormat.Magic(kind)
            || header[1] != (ulong)version
            || header[2] != (ulong)(file.Length - bytes.Length)
        )
        {
            file.Dispose();
            throw Damaged(path);
        }

        return new ModelFile(file, path, header[3]);
    }

    /// <summary>The checksum that its header gives: which model of its kind it is.</summary>
    public ulong Checksum => expected;

    /// <summary>The next section, which has a certain number of elements.</summary>
    /// <exception cref="FaultException">The file is damaged.</exception>
    public T[] Read<T>(int count)
        where T : unmanaged
    {
        var section = Read<T>();
        return section.Length == count ? section : throw Damaged(path);
    }

    /// <summary>The next section.</summary>
    /// <exception cref="FaultException">The file is damaged.</exception>
    public T[] Read<T>()
        where T : unmanaged
    {
        var length = new ulong[1];
        Fill(MemoryMarshal.AsBytes(length.AsSpan()));
        var size = Unsafe.SizeOf<T>();
        if (length[0] > (ulong)(stream.Length - stream.Position) || length[0] % (ulong)size != 0)
            throw Damaged(path);

        var bytes = (int)length[0];
        var section = new T[bytes / size];
        var whole = bytes & ~7;
        var target = MemoryMarshal.AsBytes(section.AsSpan());
        Fill(target[..whole]);
        if (whole < bytes)
        {
            Span<byte> last = stackalloc byte[8];
            Fill(last);
            last[..(bytes - whole)].CopyTo(target[whole..]);
        }

        return section;
    }

    /// <summary>Checks, after the last section, that all was read and nothing was damaged.</summary>
    /// <exception cref="FaultException">The file is damaged.</exception>
    public void Complete()
    {
        if (stream.Position != stream.Length || checksum != expected)
            throw Damaged(path);
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private const string Mend =
        "Get it back with `git checkout models`, or make it anew with `beleg lab train` (models/de/README.md).";

    private static FaultException Damaged(string path) =>
        new(new Fault(FaultCode.ModelDamaged, $"The model {path} is damaged or of another version. {Mend}"));

    private void Fill(Span<byte> target)
    {
        if (stream.ReadAtLeast(target, target.Length, throwOnEndOfStream: false) < target.Length)
            throw Damaged(path);
        checksum = ModelFormat.Checksum(checksum, target);
    }
}
