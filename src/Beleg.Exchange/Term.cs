using System.Text.Json;

namespace Beleg.Exchange;

/// <summary>Writes the values of the domain as people and machines read them, and reads them back: "does-not-know", "loan", "state".</summary>
public static class Term
{
    /// <summary>The value in lower case, with hyphens between its words.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The value that is written so; null where none is.</summary>
    public static T? Find<T>(string? words)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Of(value) == words)
                return value;
        }

        return null;
    }
}
