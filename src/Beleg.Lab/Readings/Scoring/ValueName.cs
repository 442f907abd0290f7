using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Beleg.Lab.Readings.Scoring;

/// <summary>Names values as files and specs do: "does-not-know".</summary>
internal static class ValueName
{
    /// <summary>The name of a value; null for none.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(Enum? value) =>
        value is null ? null : JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
