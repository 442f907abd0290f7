using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Sentences;
using Beleg.German.Tagging;

namespace Beleg.Sources.Mentions;

/// <summary>Reads common nouns as mentions: which sense a noun has, its article and number decide.</summary>
internal static class NounMentions
{
    /// <summary>The mention that a noun is; null for a noun that can be no source.</summary>
    public static Mention? Read(Analysis analysis, int at, int s, Sentence sentence)
    {
        var surface = analysis.Surface(at);
        var readings = Nouns.Default.Find(surface);
        if (readings.IsEmpty)
            return Inhabitant(analysis, at, s, sentence);
        var start = PhraseStart.Of(analysis, at, sentence.First);
        if (IsOwner(analysis, start, sentence) && start.Determiner is { } owning)
            start = start with { Determiner = owning with { Concord = owning.Concord & Concord.Gen } };
        if (NounChoice.Among(readings, start, BeforeName(analysis, at) && !IsOwned(analysis, start)) is not { } choice)
            return null;
        return Make(analysis, at, s, start, choice);
    }

    /// <summary>Gives a mention what its adjectives tell: states and regions, and what sets it apart.</summary>
    public static void AddAdjectives(Analysis analysis, Mention mention, ImmutableArray<int> adjectives)
    {
        foreach (var at in adjectives)
        {
            var form = analysis.Surface(at);
            if (StateWords.Default.OfAdjective(form) is { } state)
                mention.Belongs.Add(Gazetteer.Default.Find(state)[0].Of);
            else if (char.IsUpper(form[0]))
                mention.Adjectives.Add(form.ToString());
        }
    }

    private static Mention Make(Analysis analysis, int at, int s, PhraseStart start, NounChoice choice)
    {
        var noun = choice.Reading;
        var mention = new Mention(choice.Kind, start.First, at, at + 1)
        {
            Name = choice.IsPlural ? NominativePlural(analysis.Surface(at), choice.Concord, noun.Lemma) : noun.Lemma,
            Noun = noun,
            Source = choice.Source,
            Sentence = s,
            Concord = choice.Concord,
            Preposition = start.Preposition,
            Definiteness = start.Determiner?.Definiteness ?? Definiteness.Bare,
        };
        if (noun.Sense.Kind is NounKind.Role or NounKind.Unnamed)
            mention.Roles.Add(noun);
        AddAdjectives(analysis, mention, start.Adjectives);
        AddPrefix(mention, noun);
        if (choice.Kind == MentionKind.Body && !choice.IsPlural)
        {
            AddField(analysis, mention);
            AddPlace(analysis, mention);
        }

        return mention;
    }

    // "US-", "Nato-", "SPD-", "Kreml" belong to somebody; "Ukraine-Beauftragter" and "Iran-Experte" do not.
    private static void AddPrefix(Mention mention, NounReading noun)
    {
        if (noun.Sense.Kind == NounKind.Member)
            mention.Belongs.Add(Gazetteer.Default.Find(noun.Sense.Class)[0].Of);
        foreach (var prefix in (ReadOnlySpan<string>)[noun.Prefix, noun.Prefix.TrimEnd('s')])
        {
            if (prefix.Length == 0 || Gazetteer.Default.Find(prefix) is not [var form, ..])
                continue;
            var byName = form.Of.Kind is KnownKind.State && form.Manner == NameManner.Proper && prefix.Length > 3;
            if (!byName && form.Manner is not (NameManner.Common or NameManner.Capital))
                mention.Belongs.Add(form.Of);
            return;
        }
    }

    // "Agentur für Arbeit", "Amt für ländliche Entwicklung": what it is for is part of its name.
    private static void AddField(Analysis analysis, Mention mention)
    {
        var at = mention.HeadEnd;
        if (at + 1 >= analysis.Words.Length || !analysis.Surface(at).SequenceEqual("für") || !MayHaveField(mention))
            return;
        at++;
        while (at + 1 < analysis.Words.Length && analysis.Words[at].Tag is Stts.ADJA or Stts.TRUNC)
            at++;
        if (analysis.Words[at].Tag != Stts.NN || analysis.Dependencies[at].Head != mention.Head)
            return;
        var field = analysis.Words[mention.HeadEnd].Span.Cover(analysis.Words[at].Span).Of(analysis.Text);
        mention.HeadEnd = mention.End = at + 1;
        mention.Name += " " + field.ToString();
        mention.Adjectives.Add(field.ToString());
        if (mention.Source == SourceKind.Agency)
            mention.Source = SourceKind.Organisation;
    }

    private static bool MayHaveField(Mention mention) =>
        mention.Noun?.Sense.Class
            is "authority"
                or "agency"
                or "institute"
                or "ministry"
                or "office"
                or "ngo"
                or "service";

