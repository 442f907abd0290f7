namespace Beleg.Bench;

/// <summary>Where the samples and the models lie.</summary>
internal static class Repository
{
    /// <summary>The folder above the program that holds Beleg.slnx.</summary>
    /// <exception cref="DirectoryNotFoundException">The program was taken out of the repository.</exception>
    public static string Root
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Beleg.slnx")))
                    return folder.FullName;
            }

            throw new DirectoryNotFoundException("There is no Beleg.slnx above the program.");
        }
    }
}
