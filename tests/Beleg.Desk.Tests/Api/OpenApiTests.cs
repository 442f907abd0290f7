using System.Net.Http.Json;
using System.Text.Json;
using Beleg.Ledger.Developments;

namespace Beleg.Desk.Tests.Api;

/// <summary>The description of the interface against what it answers.</summary>
/// <param name="desk">The desk.</param>
public sealed class OpenApiTests(StoryDesk desk)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_operation_and_parameter_is_described_and_no_id_is_there_twice()
    {
        var operations = (await Operations()).ToList();
        operations.Count.ShouldBeGreaterThan(20);
        operations.Select(o => o.Id).ShouldBeUnique();
        foreach (var operation in operations)
        {
            operation.Node.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty(operation.Id);
            foreach (var parameter in Parameters(operation.Node))
                parameter.GetProperty("description").GetString().ShouldNotBeNullOrEmpty(operation.Id);
            operation.Node.GetProperty("responses").EnumerateObject().ShouldContain(r => r.Name.StartsWith('2'));
        }
    }

    [Fact]
    public async Task Every_operation_that_reads_answers_as_it_is_described()
    {
        using var client = desk.Client();
        foreach (var operation in (await Operations()).Where(o => o.Method == "get"))
        {
            var path = Filled(operation.Path);
            using var answer = await client.GetAsync(path, Stop);
            ((int)answer.StatusCode).ShouldBe(200, path);
            var described = operation.Node.GetProperty("responses").GetProperty("200").GetProperty("content");
            described
                .EnumerateObject()
                .Select(c => c.Name)
                .ShouldContain(answer.Content.Headers.ContentType!.MediaType, path);
            if (!operation.Path.Contains('{', StringComparison.Ordinal))
                continue;
            using var missing = await client.GetAsync(
                operation
                    .Path.Replace("{id}", "x1", StringComparison.Ordinal)
                    .Replace("{statement}", "s1", StringComparison.Ordinal),
                Stop
            );
            ((int)missing.StatusCode).ShouldBe(404, path);
            operation.Node.GetProperty("responses").TryGetProperty("404", out _).ShouldBeTrue(path);
        }
    }

    [Fact]
    public async Task Every_operation_that_changes_something_says_what_it_takes()
    {
        foreach (var operation in (await Operations()).Where(o => o.Method == "post"))
        {
            if (operation.Node.TryGetProperty("requestBody", out var body))
            {
                body.GetProperty("content")
                    .EnumerateObject()
                    .ShouldContain(c => c.Name == "application/json" || c.Name == "multipart/form-data");
            }

            operation.Node.GetProperty("responses").TryGetProperty("403", out _).ShouldBeTrue(operation.Id);
        }
    }

    [Fact]
    public async Task The_page_tells_of_every_operation_and_its_forms_lead_to_answers()
    {
        using var client = desk.Client();
        var page = await client.GetStringAsync("/api", Stop);
        foreach (var operation in await Operations())
            page.ShouldContain($">{operation.Path}<", customMessage: operation.Id);
        using var led = await client.GetAsync("/api/try?operation=reportStatements&id=r1&limit=2&offset=", Stop);
        led.Headers.Location!.ToString().ShouldBe("/api/v1/reports/r1/statements?limit=2");
        using var elsewhere = await client.GetAsync("/api/try?operation=report&id=%2F%2Fexample.org", Stop);
        elsewhere.Headers.Location!.ToString().ShouldBe("/api/v1/reports/%2F%2Fexample.org");
        using var none = await client.GetAsync("/api/try?operation=decide", Stop);
        ((int)none.StatusCode).ShouldBe(404);
    }

    private async Task<IEnumerable<Operation>> Operations()
    {
        using var client = desk.Client();
        var document = await client.GetFromJsonAsync<JsonElement>("/api/v1/openapi.json", Stop);
        return from path in document.GetProperty("paths").EnumerateObject()
            from method in path.Value.EnumerateObject()
            select new Operation(
                path.Name,
                method.Name,
                method.Value.GetProperty("operationId").GetString()!,
                method.Value
            );
    }

    private static List<JsonElement> Parameters(JsonElement operation) =>
        operation.TryGetProperty("parameters", out var parameters) ? [.. parameters.EnumerateArray()] : [];

    // Entries that the ledger of the sample story has.
    private string Filled(string path)
    {
        using var session = desk.Ledger.Read();
        var first = path.Split('/')[3] switch
        {
            "reports" or "origins" => "r1",
            "claims" => session.Claims.List(false, 1, 0)[0].Label,
            "sources" => $"q{session.Sources.List(1, 0)[0].Source.Number}",
            "stories" => "n1",
            "open-points" => $"o{session.OpenPoints.All()[0].Point.Number}",
            "commitments" => $"k{session.Commitments.List(CommitmentFilter.All, 1, 0)[0]}",
            _ => "b1",
        };
        var saying = session.Sayings.OfReport(1)[0].Id;
        return path.Replace("{id}", first, StringComparison.Ordinal)
            .Replace("{statement}", saying, StringComparison.Ordinal);
    }

    private sealed record Operation(string Path, string Method, string Id, JsonElement Node);
}
