using System.Net;
using Beleg.Desk.TakeIn;

namespace Beleg.Desk.Hosting;

/// <summary>How a desk is run.</summary>
/// <param name="Ledger">The path of the ledger; what the desk keeps for itself lies beside it.</param>
public sealed record DeskOptions(string Ledger)
{
    /// <summary>The port where none is named.</summary>
    public const int DefaultPort = 5280;

    /// <summary>Where it listens; port 0 takes any that is free.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [$"http://127.0.0.1:{DefaultPort}"];

    /// <summary>By which it is known where it listens at https; null where it does not.</summary>
    public DeskCertificate? Certificate { get; init; }

    /// <summary>
    /// The addresses of the proxies before it. What these say of where a request comes from is believed, and of nobody else. Where
    /// there is one, others can reach the desk whatever it listens on.
    /// </summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>Who works at it when it listens on loopback only, for the custody log.</summary>
    public required string Reviewer { get; init; }

    /// <summary>Loads what reads the reports that are handed in, when the first is there; null at a desk that takes nothing in.</summary>
    public Func<ReportReader>? Reader { get; init; }

    /// <summary>How much it takes in at once.</summary>
    public TakeInLimits TakeIn { get; init; } = new();

    /// <summary>Its clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
