using System.Collections.Immutable;
using Beleg.Faults;
using Beleg.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Beleg.Exchange.Input;

/// <summary>Gathers the fields of a front matter, from YAML or line by line, and checks their values.</summary>
internal sealed class FrontMatterFields
{
    private static readonly string[] Keys = ["title", "outlet", "published", "url", "credits"];

    private readonly Dictionary<string, ImmutableArray<string>> values = new(StringComparer.Ordinal);
    private readonly List<string> unusable = [];

    /// <summary>True when a line begins with one of the known keys and a colon.</summary>
    public static bool HoldsKnownKey(ReadOnlySpan<char> line) => KeyOf(line) is not null;

    /// <summary>
    /// Reads a block of YAML as a stream of events: nothing of it is built up, so that neither depth nor aliases can cost
    /// more than its length.
    /// </summary>
    public bool TryReadYaml(string block, out string problem)
    {
        problem = string.Empty;
        try
        {
            var parser = new Parser(new StringReader(block));
            if (!Advance<StreamStart>(parser) || !Advance<DocumentStart>(parser))
                return true;
            parser.MoveNext();
            if (parser.Current is Scalar { Value.Length: 0 })
                return true;
            if (parser.Current is not MappingStart)
            {
                problem = "it has no keys";
                return false;
            }

            ReadMapping(parser);
            return true;
        }
        catch (Exception e) when (IsOfParser(e))
        {
            problem = e is YamlException yaml ? Told(yaml) : "it cannot be taken apart";
            return false;
        }
    }

    /// <summary>Takes every line "key: value" with a known key, and the "- item" lines below it.</summary>
    public void ReadLines(string block)
    {
        string? open = null;
        foreach (var line in block.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim();
            if (KeyOf(line) is { } key)
            {
                var value = Unquoted(line[(line.IndexOf(':') + 1)..].Trim());
                values[key] = value.Length == 0 ? [] : [value];
                open = key;
            }
            else if (open is not null && trimmed.StartsWith("- "))
            {
                values[open] = values[open].Add(Unquoted(trimmed[2..].Trim()));
            }
            else
            {
                open = null;
            }
        }
    }

    /// <summary>The fields with their values checked; a value that cannot be is left out and named in the faults.</summary>
    public FrontMatter ToFrontMatter()
    {
        var faults = ImmutableArray.CreateBuilder<Fault>();
        foreach (var key in unusable)
            faults.Add(Bad(key, "has a value of the wrong shape"));

        ReportDate? published = null;
        if (One("published", faults) is { } day)
        {
            if (ReportDate.TryParse(day, out var date))
                published = date;
            else
                faults.Add(Bad("published", $"is no date like 2024-10-23, 2024-10 or 2024: {Shortened(day)}"));
        }

        var url = One("url", faults);
        if (url is not null && !IsAddress(url))
        {
            faults.Add(Bad("url", $"is no address that begins with http:// or https://: {Shortened(url)}"));
            url = null;
        }

        return new FrontMatter
        {
            Title = One("title", faults),
            Outlet = One("outlet", faults),
            Url = url,
            Published = published,
            Credits = Credits(),
            Faults = faults.ToImmutable(),
        };
    }

    private static bool Advance<T>(Parser parser)
        where T : ParsingEvent => parser.MoveNext() && parser.Current is T;

    private void ReadMapping(Parser parser)
    {
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            var key =
                parser.Current is Scalar name && Keys.Contains(name.Value, StringComparer.Ordinal) ? name.Value : null;
            SkipNested(parser);
            if (!parser.MoveNext())
                return;
            if (key is null)
                SkipNested(parser);
            else if (ReadValue(parser) is { } value)
                values[key] = value;
            else
                unusable.Add(key);
        }
    }

    // A scalar or a list of scalars; null for anything deeper, which is skipped.
    private static ImmutableArray<string>? ReadValue(Parser parser)
    {
        if (parser.Current is Scalar scalar)
            return IsNull(scalar) ? [] : [scalar.Value];
        if (parser.Current is not SequenceStart)
        {
            SkipNested(parser);
            return null;
        }

        var items = ImmutableArray.CreateBuilder<string>();
        var flat = true;
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
        {
            if (parser.Current is Scalar item)
                items.Add(item.Value);
            else
                flat = false;
            SkipNested(parser);
        }

        return flat ? items.ToImmutable() : null;
    }

    private static void SkipNested(Parser parser)
    {
        for (var depth = parser.Current!.NestingIncrease; depth > 0; depth += parser.Current!.NestingIncrease)
        {
            if (!parser.MoveNext())
                return;
        }
    }

    private static bool IsNull(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";

    private static string? KeyOf(ReadOnlySpan<char> line)
    {
        foreach (var key in Keys)
        {
            if (line.StartsWith(key, StringComparison.Ordinal) && line.Length > key.Length && line[key.Length] == ':')
                return key;
        }

        return null;
    }

    private static string Unquoted(ReadOnlySpan<char> value) =>
        value.Length > 1 && value[0] == value[^1] && value[0] is '"' or '\''
            ? value[1..^1].ToString()
            : value.ToString();

    private string? One(string key, ImmutableArray<Fault>.Builder faults)
    {
        if (!values.TryGetValue(key, out var given) || given.IsEmpty || string.IsNullOrWhiteSpace(given[0]))
            return null;
        if (given.Length == 1)
            return given[0].Trim();
        faults.Add(Bad(key, "has several values where one is meant"));
        return null;
    }

    private ImmutableArray<string> Credits()
    {
        if (!values.TryGetValue("credits", out var given))
            return [];
        const StringSplitOptions Clean = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        return given.Length == 1
            ? [.. given[0].Split(',', Clean)]
            : [.. given.Select(c => c.Trim()).Where(c => c != "")];
    }

    private static bool IsAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    private static Fault Bad(string key, string what) =>
        new(FaultCode.BadFrontMatterField, $"The field \"{key}\" of the front matter {what}. It was left empty.");

    private static string Shortened(string value) => value.Length <= 60 ? value : value[..60] + "…";

    // On some broken blocks the parser trips over its own feet instead of saying that they are broken.
    private static bool IsOfParser(Exception e) =>
        e
            is YamlException
                or InvalidOperationException
                or ArgumentException
                or IndexOutOfRangeException
                or FormatException
                or OverflowException;

    private static string Told(YamlException e)
    {
        var message = e.Message;
        var end = message.IndexOf('\n', StringComparison.Ordinal);
        return $"line {e.Start.Line + 1}: {(end < 0 ? message : message[..end]).TrimEnd('.')}";
    }
}
