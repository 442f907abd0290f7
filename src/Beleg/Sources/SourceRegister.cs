using System.Collections.Immutable;
using Beleg.German;
using Beleg.Reasons;
using Beleg.Sources.Mentions;
using Beleg.Sources.Resolution;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Sources;

/// <summary>
/// The sources of one report while its ledger is being written. Its speakers have their ids from the start; whoever else
/// a commitment, an open point or a chain names gets the next id when first asked for. <see cref="Close"/> ends it.
/// </summary>
internal sealed class SourceRegister
{
    private readonly Book book;
    private readonly Sieves sieves;
    private readonly SpeakerFinder finder;
    private readonly List<Entity> listed = [];
    private readonly Dictionary<Entity, string> ids = [];
    private readonly ImmutableArray<ImmutableArray<string>> speakers;
    private readonly ImmutableArray<ImmutableArray<string>> because;

    internal SourceRegister(Analysis analysis, ImmutableArray<Attribution> attributions, string? outlet)
    {
        book = new Book(analysis, MentionRules.Join(analysis).Mentions);
        finder = new SpeakerFinder(book);
        var speech = new Speech(analysis, attributions);
        for (var i = 0; i < attributions.Length; i++)
        {
            if (attributions[i].Speaker is not { } passage)
                continue;
            speech.Speakers[i] = finder.Find(passage);
            foreach (var mention in speech.Speakers[i])
                mention.IsSpeaker = true;
        }

        sieves = new Sieves(speech, outlet);
        sieves.Run(book);
        var spoken = SpeakersOf(speech, attributions);
        foreach (var entity in spoken.SelectMany(s => s.Select(one => one.Entity)).Distinct().OrderBy(FirstWord))
            List(entity);
        speakers =
        [
            .. spoken.Select(s => s.Select(one => ids[one.Entity]).Distinct(StringComparer.Ordinal).ToImmutableArray()),
        ];
        because = [.. spoken.Select(s => s.Select(one => one.Because).ToImmutableArray())];
    }

    /// <summary>The ids of the sources of a statement.</summary>
    public ImmutableArray<string> SpeakersOf(int attribution) => speakers[attribution];

    /// <summary>Why they are its sources, one reason for each.</summary>
    public IEnumerable<Reason> WhySpeakersOf(int attribution) =>
        because[attribution].Select(why => new Reason(Field.Sources, why));

    /// <summary>The ids of those whom a passage means, listed now where they were not; empty where it means nobody.</summary>
    public ImmutableArray<string> SourcesOf(Passage passage)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var mention in finder.Find(passage))
        {
            mention.IsSpeaker = true;
            sieves.RunLate(book, mention);
            if (mention.Entity is { } entity && !found.Contains(List(entity)))
                found.Add(ids[entity]);
        }

        return found.ToImmutable();
    }

    /// <summary>The id of a source already listed that a span mentions; null where there is none.</summary>
    public string? SourceAt(Span span)
    {
        for (var i = book.FirstAfter(Speech.WordAt(book.Analysis, span.Start)); i < book.Mentions.Count; i++)
        {
            var mention = book.Mentions[i];
            if (mention.Span(book.Analysis).Start >= span.End)
                return null;
            if (mention.Entity is { } entity && ids.TryGetValue(entity, out var id))
                return id;
        }

        return null;
    }

    /// <summary>What is known in the end.</summary>
    public ResolvedSources Close()
    {
        var mentions = book
            .Mentions.Where(mention => mention.Entity is { } entity && ids.ContainsKey(entity))
            .Select(mention => new ResolvedMention(mention.Span(book.Analysis), ids[mention.Entity!], mention.Because));
        return new ResolvedSources(
            [.. listed.Select(entity => SourceWriter.Write(book.Analysis, entity, ids[entity]))],
            [.. mentions],
            speakers
        )
        {
            Because = because,
        };
    }

    private string List(Entity entity)
    {
        if (ids.TryGetValue(entity, out var id))
            return id;
        listed.Add(entity);
        id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"q{listed.Count}");
        ids.Add(entity, id);
        return id;
    }

    private List<(Entity Entity, string Because)>[] SpeakersOf(Speech speech, ImmutableArray<Attribution> attributions)
    {
        var carry = new CarriedSpeaker(book, speech, attributions);
        var spoken = new List<(Entity, string)>[attributions.Length];
        for (var i = 0; i < attributions.Length; i++)
        {
            spoken[i] = [];
            foreach (var mention in speech.Speakers[i])
            {
                if (mention.Entity is { } entity)
                    spoken[i].Add((entity, mention.Because));
            }

            if (spoken[i].Count == 0)
                spoken[i].AddRange(carry.Over(i, spoken));
        }

        return spoken;
    }

    private static int FirstWord(Entity entity) => entity.Mentions.Min(mention => mention.Head);
}
