using Beleg.Desk.Safety;

namespace Beleg.Desk.Tests.Safety;

public sealed class BoundAddressesTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5280", true)]
    [InlineData("http://localhost:0", true)]
    [InlineData("http://[::1]:80", true)]
    [InlineData("https://127.0.0.2:1", true)]
    [InlineData("http://0.0.0.0:5280", false)]
    [InlineData("http://*:5280", false)]
    [InlineData("http://[::]:5280", false)]
    [InlineData("http://192.0.2.10:5280", false)]
    [InlineData("http://localhost.example.org:5280", false)]
    public void Only_addresses_of_this_machine_are_loopback(string url, bool isLoopback) =>
        BoundAddresses.AreLoopback([url]).ShouldBe(isLoopback);

    [Fact]
    public void One_open_address_opens_the_desk() =>
        BoundAddresses.AreLoopback(["http://127.0.0.1:1", "http://0.0.0.0:2"]).ShouldBeFalse();
}
