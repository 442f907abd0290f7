using System.Text.RegularExpressions;

namespace Beleg.Tests.Architecture;

/// <summary>A C# file of the program, as text.</summary>
internal sealed partial class SourceFile
{
    private SourceFile(string path)
    {
        Path = System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
        Lines = File.ReadAllLines(path);
        Namespace = Lines.Select(l => NamespaceLine().Match(l)).FirstOrDefault(m => m.Success)?.Groups["name"].Value;
    }

    /// <summary>Its path in the repository, with "/".</summary>
    public string Path { get; }

    public string[] Lines { get; }

    /// <summary>Its namespace; null where it has none.</summary>
    public string? Namespace { get; }

    /// <summary>The names of the types it declares outside any other type.</summary>
    public IEnumerable<string> Types => Lines.Select(l => TypeLine().Match(l)).Where(m => m.Success).Select(Name);

    /// <summary>Every name that begins with "Beleg." in its code, comments left out.</summary>
    public IEnumerable<string> QualifiedNames =>
        Lines
            .Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal) && !NamespaceLine().IsMatch(l))
            .SelectMany(l => QualifiedName().Matches(l))
            .Select(m => m.Value);

    /// <summary>All files below a folder of the repository, what the compiler wrote left out, in order.</summary>
    public static IReadOnlyList<SourceFile> Below(params string[] folders) =>
        [
            .. Directory
                .EnumerateFiles(
                    System.IO.Path.Combine([Repository.Root, .. folders]),
                    "*.cs",
                    SearchOption.AllDirectories
                )
                .Where(p => !Generated().IsMatch(p))
                .Order(StringComparer.Ordinal)
                .Select(p => new SourceFile(p)),
        ];

    private static string Name(Match match) => match.Groups["name"].Value;

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NamespaceLine();

    // The layout puts the types of a file, and nothing else, at the left edge.
    [GeneratedRegex(
        @"^(?:(?:public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe) )*(?:record struct|record class|record|class|struct|interface|enum) (?<name>\w+)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"\bBeleg(?:\.\w+)+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex QualifiedName();

    [GeneratedRegex(@"[\\/](?:bin|obj)[\\/]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Generated();
}
