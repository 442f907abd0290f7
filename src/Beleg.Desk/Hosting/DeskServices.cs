using System.Text.Encodings.Web;
using System.Text.Unicode;
using Beleg.Desk.Accounts;
using Beleg.Desk.Api;
using Beleg.Desk.Language;
using Beleg.Desk.Pages;
using Beleg.Desk.Safety;
using Beleg.Desk.TakeIn;
using Beleg.Ledger.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Beleg.Desk.Hosting;

/// <summary>What the pages of a desk are given.</summary>
internal static class DeskServices
{
    private const string Application = "Beleg.Desk";
    private const int FieldsOfAForm = 100;

    /// <summary>Adds it all.</summary>
    public static void Add(WebApplicationBuilder builder, DeskOptions options, ILedgerStore store, bool isLoopback)
    {
        var services = builder.Services;
        AddLogging(builder.Logging);
        services.AddRouting();
        services.AddRazorComponents();
        // Letters beyond ASCII are sent as they are: pages are in UTF-8.
        services.AddWebEncoders(encoders => encoders.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddSingleton(options.Time);
        services.AddSingleton(new DeskLedger(store));
        services.AddSingleton<LedgerMemory>();
        services.AddScoped(s => new Wording(
            LanguageChoice.Of(s.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request)
        ));
        AddSafety(services, isLoopback);
        AddAccounts(services, options, isLoopback);
        AddProxies(services, options);
        AddApi(services);
        AddTakeIn(services, options);
    }

    private static void AddProxies(IServiceCollection services, DeskOptions options) =>
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders =
                ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            // Only those that are named: not even this machine is believed by itself.
            forwarded.KnownIPNetworks.Clear();
            forwarded.KnownProxies.Clear();
            foreach (var proxy in options.Proxies)
                forwarded.KnownProxies.Add(proxy);
        });

    private static void AddApi(IServiceCollection services)
    {
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(json => ApiDescription.SetJson(json.SerializerOptions));
        ApiDescription.Add(services);
    }

    private static void AddTakeIn(IServiceCollection services, DeskOptions options)
    {
        // The size of a post is bounded where it is mapped; a pasted text is a field of a form.
        services.Configure<FormOptions>(form =>
        {
            form.ValueLengthLimit = options.TakeIn.LargestFile;
            form.MultipartBodyLengthLimit = options.TakeIn.LargestPost;
            form.ValueCountLimit = Math.Max(form.ValueCountLimit, options.TakeIn.MostFiles + FieldsOfAForm);
        });
        var folder = new DeskFolder(options.Ledger);
        services.AddSingleton(new Spool(folder.TakeIn));
        if (options.Reader is { } load && folder.TryCreate())
        {
            services.AddSingleton(load);
            services.AddSingleton<TakeInWorker>();
            services.AddHostedService(s => s.GetRequiredService<TakeInWorker>());
        }

        services.AddSingleton(s => new TakeInCounter(
            s.GetRequiredService<Spool>(),
            s.GetRequiredService<DeskLedger>(),
            options.TakeIn,
            options.Time,
            s.GetService<TakeInWorker>()
        ));
    }

    // To standard error, and only what somebody should look at.
    private static void AddLogging(ILoggingBuilder logging)
    {
        logging.AddSimpleConsole(console => console.SingleLine = true);
        logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console =>
            console.LogToStandardErrorThreshold = LogLevel.Trace
        );
        logging.SetMinimumLevel(LogLevel.Warning);
        // A post without its token is answered, and is nothing to look at; keys lie in a folder that only its owner may enter.
        logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Critical);
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // Whoever starts the desk is told why it does not start.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
    }

    private static void AddSafety(IServiceCollection services, bool isLoopback)
    {
        services.AddScoped<AntiforgeryGate>();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "beleg.form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            // The policy of the pages says who may frame them.
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.AddRateLimiter(limiter => RateRules.Set(limiter, isLoopback));
        services.AddHostFiltering(filter =>
        {
            filter.AllowedHosts = isLoopback ? [.. BoundAddresses.LoopbackHosts] : ["*"];
            filter.IncludeFailureMessage = false;
        });
    }

    private static void AddAccounts(IServiceCollection services, DeskOptions options, bool isLoopback)
    {
        var folder = new DeskFolder(options.Ledger);
        services.AddSingleton(new UserList(folder));
        var protection = services.AddDataProtection().SetApplicationName(Application);
        // Beside a ledger that may only be read, forms are good until the desk ends.
        if (folder.TryCreate())
            protection.PersistKeysToFileSystem(new DirectoryInfo(folder.Keys));
        else
            protection.UseEphemeralDataProtectionProvider();
        if (isLoopback)
            Doors.OpenLocally(services, options.Reviewer);
        else
            Doors.OpenToUsers(services);
        services.AddAuthorization(Policies.Set);
    }
}
