using Beleg.Faults;
using Beleg.Text;

namespace Beleg.Cli;

/// <summary>Makes a reader of the models in a folder.</summary>
internal static class Models
{
    /// <summary>The reader.</summary>
    /// <exception cref="FaultException">The models are missing or damaged; the fault says what to do.</exception>
    public static Func<Report, Reading> Load(string folder) =>
        throw new FaultException(
            new Fault(FaultCode.ModelMissing, $"There are no models in {folder} that this build knows.")
        );
}
