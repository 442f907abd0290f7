using Beleg.German.Lexicon;
using Beleg.German.Tokens;

namespace Beleg.German.Tagging;

/// <summary>Finds all that a token can be: from the word lists, the lexicon, and what is known of unknown words.</summary>
internal sealed class ReadingFinder(FormLexicon lexicon)
{
    private static readonly TagSet Names = TagSet.Of(Stts.NN, Stts.NE);
    private static readonly TagSet SmallUnknown = TagSet.Of(
        Stts.ADJA,
        Stts.ADJD,
        Stts.ADV,
        Stts.VVFIN,
        Stts.VVINF,
        Stts.VVPP,
        Stts.NN,
        Stts.NE,
        Stts.FM,
        Stts.XY
    );
    private static readonly TagSet CapitalUnknown = TagSet.Of(
        Stts.NN,
        Stts.NE,
        Stts.FM,
        Stts.ADJA,
        Stts.XY,
        Stts.TRUNC
    );

    private static readonly TagSet InsideNames = TagSet.Of(Stts.ADJA);
    private static readonly TagSet Everything = new(ulong.MaxValue);
    private static readonly TagSet Abbreviations = TagSet.Of(
        Stts.NN,
        Stts.NE,
        Stts.ADV,
        Stts.ADJA,
        Stts.ADJD,
        Stts.APPR,
        Stts.KON,
        Stts.FM,
        Stts.XY
    );

    private static readonly TagSet OpenClasses = TagSet.Of(
        Stts.NN,
        Stts.NE,
        Stts.ADJA,
        Stts.ADJD,
        Stts.VVFIN,
        Stts.VVIMP,
        Stts.VVINF,
        Stts.VVIZU,
        Stts.VVPP,
        Stts.VAFIN,
        Stts.VAIMP,
        Stts.VAINF,
        Stts.VAPP,
        Stts.VMFIN,
        Stts.VMINF,
        Stts.VMPP
    );

    private readonly FunctionWords functionWords = new();
    private readonly UnknownWords unknown = new(lexicon);

    /// <summary>The readings of a token.</summary>
    /// <param name="surface">Its characters.</param>
    /// <param name="kind">What it is made of.</param>
    /// <param name="opens">True where a capital tells nothing: at the beginning of a sentence or of quoted words.</param>
    public WordReadings Find(ReadOnlySpan<char> surface, TokenKind kind, bool opens) =>
        kind switch
        {
            TokenKind.Word => OfWord(surface, opens),
            TokenKind.Number => Fixed(surface[^1] == '.' ? [Stts.ADJA, Stts.CARD, Stts.NN] : [Stts.CARD]),
            TokenKind.Comma => Fixed([Stts.Comma]),
            TokenKind.Stop => Fixed([IsEllipsis(surface) ? Stts.Mark : Stts.Stop]),
            TokenKind.Colon => Fixed([Stts.Stop]),
            TokenKind.Dash or TokenKind.Quote or TokenKind.Open or TokenKind.Close => Fixed([Stts.Mark]),
            TokenKind.Address => Fixed([Stts.NE]),
            _ => Fixed([Stts.NN, Stts.XY, Stts.Mark]),
        };

    private static WordReadings Fixed(ReadOnlySpan<Stts> tags) => new(TagSet.Of(tags), [], IsKnown: true);

    private static bool IsEllipsis(ReadOnlySpan<char> surface) =>
        surface[0] == '…' || surface.StartsWith("..", StringComparison.Ordinal);

    private WordReadings OfWord(ReadOnlySpan<char> surface, bool opens)
    {
        var readings = new List<Reading>();
        var capital = char.IsUpper(surface[0]);
        var allCapitals = capital && Respelling.IsAllCapitals(surface);
        var small = capital ? lexicon.Find(surface, Spelling.Small) : lexicon.Find(surface, Spelling.AsWritten);
        var isFunctionWord =
            surface.Length <= FormLexicon.LongestForm && AddFunctionWord(surface, capital, small, readings);
        // Of a function word the lists tell all but what it can be as a noun, verb or adjective.
        var wanted = isFunctionWord ? OpenClasses : Everything;

        if (capital)
            AddForms(lexicon.Find(surface, Spelling.AsWritten), wanted, readings);
        // "die Deutsche Bank", "Märkische Allgemeine": adjectives inside names.
        if (capital && !opens && readings.Count > 0)
            AddForms(small, InsideNames, readings);
        if (allCapitals && readings.Count == 0)
            AddForms(lexicon.Find(surface, Spelling.Title), wanted, readings);
        if (!capital || opens || readings.Count == 0)
            AddForms(small, wanted, readings);

        var known = readings.Count > 0;
        if (!known && surface.Length > 1 && surface[^1] == '.')
            return new WordReadings(Abbreviations, [], IsKnown: true);
        if (!known)
        {
            foreach (var form in unknown.Guess(surface))
                readings.Add(new Reading(CategoryTags.Of(form), form));
        }

        var tags = default(TagSet);
        foreach (var reading in readings)
            tags |= reading.Tags;
        if (tags == TagSet.Of(Stts.TRUNC))
            return new WordReadings(tags, [.. readings], IsKnown: true);
        if (!tags.Contains(Stts.NN) || tags.Contains(Stts.NE) || allCapitals)
            tags |=
                known ? CapitalKnown(capital)
                : capital ? CapitalUnknown
                : SmallUnknown;
        return new WordReadings(tags, [.. readings], known);
    }

    private bool AddFunctionWord(ReadOnlySpan<char> surface, bool capital, FormSet small, List<Reading> readings)
    {
        if (!capital)
            return functionWords.Add(surface, small, readings);
        Span<char> lowered = stackalloc char[surface.Length];
        surface.ToLowerInvariant(lowered);
        return functionWords.Add(lowered, small, readings);
    }

    // A known noun is no name; any other word may be, or be used as a noun.
    private static TagSet CapitalKnown(bool capital) => capital ? Names : default;

    private static void AddForms(FormSet forms, TagSet wanted, List<Reading> readings)
    {
        foreach (var form in forms)
        {
            var tags = CategoryTags.Of(form) & wanted;
            if (!tags.IsEmpty)
                readings.Add(new Reading(tags, form));
        }
    }
}
