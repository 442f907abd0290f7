using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Beleg.Desk.Accounts;
using Beleg.Desk.Hosting;
using Beleg.Faults;
using Beleg.Ledger.Store.Sqlite;

namespace Beleg.Desk.Tests.Hosting;

/// <summary>A desk behind a proxy, and one with a certificate of its own.</summary>
public sealed class ProxyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("beleg-proxy-").FullName;
    private readonly SqliteLedger ledger;

    public ProxyTests() => ledger = SqliteLedger.OpenOrCreate(Path.Combine(folder, "story.db"));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        ledger.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Behind_a_proxy_nobody_is_the_reviewer_only_because_they_come_from_this_machine()
    {
        (await Should.ThrowAsync<FaultException>(() => Open(IPAddress.Loopback))).Fault.Code.ShouldBe(
            FaultCode.DeskNeedsUsers
        );
        AddUser();
        await using var desk = await Open(IPAddress.Loopback);
        using var client = StoryDesk.ClientOf(new Uri(desk.Addresses.Single()));
        using var answer = await client.GetAsync("/claims", Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("192.0.2.7", false)]
    public async Task Only_the_proxy_that_is_named_is_believed(string proxy, bool isBelieved)
    {
        AddUser();
        await using var desk = await Open(IPAddress.Parse(proxy));
        using var client = StoryDesk.ClientOf(new Uri(desk.Addresses.Single()));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        request.Headers.Add("X-Forwarded-For", "198.51.100.3");
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var answer = await client.SendAsync(request, Stop);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        cookie.Contains("secure", StringComparison.OrdinalIgnoreCase).ShouldBe(isBelieved);
        answer.Headers.Contains("Strict-Transport-Security").ShouldBe(isBelieved);
    }

    [Fact]
    public async Task With_a_certificate_it_is_reached_by_https()
    {
        var certificate = Certificate();
        await using var desk = await DeskHost.StartAsync(
            new DeskOptions(ledger.Place)
            {
                Urls = ["https://127.0.0.1:0"],
                Reviewer = "Anna Behrend",
                Certificate = certificate,
            },
            ledger
        );
        // Nobody vouches for it but the reader of this test.
        var trust = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        trust.CustomTrustStore.Add(X509CertificateLoader.LoadCertificateFromFile(certificate.Certificate));
        using var handler = new SocketsHttpHandler();
        handler.SslOptions.CertificateChainPolicy = trust;
        using var client = new HttpClient(handler) { BaseAddress = new Uri(desk.Addresses.Single()) };
        using var answer = await client.GetAsync("/claims", Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_certificate_that_is_none_is_told()
    {
        var certificate = Certificate();
        await File.WriteAllTextAsync(certificate.Key, "no key", Stop);
        var options = new DeskOptions(ledger.Place)
        {
            Urls = ["https://127.0.0.1:0"],
            Reviewer = "Anna Behrend",
            Certificate = certificate,
        };
        (await Should.ThrowAsync<FaultException>(() => DeskHost.StartAsync(options, ledger))).Fault.Code.ShouldBe(
            FaultCode.CertificateUnusable
        );
        (
            await Should.ThrowAsync<FaultException>(() =>
                DeskHost.StartAsync(options with { Certificate = certificate with { Certificate = "nowhere" } }, ledger)
            )
        ).Fault.Code.ShouldBe(FaultCode.CertificateUnusable);
    }

    private Task<DeskHost> Open(IPAddress proxy) =>
        DeskHost.StartAsync(
            new DeskOptions(ledger.Place)
            {
                Urls = ["http://127.0.0.1:0"],
                Reviewer = "Anna Behrend",
                Proxies = [proxy],
            },
            ledger
        );

    private void AddUser() =>
        new UserList(new DeskFolder(ledger.Place)).Add("Anna", UserRole.Reader, "ein langes Passwort");

    private DeskCertificate Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=desk.example.org", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(
            DateTimeOffset.UtcNow.AddDays(-1),
            DateTimeOffset.UtcNow.AddDays(1)
        );
        var files = new DeskCertificate(Path.Combine(folder, "desk.pem"), Path.Combine(folder, "desk.key"));
        File.WriteAllText(files.Certificate, certificate.ExportCertificatePem());
        File.WriteAllText(files.Key, key.ExportPkcs8PrivateKeyPem());
        return files;
    }
}
