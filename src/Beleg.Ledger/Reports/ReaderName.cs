using Beleg.Models;

namespace Beleg.Ledger.Reports;

/// <summary>Which Beleg with which models read a report: two readings can only be compared when it is known.</summary>
public static class ReaderName
{
    /// <summary>"beleg 0.1.0+abc, models 1f2e3d4c5b6a".</summary>
    /// <param name="version">The version of the program.</param>
    /// <param name="modelFolder">The folder of its models.</param>
    /// <exception cref="Faults.FaultException">The folder cannot be read (BLG2001).</exception>
    public static string Of(string version, string modelFolder) =>
        $"beleg {version}, models {ModelFolder.VersionOf(modelFolder)}";
}
