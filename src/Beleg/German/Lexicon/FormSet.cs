namespace Beleg.German.Lexicon;

/// <summary>All forms a surface can be: a view into the lexicon, made without allocation.</summary>
public readonly struct FormSet
{
    private readonly FormLexicon? lexicon;
    private readonly int first;
    private readonly Spelling spelling;

    internal FormSet(FormLexicon lexicon, int first, int count, Spelling spelling)
    {
        this.lexicon = lexicon;
        this.first = first;
        this.spelling = spelling;
        Count = count;
    }

    /// <summary>How many there are; none when the lexicon does not know the surface.</summary>
    public int Count { get; }

    /// <summary>The form at an index, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such form.</exception>
    public Form this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return lexicon!.FormAt(first + index, spelling);
        }
    }

    /// <summary>Goes through the forms.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>A place among the forms.</summary>
    public struct Enumerator
    {
        private readonly FormSet forms;
        private int index;

        internal Enumerator(FormSet forms)
        {
            this.forms = forms;
            index = -1;
        }

        /// <summary>The form at this place.</summary>
        public readonly Form Current => forms[index];

        /// <summary>Goes on to the next form.</summary>
        public bool MoveNext() => ++index < forms.Count;
    }
}