    // "Stadt Düsseldorf", "Bistum Trier".
    private static void AddPlace(Analysis analysis, Mention mention)
    {
        var next = mention.HeadEnd;
        var at = analysis.Names.BinarySearch(new Name(next, next, NameKind.Place), NameOrder.ByFirst);
        if (at < 0 || analysis.Names[at].Kind != NameKind.Place || mention.Source == SourceKind.State)
            return;
        var place = analysis.Names[at];
        var words = analysis.Words[place.First].Span.Cover(analysis.Words[place.End - 1].Span);
        mention.HeadEnd = mention.End = place.End;
        mention.Name += " " + words.Of(analysis.Text).ToString();
        mention.Adjectives.Add(words.Of(analysis.Text).ToString());
    }

    private static Mention? Inhabitant(Analysis analysis, int at, int s, Sentence sentence)
    {
        if (StateWords.Default.OfInhabitant(analysis.Surface(at)) is not { } found || IsAdjective(analysis, at))
            return null;
        var start = PhraseStart.Of(analysis, at, sentence.First);
        var concord = NounChoice.Narrow(found.Concord, start.Determiner?.Concord);
        var plural =
            (concord & ~Concord.Plur) == Concord.None
            || start.Determiner is null && (concord & Concord.Plur) != Concord.None;
        var mention = new Mention(plural ? MentionKind.Group : MentionKind.Role, start.First, at, at + 1)
        {
            Name = plural ? NominativePlural(analysis.Surface(at), concord, found.Lemma) : found.Lemma,
            Source = plural ? SourceKind.Group : SourceKind.Person,
            Sentence = s,
            Concord = plural ? concord & Concord.Plur : concord & ~Concord.Plur,
            Preposition = start.Preposition,
            Definiteness = start.Determiner?.Definiteness ?? Definiteness.Bare,
        };
        if (mention is { Kind: MentionKind.Role, Definiteness: Definiteness.Indefinite })
            mention.Kind = MentionKind.Unnamed;
        mention.Belongs.Add(Gazetteer.Default.Find(found.State)[0].Of);
        AddAdjectives(analysis, mention, start.Adjectives);
        return mention;
    }

    // "Der Deutschen Gesellschaft": a capital makes it look like a noun.
    private static bool IsAdjective(Analysis analysis, int at) =>
        analysis.Words[at].Tag == Stts.ADJA
        || at + 1 < analysis.Words.Length && analysis.Words[at + 1].Tag is Stts.NN or Stts.NE;

    // Right after a noun for what is said stands whose it is: "nach Überzeugung der Ermittler" are several.
    private static bool IsOwner(Analysis analysis, PhraseStart start, Sentence sentence)
    {
        if (
            start.Determiner is not { } determiner
            || (determiner.Concord & Concord.Gen) == Concord.None
            || start.Preposition >= 0
            || start.First <= sentence.First
        )
            return false;
        foreach (var reading in Nouns.Default.Find(analysis.Surface(start.First - 1)))
        {
            if (reading.Sense.Kind is NounKind.Saying or NounKind.Issued)
                return true;
        }

        return false;
    }

    // "Die Abgeordnete des Föderationsrats Olga Serow": the name is hers, and the noun between is the body.
    private static bool IsOwned(Analysis analysis, PhraseStart start) =>
        start.First > 0
        && analysis.Words[start.First - 1].Tag == Stts.NN
        && start.Determiner is { } determiner
        && (determiner.Concord & ~Concord.Gen) == Concord.None;

    private static bool BeforeName(Analysis analysis, int at)
    {
        var next = at + 1;
        while (next < analysis.Words.Length && Titles.Find(analysis.Surface(next)) is { IsRole: false })
            next++;
        var found = analysis.Names.BinarySearch(new Name(next, next, NameKind.Person), NameOrder.ByFirst);
        return found >= 0 && analysis.Names[found].Kind == NameKind.Person;
    }

    // "Den Behörden" are "Behörden" in the nominative, "den Ämtern" are "Ämter".
    private static bool IsPlural(string lemma)
    {
        foreach (var reading in Nouns.Default.Find(lemma))
        {
            if ((reading.Sense.Concord & ~Concord.Plur) != Concord.None)
                return false;
        }

        return true;
    }

    private static string NominativePlural(ReadOnlySpan<char> form, Concord concord, string lemma)
    {
        // "Aus Verhandlungskreisen": of a noun that has no singular the list gives the plural.
        if (form[^1] == 'n' && form[..^1].SequenceEqual(lemma) && IsPlural(lemma))
            return lemma;
        if ((concord & Concord.Plur) != Concord.DatPlur || form[^1] != 'n')
            return form.ToString();
        foreach (var reading in Nouns.Default.Find(form))
        {
            if ((reading.Sense.Concord & Concord.Plur & Concord.Nom) != Concord.None)
                return form.ToString();
        }

        return form[..^1].ToString();
    }
}
