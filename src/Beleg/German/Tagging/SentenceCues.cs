namespace Beleg.German.Tagging;

/// <summary>What the tagger looks at in a sentence; its tokens' cues and what lies ahead of each.</summary>
internal sealed class SentenceCues
{
    /// <summary>How many features a token has.</summary>
    public const int Count = 55;

    private static readonly TagSet Boundary = TagSet.Of(Stts.Comma, Stts.Stop);
    private static readonly TagSet Finite = TagSet.Of(Stts.VVFIN, Stts.VAFIN, Stts.VMFIN);

    private readonly WordCues[] words;
    private readonly uint[] partner;
    private readonly uint[] ahead;
    private readonly ulong[] lastBefore;

    /// <summary>Prepares a sentence.</summary>
    /// <param name="words">Its tokens.</param>
    /// <param name="partner">For each token, 1 where it is the particle of an earlier verb, or the verb of a later particle.</param>
    public SentenceCues(WordCues[] words, uint[] partner)
    {
        this.words = words;
        this.partner = partner;
        ahead = new uint[words.Length];
        lastBefore = new ulong[words.Length];
        LookAhead();
    }

    public int Length => words.Length;

    public TagSet TagsAt(int i) => words[i].Tags;

    public uint WordAt(int i) => words[i].Word;

    /// <summary>Writes the hashes of a token's features.</summary>
    public void Write(int i, Stts previous, Stts beforePrevious, ClauseState clause, Span<uint> features)
    {
        ref readonly var w = ref words[i];
        var none = default(WordCues);
        ref readonly var p = ref i > 0 ? ref words[i - 1] : ref none;
        ref readonly var pp = ref i > 1 ? ref words[i - 2] : ref none;
        ref readonly var n = ref i + 1 < words.Length ? ref words[i + 1] : ref none;
        ref readonly var nn = ref i + 2 < words.Length ? ref words[i + 2] : ref none;
        var tags = Mix.With(7, w.Tags.Bits);
        var next = Mix.With(9, n.Tags.Bits);
        var t1 = (uint)previous + 1;
        var t2 = Mix.With(t1, (uint)beforePrevious + 1);
        var k = 0;

        features[k++] = tags;
        features[k++] = Mix.With(1, w.Word);
        features[k++] = Mix.With(2, w.Suffix2);
        features[k++] = Mix.With(3, w.Suffix3);
        features[k++] = Mix.With(4, w.Suffix4);
        features[k++] = Mix.With(5, w.Suffix5);
        features[k++] = Mix.With(6, w.Prefix3);
        features[k++] = Mix.With(8, w.Shape);
        features[k++] = Mix.With(Mix.With(10, w.Shape), w.Suffix3);
        features[k++] = Mix.With(11, p.Word);
        features[k++] = Mix.With(12, n.Word);
        features[k++] = Mix.With(13, pp.Word);
        features[k++] = Mix.With(14, nn.Word);
        features[k++] = Mix.With(Mix.With(15, p.Word), w.Word);
        features[k++] = Mix.With(Mix.With(16, w.Word), n.Word);
        features[k++] = Mix.With(Mix.With(17, p.Tags.Bits), tags);
        features[k++] = Mix.With(Mix.With(18, next), tags);
        features[k++] = Mix.With(Mix.With(Mix.With(19, p.Tags.Bits), tags), next);
        features[k++] = Mix.With(Mix.With(Mix.With(20, nn.Tags.Bits), tags), next);
        features[k++] = Mix.With(Mix.With(21, p.Suffix3), tags);
        features[k++] = Mix.With(Mix.With(22, n.Suffix3), tags);
        features[k++] = Mix.With(Mix.With(23, p.Word), tags);
        features[k++] = Mix.With(Mix.With(24, n.Word), tags);
        features[k++] = Mix.With(Mix.With(25, n.Suffix2), w.Suffix2);
        features[k++] = Mix.With(Mix.With(26, n.Shape), tags);
        features[k++] = Mix.With(Mix.With(27, p.Shape), Mix.With(w.Shape, n.Shape));
        features[k++] = Mix.With(Mix.With(28, ahead[i]), tags);
        features[k++] = Mix.With(Mix.With(29, lastBefore[i]), tags);
        features[k++] = Mix.With(Mix.With(30, lastBefore[i]), w.Word);
        features[k++] = Mix.With(Mix.With(31, partner[i]), tags);

        features[k++] = Mix.With(32, t1);
        features[k++] = Mix.With(33, t2);
        features[k++] = Mix.With(Mix.With(34, t1), w.Word);
        features[k++] = Mix.With(Mix.With(35, t1), tags);
        features[k++] = Mix.With(Mix.With(36, t2), tags);
        features[k++] = Mix.With(Mix.With(Mix.With(37, t1), tags), next);
        features[k++] = Mix.With(Mix.With(38, t1), w.Suffix3);
        features[k++] = Mix.With(Mix.With(39, t1), n.Word);
        features[k++] = Mix.With(Mix.With(40, clause.Kind), tags);
        features[k++] = Mix.With(Mix.With(41, clause.Kind), w.Suffix2);
        features[k++] = Mix.With(Mix.With(Mix.With(42, clause.Kind), ahead[i]), tags);
        features[k++] = Mix.With(Mix.With(Mix.With(43, clause.Kind), next), tags);
        features[k++] = Mix.With(Mix.With(44, clause.FiniteWord), tags);
        features[k++] = Mix.With(Mix.With(Mix.With(45, clause.Kind), clause.Place), tags);
        features[k++] = Mix.With(Mix.With(Mix.With(46, clause.Kind), lastBefore[i]), tags);
        features[k++] = Mix.With(Mix.With(47, clause.Place), w.Word);
        features[k++] = Mix.With(Mix.With(48, t1), w.Shape);
        features[k++] = Mix.With(Mix.With(Mix.With(49, t1), p.Word), tags);
        features[k++] = Mix.With(Mix.With(Mix.With(50, w.Suffix2), next), w.Shape);
        features[k++] = Mix.With(Mix.With(Mix.With(51, t1), next), w.Suffix2);
        features[k++] = Mix.With(Mix.With(Mix.With(52, p.Tags.Bits), nn.Tags.Bits), Mix.With(tags, next));
        features[k++] = Mix.With(Mix.With(Mix.With(53, clause.Kind), t1), tags);
        features[k++] = Mix.With(54, clause.Kind);
        features[k++] = Mix.With(Mix.With(55, clause.Kind), ahead[i]);
        features[k] = Mix.With(56, clause.FiniteWord);
    }

    // How far the next comma or full stop is, whether a finite verb may come before it, and what stands right before it:
    // a finite verb there makes "der" a relative pronoun and "dass" clauses end.
    private void LookAhead()
    {
        var distance = 0u;
        var finite = 0u;
        var last = 0UL;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            ahead[i] = Math.Min(distance, 2) | (finite << 2);
            lastBefore[i] = last;
            if (!(words[i].Tags & Boundary).IsEmpty)
            {
                (distance, finite, last) = (0, 0, 0);
                continue;
            }

            if (words[i].Tags == TagSet.Of(Stts.Mark))
                continue;
            if (distance++ == 0)
                last = words[i].Tags.Bits;
            if (!(words[i].Tags & Finite).IsEmpty)
                finite = Math.Min(finite + 1, 2);
        }
    }
}
