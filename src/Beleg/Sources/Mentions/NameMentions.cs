using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.Text;

namespace Beleg.Sources.Mentions;

/// <summary>Reads names as mentions.</summary>
internal static class NameMentions
{
    /// <summary>The mention that a name is; null for a name that can be no source, as a town.</summary>
    public static Mention? Read(Analysis analysis, Name name, int sentence)
    {
        var span = analysis.Words[name.First].Span.Cover(analysis.Words[name.End - 1].Span);
        var form = Gazetteer.Default.Find(span.Of(analysis.Text));
        var first = analysis.Sentences[sentence].First;
        if (form.Length > 0 && name.Kind != NameKind.Person)
            return Start(analysis, name, first, sentence, form[0].Form, ToSource(form[0].Of.Kind), form[0]);
        if (name.Kind == NameKind.Person && Titled(analysis, name) is var bare && bare.First > name.First)
            return Read(analysis, bare, sentence);
        var words = Nominal(analysis, name, GenitiveNames.Nominative(analysis, name));
        if (name.Kind == NameKind.Organisation && PlacedBodies.NounOf(analysis, name) is { } placed)
            return Placed(analysis, name, placed.Word, placed.Noun, first, sentence);
        return name.Kind switch
        {
            NameKind.Person => Person(analysis, name, first, sentence, words),
            NameKind.Organisation => Start(
                analysis,
                name,
                first,
                sentence,
                words,
                UnlistedOutlets.Have(analysis.Words, analysis.Text, name) ? SourceKind.Outlet : SourceKind.Organisation,
                form: null
            ),
            _ => null,
        };
    }

    /// <summary>The mention of a place that the word lists do not know, for a passage that says it speaks.</summary>
    public static Mention Place(Analysis analysis, Name name, int sentence)
    {
        var span = analysis.Words[name.First].Span.Cover(analysis.Words[name.End - 1].Span);
        var first = analysis.Sentences[sentence].First;
        return Start(analysis, name, first, sentence, span.Of(analysis.Text).ToString(), SourceKind.Organisation, null);
    }

    /// <summary>
    /// The mention of an outlet or agency whose name is a common word, for a passage that says it speaks: "Informationen
    /// des Spiegel", "laut Stern". Null for other words.
    /// </summary>
    public static Mention? Outlet(Analysis analysis, int word, int sentence)
    {
        if (!Nouns.Default.Find(analysis.Surface(word)).IsEmpty)
            return null;
        foreach (var form in Gazetteer.Default.Find(analysis.Surface(word)))
        {
            if (form.Manner == NameManner.Common)
            {
                var name = new Name(word, word + 1, NameKind.Organisation);
                var first = analysis.Sentences[sentence].First;
                return Start(analysis, name, first, sentence, form.Form, ToSource(form.Of.Kind), form);
            }
        }

        return null;
    }

    /// <summary>What kind of source something known is.</summary>
    public static SourceKind ToSource(KnownKind kind) =>
        kind switch
        {
            KnownKind.State or KnownKind.Region => SourceKind.State,
            KnownKind.Agency => SourceKind.Agency,
            KnownKind.Outlet => SourceKind.Outlet,
            _ => SourceKind.Organisation,
        };

    // "Prof. Dr. Matthias W. Beckmann" is called Matthias W. Beckmann.
    private static Name Titled(Analysis analysis, Name name)
    {
        var first = name.First;
        while (first + 1 < name.End && Titles.Find(analysis.Surface(first)) is { IsRole: false })
            first++;
        return name with { First = first };
    }

    // 'Nach Informationen der „Rheinischen Umschau“': the adjective at its beginning bends with the article.
    private static string Nominal(Analysis analysis, Name name, string words)
    {
        var first = analysis.Words[name.First];
        var bent =
            name.Kind == NameKind.Organisation
            && first.Tag == Stts.ADJA
            && (first.Features & Features.Fem) != Features.None
            && analysis.Surface(name.First).EndsWith("en", StringComparison.Ordinal);
        if (bent)
            return words.Remove(analysis.Surface(name.First).Length - 1, 1);

        // "Die Geschäftsführerin des Bauernbundes Brandenburg": the noun at its beginning bends, the rest does not.
        var length = analysis.Surface(name.First).Length;
        return name.Kind == NameKind.Organisation && words.Length >= length && IsGenitive(analysis, first)
            ? first.Lemma + words[length..]
            : words;
    }

