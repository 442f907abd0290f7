namespace Beleg.Faults;

/// <summary>Thrown where there is no way on, and only for what a person can mend: the fault says how.</summary>
public sealed class FaultException : Exception
{
    /// <summary>An exception that carries the fault.</summary>
    public FaultException(Fault fault, Exception? cause = null)
        : base(fault?.ToString(), cause)
    {
        ArgumentNullException.ThrowIfNull(fault);
        Fault = fault;
    }

    /// <summary>What is wrong.</summary>
    public Fault Fault { get; }
}
