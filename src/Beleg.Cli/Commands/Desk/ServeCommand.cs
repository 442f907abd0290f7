using System.CommandLine;
using System.Net;
using Beleg.Cli.Commands.Ledger;
using Beleg.Cli.Terminal;
using Beleg.Desk.Hosting;
using Beleg.Desk.TakeIn;

namespace Beleg.Cli.Commands.Desk;

/// <summary>"beleg serve": the desk, in a browser.</summary>
internal static class ServeCommand
{
    private const int LastPort = 65535;

    /// <summary>The command for these surroundings.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var ledger = new LedgerOptions(surroundings);
        var port = new Option<int>("--port")
        {
            Description = "The port on this machine; 0 takes any that is free.",
            HelpName = "N",
            DefaultValueFactory = _ => DeskOptions.DefaultPort,
        };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > LastPort)
                result.AddError($"A port is 0 to {LastPort}.");
        });
        var urls = new Option<string?>("--urls")
        {
            Description = "Other addresses to listen at, parted by semicolons; needs users.",
            HelpName = "URLS",
        };
        var reviewer = new Option<string?>("--reviewer")
        {
            Description = "Who works at this machine (else its user).",
            HelpName = "NAME",
        };
        var certificate = new Option<string?>("--certificate")
        {
            Description = "The certificate for addresses that begin with https, in PEM; needs --key.",
            HelpName = "PATH",
        };
        var key = new Option<string?>("--key")
        {
            Description = "The key of the certificate, in PEM.",
            HelpName = "PATH",
        };
        certificate.Validators.Add(result =>
        {
            if (result.GetResult(key) is null)
                result.AddError("--certificate needs --key.");
        });
        var proxies = new Option<string[]>("--behind-proxy")
        {
            Description = "The address of a proxy before the desk; needs users. May be given more than once.",
            HelpName = "ADDRESS",
        };
        proxies.Validators.Add(result =>
        {
            foreach (var word in result.Tokens.Select(t => t.Value).Where(w => !IPAddress.TryParse(w, out _)))
                result.AddError($"--behind-proxy is an address like 192.0.2.7: {word}");
        });
        var command = new CommandWithExamples(
            "serve",
            "Open the desk: the ledger in a browser.",
            """
            Without --urls only this machine can reach the desk, and nobody signs in: what
            is decided is kept under the name of the reviewer. Any other address needs users
            who sign in: see beleg users --help. Where there is no ledger, one is begun.

            Examples:
              beleg serve
              beleg serve --ledger story.db --port 8080 --reviewer "Anna Behrend"
              beleg serve --urls https://0.0.0.0:5280 --certificate desk.pem --key desk.key
              beleg serve --behind-proxy 127.0.0.1
            """
        )
        {
            port,
            urls,
            reviewer,
            certificate,
            key,
            proxies,
        };
        ledger.AddLedgerAndModelsTo(command);
        command.SetAction(
            async (parsed, stop) =>
            {
                using var store = ledger.OpenOrBegin(parsed);
                var options = new DeskOptions(store.Place)
                {
                    Urls = Split(parsed.GetValue(urls)) ?? [$"http://127.0.0.1:{parsed.GetValue(port)}"],
                    Reviewer = parsed.GetValue(reviewer) ?? surroundings.Person,
                    Certificate = parsed.GetValue(certificate) is { } path
                        ? new DeskCertificate(path, parsed.GetValue(key)!)
                        : null,
                    Proxies = [.. (parsed.GetValue(proxies) ?? []).Select(IPAddress.Parse)],
                    Reader = () => new ReportReader(ledger.ReaderOf(parsed), surroundings.Load(ledger.Models(parsed))),
                    Time = surroundings.Time,
                };
                await using var desk = await DeskHost.StartAsync(options, store);
                foreach (var address in desk.Addresses)
                    await surroundings.Output.WriteLineAsync($"The desk is open at {address} (Ctrl+C closes it)");
                await surroundings.Output.FlushAsync(stop);
                await desk.WaitAsync(stop);
            }
        );
        return command;
    }

    private static string[]? Split(string? urls) =>
        urls?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } all
            ? all
            : null;
}
