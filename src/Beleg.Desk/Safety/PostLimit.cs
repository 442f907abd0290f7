using Microsoft.AspNetCore.Http.Metadata;

namespace Beleg.Desk.Safety;

/// <summary>Lets an address take larger posts than others.</summary>
/// <param name="MaxRequestBodySize">The most bytes.</param>
public sealed record PostLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