    private static bool IsGenitive(Analysis analysis, Word first)
    {
        var surface = first.Span.Of(analysis.Text);
        return first.Tag == Stts.NN
            && surface.EndsWith("s", StringComparison.Ordinal)
            && surface.StartsWith(first.Lemma, StringComparison.Ordinal)
            && surface.Length - first.Lemma.Length is 1 or 2;
    }

    // "Der Sprecher des Amtsgerichts Ulm", "den Stadtwerken Lohr": only the noun bends.
    private static Mention Placed(
        Analysis analysis,
        Name name,
        int word,
        NounReading noun,
        int sentenceFirst,
        int sentence
    )
    {
        var before = new Span(analysis.Words[name.First].Span.Start, analysis.Words[word].Span.Start);
        var behind = new Span(analysis.Words[word].Span.End, analysis.Words[name.End - 1].Span.End);
        var whole = string.Concat(before.Of(analysis.Text), noun.Lemma, behind.Of(analysis.Text));
        var words = word > name.First ? Nominal(analysis, name, whole) : whole;
        var mention = Start(analysis, name, sentenceFirst, sentence, words, SourceKind.Organisation, form: null);
        var number = noun.Sense.IsAlwaysSeveral ? Concord.Plur : ~Concord.Plur;
        var determiner = PhraseStart.Of(analysis, name.First, sentenceFirst).Determiner;
        mention.Noun = noun;
        mention.Concord = NounChoice.Narrow(noun.Sense.Concord & number, determiner?.Concord);
        return mention;
    }

    private static Mention Person(Analysis analysis, Name name, int sentenceFirst, int sentence, string words)
    {
        var first = name.First;
        while (first > sentenceFirst && Titles.Find(analysis.Surface(first - 1)) is { IsRole: false })
            first--;
        var mention = Start(
            analysis,
            name with
            {
                First = first,
            },
            sentenceFirst,
            sentence,
            words,
            SourceKind.Person,
            null
        );
        mention.Head = name.First;
        mention.Concord = Gender(analysis, name, first);
        return mention;
    }

    private static Mention Start(
        Analysis analysis,
        Name name,
        int sentenceFirst,
        int sentence,
        string words,
        SourceKind source,
        KnownForm? form
    )
    {
        var quote = QuoteBefore(analysis, name.First, sentenceFirst);
        var start = PhraseStart.Of(analysis, quote, sentenceFirst);
        var mention = new Mention(MentionKind.Name, start.First, name.First, name.End)
        {
            Name = words,
            Source = source,
            Known = form?.Of,
            Manner = form?.Manner ?? NameManner.Proper,
            Sentence = sentence,
            Preposition = start.Preposition,
            Definiteness = start.Determiner?.Definiteness ?? Definiteness.Bare,
        };
        mention.Concord = Narrow(form?.Of.Concord ?? Concord.Any, start.Determiner?.Concord);
        NounMentions.AddAdjectives(analysis, mention, start.Adjectives);
        if (
            quote < name.First
            && mention.End < analysis.Words.Length
            && analysis.Words[mention.End].Kind == TokenKind.Quote
        )
            mention.End++;
        return mention;
    }

    private static int QuoteBefore(Analysis analysis, int first, int sentenceFirst) =>
        first > sentenceFirst && analysis.Words[first - 1].Kind == TokenKind.Quote ? first - 1 : first;

    private static Concord Narrow(Concord concord, Concord? determiner) =>
        determiner is { } d && (concord & d) != Concord.None ? concord & d : concord;

    private static Concord Gender(Analysis analysis, Name name, int first)
    {
        for (var i = first; i < name.First; i++)
        {
            if (Titles.Find(analysis.Surface(i)) is { Gender: not Concord.Any } title)
                return title.Gender;
        }

        for (var i = name.First; i < name.End; i++)
        {
            var features = analysis.Words[i].Features;
            if ((features & Features.GivenName) == Features.None)
                continue;
            var concord = (features & Features.Masc) != Features.None ? Concord.Masc : Concord.None;
            concord |= (features & Features.Fem) != Features.None ? Concord.Fem : Concord.None;
            return concord == Concord.None ? Concord.Masc | Concord.Fem : concord;
        }

        return Concord.Masc | Concord.Fem;
    }
}
