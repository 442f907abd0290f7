using System.Text.Json;

namespace Beleg.Lab.Statements;

/// <summary>
/// The documents of the German news quotation attribution corpus (Petersen-Frey and Biemann 2024), a JSON object a line,
/// of which only "id" and "text" are read here.
/// </summary>
public static class QuotationCorpus
{
    /// <summary>Id and text of each document, in order.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="JsonException">A line is no such document.</exception>
    public static IEnumerable<(string Id, string Text)> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
                continue;
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            yield return (root.GetProperty("id").GetString()!, root.GetProperty("text").GetString()!);
        }
    }
}
