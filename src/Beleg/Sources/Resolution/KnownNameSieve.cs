using Beleg.German.Names;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>A name of the word lists means what the lists know by it, under whichever of its names.</summary>
internal sealed class KnownNameSieve : ISieve
{
    private readonly Dictionary<Known, Entity> entities = [];

    public bool Resolve(Book book, Mention mention)
    {
        if (mention.Known is not { } known)
            return false;
        var because = Because(mention, known);
        if (entities.TryGetValue(known, out var entity))
        {
            entity.Add(mention, because);
            return true;
        }

        entity = book.Open(mention, because);
        entity.Kind = NameMentions.ToSource(known.Kind);
        entities.Add(known, entity);
        return true;
    }

    private static string List(Known known) => known.Kind == KnownKind.State ? "countries.tsv" : "seats.tsv";

    private static string Because(Mention mention, Known known) =>
        mention.Manner switch
        {
            NameManner.Capital =>
                $"capital: {mention.Name} = {known.Name} ({List(known)}), because it {(mention.IsSpeaker ? "speaks" : "acts")}",
            NameManner.Seat => $"seat: {mention.Name} = {known.Name} ({List(known)})",
            _ when mention.Noun?.Sense.Class == "side" => $"side: {mention.Noun.Lemma} of {known.Name}",
            _ when mention.Kind == MentionKind.Body => $"government: {mention.Name} of {known.Name}",
            _ when mention.Name == known.Name => $"name: {known.Name}",
            _ => $"name: {mention.Name} is {known.Name}",
        };
}
