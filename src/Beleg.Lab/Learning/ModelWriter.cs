using System.Buffers;
using System.Runtime.InteropServices;
using Beleg.Models;

namespace Beleg.Lab.Learning;

/// <summary>Writes a model file section by section; see <see cref="ModelFormat"/>.</summary>
internal sealed class ModelWriter
{
    private readonly ArrayBufferWriter<byte> body = new();

    public ModelWriter Add<T>(ReadOnlySpan<T> section)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(section);
        var length = (ulong)bytes.Length;
        body.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<ulong>(in length)));
        body.Write(bytes);
        body.Write(new byte[ModelFormat.Padded(bytes.Length) - bytes.Length]);
        return this;
    }

    public void Save(string path, string kind, int version)
    {
        var content = body.WrittenSpan;
        ulong[] header =
        [
            ModelFormat.Magic(kind),
            (ulong)version,
            (ulong)content.Length,
            ModelFormat.Checksum(0, content),
        ];
        using var stream = File.Create(path);
        stream.Write(MemoryMarshal.AsBytes(header.AsSpan()));
        stream.Write(content);
    }
}
