using System.Collections.Immutable;
using System.Text.Json;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Lab.Statements;

/// <summary>
/// Reads the "annotations" of a document: for each statement "type", "medium" (or "none"), perhaps "isNested", and for
/// each of "quote", "speaker", "cue", "frame" and "addressee" its "spans" in code points; a part may be missing or null.
/// </summary>
internal static class AnnotationReader
{
    // The corpus's word where its annotators could not tell.
    private const string NoMedium = "none";

    /// <summary>The statements that have a content, in the order of the file.</summary>
    /// <param name="document">The document.</param>
    /// <param name="units">The UTF-16 offset of each code point, and one more for the end.</param>
    /// <exception cref="FormatException">A type or medium is unknown, or a span lies outside the text.</exception>
    public static ImmutableArray<AnnotatedStatement> Read(JsonElement document, IReadOnlyList<int> units) =>
        document.TryGetProperty("annotations", out var annotations)
            ? [.. annotations.EnumerateArray().Select(a => ReadStatement(a, units)).Where(s => !s.Content.IsEmpty)]
            : [];

    private static AnnotatedStatement ReadStatement(JsonElement statement, IReadOnlyList<int> units) =>
        new(
            ValueOf<StatementType>(statement, "type"),
            NameIn(statement, "medium") == NoMedium ? null : ValueOf<Medium>(statement, "medium"),
            SpansOf(statement, "quote", units),
            SpansOf(statement, "speaker", units),
            SpansOf(statement, "cue", units),
            SpansOf(statement, "frame", units),
            SpansOf(statement, "addressee", units),
            statement.TryGetProperty("isNested", out var nested) && nested.ValueKind == JsonValueKind.True
        );

    // By name alone: the parser of enumerations takes numbers too.
    private static T ValueOf<T>(JsonElement statement, string name)
        where T : struct, Enum =>
        NameIn(statement, name) is { } value && Enum.GetNames<T>().Contains(value, StringComparer.Ordinal)
            ? Enum.Parse<T>(value)
            : throw new FormatException($"a statement has no known \"{name}\".");

    private static string? NameIn(JsonElement statement, string name) =>
        statement.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static ImmutableArray<Span> SpansOf(JsonElement statement, string name, IReadOnlyList<int> units)
    {
        if (!statement.TryGetProperty(name, out var part) || part.ValueKind == JsonValueKind.Null)
            return [];
        var spans = ImmutableArray.CreateBuilder<Span>();
        foreach (var span in part.GetProperty("spans").EnumerateArray())
        {
            if (span.GetArrayLength() != 2)
                throw new FormatException($"a span of \"{name}\" is no pair of numbers.");
            var (start, end) = (span[0].GetInt32(), span[1].GetInt32());
            if (start < 0 || end >= units.Count || start >= end)
                throw new FormatException($"the span [{start}, {end}] of \"{name}\" does not lie in the text.");
            spans.Add(new Span(units[start], units[end]));
        }

        return spans.ToImmutable();
    }
}
