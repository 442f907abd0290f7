namespace Beleg.Ledger.Tests;

/// <summary>Where things lie in the repository in which the tests were built.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Models => Path.Combine(Root, "models", "de");

    public static string Samples => Path.Combine(Root, "samples");

    /// <summary>The command as the build of these tests left it, in the same configuration.</summary>
    public static string Cli
    {
        get
        {
            var build = new DirectoryInfo(AppContext.BaseDirectory);
            var configuration = Path.Combine(build.Parent!.Name, build.Name);
            return Path.Combine(Root, "src", "Beleg.Cli", "bin", configuration, "Beleg.Cli.dll");
        }
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Beleg.slnx")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository: no Beleg.slnx above them.");
    }
}
