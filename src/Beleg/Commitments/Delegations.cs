using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.Commitments;

/// <summary>
/// Finds the persons and those they act for behind a noun for an office: "die Minister von Norwegen und Dänemark, Sverre
/// Lunde und Mette Krog"; "Sverre Lunde und Mette Krog, die Minister von …"; "die Minister beider Länder".
/// </summary>
internal sealed class Delegations(Analysis analysis)
{
    // No list of states or names goes on for longer.
    private const int MostWords = 24;

    private readonly BothStates both = new(analysis);

    /// <summary>The persons and states behind those who act.</summary>
    public Delegation Of(ImmutableArray<Phrase> actors)
    {
        if (actors.IsEmpty)
            return new Delegation([], []);
        var first = actors[0];
        if (both.Of(first) is { IsEmpty: false } states)
            return new Delegation(states, states);
        if (IsOffice(first))
        {
            var end = EndOfOffice(first);
            var persons = IsComma(end) ? PersonsFrom(end + 1) : [];
            return new Delegation(persons, For(first, end));
        }

        var last = actors[^1];
        return
            HasPerson(last)
            && IsComma(last.End)
            && analysis.PhraseAt(last.End + 1) is { } office
            && office.First == last.End + 1
            && IsOffice(office)
            ? new Delegation([], For(office, EndOfOffice(office)))
            : new Delegation([], []);
    }

    private bool IsComma(int word) => word + 1 < analysis.Words.Length && analysis.Words[word].Kind == TokenKind.Comma;

    private bool IsOffice(Phrase phrase) =>
        analysis.Words[phrase.Head].Tag == Stts.NN
        && !HasPerson(phrase)
        && Nouns.Default.Find(analysis.Surface(phrase.Head)).Any(n => n.Sense.Kind == NounKind.Role);

    private bool HasPerson(Phrase phrase) => analysis.NamesIn(phrase.Words).Any(n => n.Kind == NameKind.Person);

    // "die Minister | von Norwegen und Dänemark": up to a comma, a verb, or whatever else begins.
    private int EndOfOffice(Phrase office)
    {
        var limit = Math.Min(analysis.Sentences[analysis.SentenceAt(office.Head)].End, office.Head + MostWords);
        var at = office.Head + 1;
        while (at < limit && (IsPartOfOffice(at) || analysis.Words[at].Lemma == "von" || IsInList(at)))
            at++;
        return at;
    }

    private bool IsPartOfOffice(int word) =>
        analysis.Words[word].Tag is Stts.NN or Stts.NE or Stts.ART or Stts.ADJA or Stts.PIDAT or Stts.PIAT
        || (analysis.Words[word].Tag == Stts.KON && analysis.Surface(word) is "und" or "sowie");

    // "Norwegen |, Island und Dänemark": the next is what the first is.
    private bool IsInList(int word) =>
        IsComma(word) && analysis.NameAt(word + 1) is { Kind: NameKind.Place or NameKind.Organisation };

    private ImmutableArray<Phrase> For(Phrase office, int end)
    {
        var found = ImmutableArray.CreateBuilder<Phrase>();
        foreach (var name in analysis.NamesIn(new WordRange(office.Head + 1, end)))
        {
            if (name.Kind is NameKind.Place or NameKind.Organisation)
                found.Add(PhraseOf(name));
        }

        if (found.Count > 0)
            return found.ToImmutable();
        for (var i = office.Head + 1; i < end; i++)
        {
            if (analysis.PhraseAt(i) is { } phrase && phrase.First == i)
                return both.Of(phrase);
        }

        return [];
    }

    private ImmutableArray<Phrase> PersonsFrom(int word)
    {
        var found = ImmutableArray.CreateBuilder<Phrase>();
        for (
            var at = word;
            analysis.NameAt(at) is { Kind: NameKind.Person } name && name.First == at;
            at = name.End + 1
        )
        {
            found.Add(PhraseOf(name));
            if (name.End + 1 >= analysis.Words.Length || !IsJoint(name.End))
                break;
        }

        return found.ToImmutable();
    }

    private bool IsJoint(int word) =>
        analysis.Words[word].Kind == TokenKind.Comma || analysis.Words[word].Tag == Stts.KON;

    private Phrase PhraseOf(Name name) =>
        new(name.First, name.End, name.First, -1, analysis.Words[name.First].Features);
}
