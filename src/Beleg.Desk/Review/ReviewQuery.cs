using System.Collections.Immutable;
using Beleg.Desk.Deciding;
using Beleg.Desk.Frame;
using Beleg.Desk.Pages;
using Beleg.Exchange;
using Beleg.Ledger.Reviews;
using Microsoft.AspNetCore.Http.Extensions;

namespace Beleg.Desk.Review;

/// <summary>
/// What a reviewer works through, as the address says it: nothing of it is kept elsewhere. What cannot be understood is not asked.
/// </summary>
public sealed record ReviewQuery
{
    /// <summary>The parameter of the kind.</summary>
    public const string KindName = "kind";

    /// <summary>The parameter of the story: "n4".</summary>
    public const string StoryName = "story";

    /// <summary>The parameter of what was put off.</summary>
    public const string LaterName = "later";

    /// <summary>The parameter of an entry that is looked at out of turn.</summary>
    public const string EntryName = "entry";

    /// <summary>The parameter of the words by which another claim is looked for.</summary>
    public const string FindName = EntryActions.FindName;

    /// <summary>The parameter of the name by which another speaker is looked for.</summary>
    public const string SpeakerName = "speaker";

    // So that an address stays one that browsers and servers take; what was put off first comes again.
    private const int MostPutOff = 150;
    private const char Parting = '.';

    /// <summary>The kind; null for all, one after the other.</summary>
    public ReviewKind? Kind { get; init; }

    /// <summary>The number of the story; null for all.</summary>
    public long? Story { get; init; }

    /// <summary>The keys of what was put off in this run, in order.</summary>
    public ImmutableArray<string> Later { get; init; } = [];

    /// <summary>The key of what is looked at out of turn; null for what is next.</summary>
    public string? Entry { get; init; }

    /// <summary>The words by which another claim is looked for.</summary>
    public string? Find { get; init; }

    /// <summary>The name by which another speaker is looked for.</summary>
    public string? Speaker { get; init; }

    /// <summary>Reads a request.</summary>
    public static ReviewQuery Of(PageRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new ReviewQuery
        {
            Kind = Term.Find<ReviewKind>(request.Asked(KindName)),
            Story = EntryLabel.Find(request.Asked(StoryName), EntryKind.Story)?.Number,
            Later =
            [
                .. (request.Asked(LaterName) ?? "")
                    .Split(Parting, StringSplitOptions.RemoveEmptyEntries)
                    .Distinct(StringComparer.Ordinal)
                    .TakeLast(MostPutOff),
            ],
            Entry = request.Asked(EntryName),
            Find = request.Asked(FindName)?.Trim() is { Length: > 0 } words ? words : null,
            Speaker = request.Asked(SpeakerName)?.Trim() is { Length: > 0 } name ? name : null,
        };
    }

    /// <summary>The address of what is next.</summary>
    public string Next => Of(Later, null);

    /// <summary>The address of an entry, out of turn.</summary>
    public string At(string key) => Of(Later, key);

    /// <summary>The address of what is next when an entry is put off.</summary>
    public string PuttingOff(string key) => Of([.. Later.Remove(key), key], null);

    /// <summary>The address of what was put off last; null where nothing was.</summary>
    public string? Back => Later.IsEmpty ? null : Of(Later[..^1], Later[^1]);

    /// <summary>The address of what is next when all that was put off comes again.</summary>
    public string Again => Of([], null);

    /// <summary>The address of another kind; what was put off stays so.</summary>
    public string Of(ReviewKind? kind) => (this with { Kind = kind }).Next;

    private string Of(ImmutableArray<string> later, string? entry)
    {
        var query = new QueryBuilder();
        Add(KindName, Kind is { } kind ? Term.Of(kind) : null);
        Add(StoryName, Story is { } story ? $"n{story}" : null);
        Add(LaterName, later.IsEmpty ? null : string.Join(Parting, later.TakeLast(MostPutOff)));
        Add(EntryName, entry);
        return Addresses.Review + query.ToQueryString();

        void Add(string name, string? value)
        {
            if (value is not null)
                query.Add(name, value);
        }
    }
}
