namespace Beleg.German.Tagging;

/// <summary>
/// What the tagger remembers of the clause it is in: how it began, and which finite verb it has. It tells infinitives
/// and participles from finite verbs and particles from prepositions.
/// </summary>
internal struct ClauseState
{
    private uint opener;
    private uint finite;
    private uint finiteWord;
    private uint length;

    /// <summary>How the clause began and what kind of finite verb it has.</summary>
    public readonly uint Kind => (opener << 4) | finite;

    /// <summary>The finite verb itself, or 0.</summary>
    public readonly uint FiniteWord => finiteWord;

    /// <summary>Whether this is the first, second or a later word.</summary>
    public readonly uint Place => Math.Min(length, 3);

    /// <summary>Takes in the next word with its tag.</summary>
    public void Add(Stts tag, uint word)
    {
        switch (tag)
        {
            case Stts.Comma:
                this = new ClauseState { opener = 1 };
                return;
            case Stts.Stop:
                this = default;
                return;
            case Stts.KON:
                // "kam und ging": another finite verb may follow, but the clause goes on.
                opener = opener is 2 or 3 ? 6u : 4u;
                break;
            case Stts.KOUS:
                opener = 2;
                break;
            case Stts.PRELS or Stts.PRELAT:
                opener = 3;
                break;
            case Stts.PWS or Stts.PWAV or Stts.PWAT:
                opener = 5;
                break;
            case Stts.KOUI:
                opener = 7;
                break;
            case Stts.VAFIN:
                (finite, finiteWord) = (1, word);
                break;
            case Stts.VMFIN:
                (finite, finiteWord) = (2, word);
                break;
            case Stts.VVFIN or Stts.VVIMP or Stts.VAIMP:
                (finite, finiteWord) = (3, word);
                break;
        }

        if (tag != Stts.Mark)
            length++;
    }
}
