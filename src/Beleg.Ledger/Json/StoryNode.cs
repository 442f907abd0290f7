using Beleg.Ledger.Stories;

namespace Beleg.Ledger.Json;

/// <summary>A story as JSON says it.</summary>
public sealed record StoryNode(
    string Id,
    string Title,
    string? FirstSeen,
    string? LastSeen,
    int Reports,
    int Claims,
    int Contested,
    int Open
)
{
    /// <summary>The node of a story.</summary>
    public static StoryNode Of(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return new StoryNode(
            story.Label,
            story.Title,
            story.First?.ToString(),
            story.Last?.ToString(),
            story.Reports,
            story.Claims,
            story.Contested,
            story.Open
        );
    }
}
