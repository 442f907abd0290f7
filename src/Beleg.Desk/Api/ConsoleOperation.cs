using System.Collections.Immutable;
using Microsoft.OpenApi;

namespace Beleg.Desk.Api;

/// <summary>An operation of the interface, as the page for trying it shows it.</summary>
/// <param name="Id">Its id in the description.</param>
/// <param name="Method">"GET" or "POST".</param>
/// <param name="Path">Its address, with the names of parameters in braces.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Group">What it is about.</param>
/// <param name="Parameters">Its parameters.</param>
public sealed record ConsoleOperation(
    string Id,
    string Method,
    string Path,
    string Summary,
    string Group,
    ImmutableArray<ConsoleParameter> Parameters
)
{
    /// <summary>The media type of what is sent; null where nothing is.</summary>
    public string? Sent { get; init; }

    /// <summary>True where it can be tried: it changes nothing.</summary>
    public bool CanBeTried => Method == "GET";

    /// <summary>True where the address itself has parameters, so that a form cannot lead there by itself.</summary>
    public bool HasPlaces => Path.Contains('{', StringComparison.Ordinal);

    /// <summary>The operation of a description.</summary>
    public static ConsoleOperation Of(string path, string method, OpenApiOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return new ConsoleOperation(
            operation.OperationId ?? path,
            method,
            path,
            operation.Summary ?? "",
            operation.Tags?.FirstOrDefault()?.Name ?? "",
            [.. (operation.Parameters ?? []).Select(ConsoleParameter.Of)]
        )
        {
            Sent = operation.RequestBody?.Content?.Keys.FirstOrDefault(),
        };
    }

    /// <summary>How the operation is asked for from a shell.</summary>
    /// <param name="root">The address of the desk.</param>
    public string Curl(string root)
    {
        var address = $"{root}{Example(Path)}";
        return Sent switch
        {
            null => CanBeTried ? $"curl '{address}'" : $"curl -X {Method} '{address}'",
            "multipart/form-data" => $"curl -F 'files=@report.txt' '{address}'",
            _ => $"curl -H 'Content-Type: {Sent}' -d @request.json '{address}'",
        };
    }

    // Labels of entries that most ledgers have.
    private string Example(string path) =>
        path.Replace("{statement}", "s1", StringComparison.Ordinal)
            .Replace("{number}", "1", StringComparison.Ordinal)
            .Replace("{id}", $"{Letter}1", StringComparison.Ordinal);

    private char Letter =>
        Path.Split('/')[3] switch
        {
            "reports" => 'r',
            "claims" => 'c',
            "sources" => 'q',
            "stories" => 'n',
            "open-points" => 'o',
            "commitments" => 'k',
            _ => 'b',
        };
}
