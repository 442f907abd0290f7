using System.Text.Json;
using Beleg.Desk.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Beleg.Desk.Api;

/// <summary>What the description of the interface says as a whole (OpenAPI 3.1).</summary>
internal static class ApiDescription
{
    /// <summary>The name of the document.</summary>
    public const string Name = "v1";

    private const string Token = "token";

    private const string Words =
        "All that the pages of the desk show, as the JSON that the command line prints (docs/ledger.md and docs/json.md). Lists are "
        + "cut into parts by limit and offset, and the Link header names the next. Answers about the ledger have a weak entity tag: "
        + "with If-None-Match an answer that has not changed is not sent again. Errors are problem details; code is that of docs/faults.md.";

    /// <summary>Sets how what is sent is read: by code made while compiling.</summary>
    public static void SetJson(JsonSerializerOptions options) =>
        options.TypeInfoResolverChain.Insert(0, ApiJson.Default);

    /// <summary>Adds the description.</summary>
    public static void Add(IServiceCollection services) =>
        services.AddOpenApi(
            Name,
            options =>
            {
                options.ShouldInclude = operation =>
                    operation.RelativePath?.StartsWith(Doors.ApiPath[1..], StringComparison.Ordinal) == true;
                options.AddDocumentTransformer(
                    (document, _, _) =>
                    {
                        document.Info = new OpenApiInfo
                        {
                            Title = "Beleg",
                            Version = Name,
                            Description = Words,
                        };
                        // What is asked with HEAD is what is asked with GET.
                        foreach (var path in document.Paths.Values)
                            path.Operations?.Remove(HttpMethod.Head);
                        document.Components ??= new OpenApiComponents();
                        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(
                            StringComparer.Ordinal
                        );
                        document.Components.SecuritySchemes[Token] = new OpenApiSecurityScheme
                        {
                            Type = SecuritySchemeType.Http,
                            Scheme = "bearer",
                            Description =
                                "The token that \"beleg users token NAME\" gives; on loopback none is needed.",
                        };
                        return Task.CompletedTask;
                    }
                );
                options.AddOperationTransformer(
                    (operation, context, _) =>
                    {
                        operation.Security =
                        [
                            new OpenApiSecurityRequirement
                            {
                                [new OpenApiSecuritySchemeReference(Token, context.Document)] = [],
                            },
                        ];
                        return Task.CompletedTask;
                    }
                );
            }
        );
}
