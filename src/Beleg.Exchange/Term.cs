using System.Text.Json;

namespace Beleg.Exchange;

/// <summary>Writes the values of the domain as people and machines read them: "does-not-know", "loan", "state".</summary>
public static class Term
{
    /// <summary>The value in lower case, with hyphens between its words.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
