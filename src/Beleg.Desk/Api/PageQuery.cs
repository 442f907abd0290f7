using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Beleg.Desk.Api;

/// <summary>Which part of a long list is asked for.</summary>
public sealed record PageQuery
{
    /// <summary>How many entries an answer has where nobody says.</summary>
    public const int Usual = 10;

    /// <summary>The most that an answer has.</summary>
    public const int Most = 200;

    /// <summary>The most that can be passed over: what lies further back is found by narrowing what is asked.</summary>
    public const int Furthest = 1_000_000;

    /// <summary>How many entries.</summary>
    [FromQuery(Name = "limit")]
    [Description("How many entries to give: 1 to 200, else 10.")]
    public int? Limit { get; init; }

    /// <summary>How many before them are passed over.</summary>
    [FromQuery(Name = "offset")]
    [Description("How many entries to pass over before them: 0 to 1,000,000. The Link header names the next part.")]
    public int? Offset { get; init; }

    /// <summary>How many entries, within bounds.</summary>
    /// <exception cref="WrongRequestException">It is outside of them.</exception>
    public int Take => Within(Limit ?? Usual, 1, Most, "limit");

    /// <summary>How many are passed over, within bounds.</summary>
    /// <exception cref="WrongRequestException">It is outside of them.</exception>
    public int Skip => Within(Offset ?? 0, 0, Furthest, "offset");

    private static int Within(int value, int least, int most, string name) =>
        value >= least && value <= most
            ? value
            : throw new WrongRequestException($"{name} is {least} to {most}, and not {value}.");
}
