using Beleg.German;

namespace Beleg.Statements.Network;

/// <summary>What the attribution network says of a stretch of words, word by word.</summary>
internal sealed class AttributionAnswers(WordRange stretch, int place)
{
    /// <summary>"No statement begins here", then the types of statements in their order.</summary>
    public const int Types = 6;

    /// <summary>The media in their order.</summary>
    public const int Media = 6;

    /// <summary>Of a word in a window: neither content nor frame, content, frame; then no and yes for each other part.</summary>
    public const int PartScores = 9;

    /// <summary>Where among the scores of parts those of the speaker begin.</summary>
    public const int Speaker = 3;

    /// <summary>Where those of the cue begin.</summary>
    public const int Cue = 5;

    /// <summary>Where those of the addressee begin.</summary>
    public const int Addressee = 7;

    private readonly float[] types = new float[stretch.Count * Types];
    private readonly float[] media = new float[stretch.Count * Media];
    private readonly float[] asWords = new float[stretch.Count * place];
    private readonly float[] asAnchors = new float[stretch.Count * place];

    /// <summary>For each word the scores of the types.</summary>
    public Span<float> TypeScores => types;

    /// <summary>For each word the scores of the media.</summary>
    public Span<float> MediumScores => media;

    /// <summary>Each word as one around a beginning.</summary>
    public Span<float> AsWords => asWords;

    /// <summary>Each word as a beginning.</summary>
    public Span<float> AsAnchors => asAnchors;

    /// <summary>The scores of the types at a word of the report.</summary>
    public Span<float> TypesAt(int word) => types.AsSpan((word - stretch.First) * Types, Types);

    /// <summary>How likely a statement begins at a word; the scores of its types are logarithms of chances by then.</summary>
    public float ChanceAt(int word) => 1 - MathF.Exp(TypesAt(word)[0]);

    /// <summary>The scores of the media at a word of the report.</summary>
    public Span<float> MediaAt(int word) => media.AsSpan((word - stretch.First) * Media, Media);

    /// <summary>A word of the report as one around a beginning.</summary>
    public ReadOnlySpan<float> AsWord(int word) => asWords.AsSpan((word - stretch.First) * place, place);

    /// <summary>A word of the report as a beginning.</summary>
    public ReadOnlySpan<float> AsAnchor(int word) => asAnchors.AsSpan((word - stretch.First) * place, place);
}
