using System.CommandLine;
using System.CommandLine.Parsing;

namespace Beleg.Cli.Commands;

/// <summary>The paths that a command reads.</summary>
internal static class PathArgument
{
    /// <summary>One path or more.</summary>
    public static Argument<string[]> Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description =
                "A file, a folder (its .txt and .md files, with those of its folders), or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(RejectUnknownOptions);
        return paths;
    }

    // An option that nobody knows would otherwise be taken for a path.
    private static void RejectUnknownOptions(ArgumentResult paths)
    {
        foreach (var path in paths.Tokens.Select(t => t.Value))
        {
            if (path.Length > 1 && path[0] == '-' && !Path.Exists(path))
                paths.AddError($"There is no option {path}; a path that begins with - is written ./{path}.");
        }
    }
}
