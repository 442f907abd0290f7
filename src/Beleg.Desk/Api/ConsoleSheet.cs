using System.Collections.Immutable;
using Microsoft.OpenApi;

namespace Beleg.Desk.Api;

/// <summary>The page on which the interface can be tried: its operations, as its own description tells of them.</summary>
/// <param name="Groups">The operations by what they are about.</param>
/// <param name="Root">The address of the desk: "http://127.0.0.1:5280".</param>
public sealed record ConsoleSheet(ImmutableArray<ConsoleGroup> Groups, string Root)
{
    /// <summary>The page of a description.</summary>
    public static ConsoleSheet Of(OpenApiDocument document, string root)
    {
        ArgumentNullException.ThrowIfNull(document);
        var operations =
            from path in document.Paths
            from operation in path.Value.Operations ?? []
            select ConsoleOperation.Of(path.Key, operation.Key.Method, operation.Value);
        return new ConsoleSheet(
            [.. operations.GroupBy(o => o.Group).Select(g => new ConsoleGroup(g.Key, [.. g]))],
            root
        );
    }
}
