using System.Collections.Immutable;

namespace Beleg.Specs.Notation;

/// <summary>
/// One thing that a reading holds or should hold, as the specs write it: a headline and indented fields. Expectations
/// and findings share this form, so both can be compared and shown beside each other.
/// </summary>
/// <param name="Kind">"statement", "figure", "open point", …: see <see cref="Vocabulary"/>.</param>
/// <param name="Label">The name other entries use for it, or null.</param>
/// <param name="Head">What follows the colon of the headline.</param>
/// <param name="Fields">The indented lines, in order.</param>
internal sealed record Entry(string Kind, string? Label, string Head, ImmutableArray<Field> Fields)
{
    public IEnumerable<string> Values(string name) => Fields.Where(f => f.Name == name).Select(f => f.Value);

    public string? Value(string name) => Values(name).FirstOrDefault();

    public IEnumerable<string> Lines()
    {
        yield return Label is null ? $"{Kind}: {Head}" : $"{Kind} {Label}: {Head}";
        foreach (var field in Fields)
            yield return $"  {field.Name}: {field.Value}";
    }
}
