using System.Net;
using Microsoft.AspNetCore.Http;

namespace Beleg.Desk.Safety;

/// <summary>The addresses that a desk listens on: "http://127.0.0.1:5280".</summary>
public static class BoundAddresses
{
    /// <summary>
    /// The names by which a desk on loopback is asked. Any other name leads here only when somebody made it do so, to reach the
    /// desk from a page of their own (DNS rebinding).
    /// </summary>
    public static IReadOnlyList<string> LoopbackHosts { get; } = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>True when none of the addresses can be reached from another machine.</summary>
    /// <exception cref="FormatException">One of them is no address.</exception>
    public static bool AreLoopback(IEnumerable<string> urls)
    {
        ArgumentNullException.ThrowIfNull(urls);
        return urls.All(url => IsLoopback(BindingAddress.Parse(url)));
    }

    private static bool IsLoopback(BindingAddress address) =>
        !address.IsUnixPipe
        && (
            address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)
        );
}
