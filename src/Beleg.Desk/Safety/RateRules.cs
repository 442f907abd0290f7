using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Beleg.Desk.Safety;

/// <summary>How often one address may ask.</summary>
public static class RateRules
{
    /// <summary>The policy of attempts to sign in, for guessing a password must take years.</summary>
    public const string SignIn = "sign-in";

    /// <summary>The policy of handing in: each post is written to the disk.</summary>
    public const string TakeIn = "take-in";

    private const int HandedInAtOnce = 60;
    private const int AttemptsPerWindow = 10;
    private const int RequestsAtOnce = 500;
    private const int RequestsPerSecond = 100;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    /// <summary>Sets the rules.</summary>
    /// <param name="options">Where.</param>
    /// <param name="isLoopback">True where only this machine can ask: then only attempts to sign in are counted.</param>
    public static void Set(RateLimiterOptions options, bool isLoopback)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(
            SignIn,
            context =>
                RateLimitPartition.GetFixedWindowLimiter(
                    AddressOf(context),
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = AttemptsPerWindow, Window = Window }
                )
        );
        options.AddPolicy(
            TakeIn,
            context =>
                RateLimitPartition.GetTokenBucketLimiter(
                    AddressOf(context),
                    _ => new TokenBucketRateLimiterOptions
                    {
                        TokenLimit = HandedInAtOnce,
                        TokensPerPeriod = 1,
                        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                    }
                )
        );
        if (isLoopback)
            return;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            RateLimitPartition.GetTokenBucketLimiter(
                AddressOf(context),
                _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = RequestsAtOnce,
                    TokensPerPeriod = RequestsPerSecond,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                }
            )
        );
    }

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";
}
