using Beleg.German;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>What has been found out about who is who while mentions are being resolved.</summary>
internal sealed class Book
{
    // How many mentions back a noun or pronoun looks for whom it means; keeps the cost linear.
    private const int Furthest = 300;

    /// <summary>A book in which nobody is known yet.</summary>
    public Book(Analysis analysis, List<Mention> mentions)
    {
        Analysis = analysis;
        Mentions = mentions;
    }

    /// <summary>The analysed text.</summary>
    public Analysis Analysis { get; }

    /// <summary>All mentions in the order of their heads.</summary>
    public List<Mention> Mentions { get; }

    /// <summary>Everybody found so far, in the order of finding.</summary>
    public List<Entity> Entities { get; } = [];

    /// <summary>Makes somebody new of a mention.</summary>
    public Entity Open(Mention mention, string because)
    {
        var entity = new Entity(mention.Source);
        Entities.Add(entity);
        entity.Add(mention, because);
        return entity;
    }

    /// <summary>Adds a mention where its head stands, unless there is one already.</summary>
    /// <returns>The mention that stands there now.</returns>
    public Mention Insert(Mention mention)
    {
        var at = FirstAfter(mention.Head);
        if (at < Mentions.Count && Mentions[at].Head == mention.Head)
        {
            if (Mentions[at].Kind != MentionKind.Document || Mentions[at].Entity is not null)
                return Mentions[at];
            Mentions[at] = mention;
        }
        else
        {
            Mentions.Insert(at, mention);
        }

        return mention;
    }

    /// <summary>
    /// The mention of a name that the report gives elsewhere, for a word that was not taken for one: "„Computerwoche“" after
    /// "die Zeitschrift „Computerwoche“". Null for others.
    /// </summary>
    public Mention? NamedLike(Mention unforeseen)
    {
        var surface = Analysis.SpanOf(new WordRange(unforeseen.Head, unforeseen.HeadEnd)).Of(Analysis.Text).ToString();
        var named =
            unforeseen.Kind == MentionKind.Body
                ? Mentions.Find(mention => mention.Kind == MentionKind.Name && mention.Name == surface)
                : null;
        return named is null
            ? null
            : new Mention(MentionKind.Name, unforeseen.First, unforeseen.Head, unforeseen.HeadEnd)
            {
                Name = named.Name,
                Known = named.Known,
                Manner = named.Manner,
                Source = named.Source,
                Sentence = unforeseen.Sentence,
                Concord = named.Concord,
                Definiteness = unforeseen.Definiteness,
                Preposition = unforeseen.Preposition,
            };
    }

    /// <summary>The resolved mentions before another one, nearest first.</summary>
    public IEnumerable<Mention> Before(Mention mention)
    {
        var last = FirstAfter(mention.Head);
        var stop = Math.Max(0, last - Furthest);
        for (var i = last - 1; i >= stop; i--)
        {
            if (Mentions[i].Entity is not null)
                yield return Mentions[i];
        }
    }

    /// <summary>The index of the sentence that holds a word.</summary>
    public int SentenceAt(int word)
    {
        var (low, high) = (0, Analysis.Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Analysis.Sentences[middle].First <= word)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>The index of the first mention whose head stands at or after a word.</summary>
    public int FirstAfter(int word)
    {
        var (low, high) = (0, Mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Mentions[middle].Head < word)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
