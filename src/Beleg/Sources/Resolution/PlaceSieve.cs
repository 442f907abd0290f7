using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>
/// Matches what is a place and nobody: a country or town after "in" or "nach"; a capital is somebody only where it acts: before a verb,
/// in the genitive, or where a statement has it for its speaker.
/// </summary>
internal sealed class PlaceSieve : ISieve
{
    public bool Resolve(Book book, Mention mention)
    {
        if (mention is not { Kind: MentionKind.Name, Source: SourceKind.State or SourceKind.Organisation, Noun: null })
            return false;
        if (mention.Known is null || mention.IsSpeaker)
            return false;
        if (mention.Preposition >= 0 && PlacePrepositions.Contains(book.Analysis.Surface(mention.Preposition)))
            return mention.Source == SourceKind.State || mention.Manner == NameManner.Capital;
        return mention.Manner == NameManner.Capital && !Acts(book, mention);
    }

    private static bool Acts(Book book, Mention mention)
    {
        if (mention.Preposition >= 0)
            return false;
        var words = book.Analysis.Words;
        if (mention.End < words.Length && words[mention.End].Tag is Stts.VVFIN or Stts.VAFIN or Stts.VMFIN)
            return true;
        return mention.First > 0
            && words[mention.First - 1].Tag == Stts.NN
            && book.Analysis.Surface(mention.HeadEnd - 1)[^1] == 's';
    }
}
