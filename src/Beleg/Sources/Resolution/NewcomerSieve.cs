using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>Whoever nothing else explains is somebody new.</summary>
internal sealed class NewcomerSieve : ISieve
{
    public bool Resolve(Book book, Mention mention)
    {
        book.Open(
            mention,
            mention.Kind == MentionKind.Unnamed ? $"unnamed: {mention.Name}" : $"first mention: {mention.Name}"
        );
        return true;
    }
}
