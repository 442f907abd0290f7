using System.Text;
using Beleg.Cli.Terminal;
using Beleg.Text;

namespace Beleg.Cli.Tests;

/// <summary>A folder of its own with everything a command runs in, its output caught.</summary>
internal sealed class Workplace : IDisposable
{
    /// <summary>The models that lie beside the program.</summary>
    public static string Models { get; } = Path.Combine(AppContext.BaseDirectory, "models", "de");

    // Loaded once for all tests: a reader never changes.
    private static Lazy<Reader> Shared { get; } = new(() => Reader.Load(Models));

    public string Folder { get; } = Directory.CreateTempSubdirectory("beleg-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Writes a file and gives its path.</summary>
    public string Put(string name, string content) => Put(name, Encoding.UTF8.GetBytes(content));

    public string Put(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Runs a command line through the program's entry, with the real reader.</summary>
    public static Outcome Run(params string[] args) =>
        Run(folder => folder == Models ? Shared.Value.Read : Reader.Load(folder).Read, "", args);

    /// <summary>The same with another reader, and with something on standard input.</summary>
    public static Outcome Run(Func<string, Func<Report, Reading>> load, string input, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = BelegCommand.Run(
            args,
            new Surroundings(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error)
            {
                Load = load,
                Models = Models,
            }
        );
        return new Outcome(code, output.ToString(), error.ToString());
    }
}
