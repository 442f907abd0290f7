using System.Text;
using Beleg.Cli.Terminal;
using Beleg.Text;

namespace Beleg.Cli.Tests;

/// <summary>A folder of its own with everything a command runs in, its output caught.</summary>
internal sealed class Workplace : IDisposable
{
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

    /// <summary>Runs a command line through the program's entry with the reader and models of this build.</summary>
    public static Outcome Run(params string[] args) => Run(Models.Load, "", args);

    public static Outcome Run(Func<string, Func<Report, Reading>> load, string input, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = BelegCommand.Run(
            args,
            new Surroundings(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error)
            {
                Load = load,
                Models = Path.Combine(AppContext.BaseDirectory, "models", "de"),
            }
        );
        return new Outcome(code, output.ToString(), error.ToString());
    }
}
