using System.Collections.Immutable;
using Beleg.German.Lexicon;
using Beleg.German.Tagging;

namespace Beleg.German.Clauses;

/// <summary>Takes the verbs of a clause together: auxiliaries, full verb, separated particle.</summary>
internal static class PredicateFinder
{
    public static Predicate Of(string text, ImmutableArray<Word> words, IReadOnlyList<WordRange> parts)
    {
        var verbs = ImmutableArray.CreateBuilder<int>();
        int finite = -1,
            full = -1,
            particle = -1;
        foreach (var part in parts)
        {
            for (var i = part.First; i < part.End; i++)
            {
                var tag = words[i].Tag;
                if (!tag.IsVerb() && tag is not (Stts.PTKVZ or Stts.PTKZU))
                    continue;
                verbs.Add(i);
                if (tag.IsFinite() && finite < 0)
                    finite = i;
                if (IsFull(tag) && Outweighs(words, tag, full))
                    full = i;
                if (tag == Stts.PTKVZ)
                    particle = i;
            }
        }

        if (verbs.Count == 0)
            return Predicate.None;
        var main = full >= 0 ? full : WithoutFullVerb(words, verbs);
        var lemma = main < 0 ? string.Empty : words[main].Lemma;
        if (particle >= 0 && main >= 0 && main == finite)
            lemma = string.Concat(words[particle].Span.Of(text), lemma).ToLowerInvariant();
        var participle = full >= 0 && words[full].Tag == Stts.VVPP;
        return new Predicate(
            finite,
            verbs.ToImmutable(),
            lemma,
            ModalOver(words, verbs, main),
            participle && HasAuxiliary(words, verbs, "werden"),
            participle && (HasAuxiliary(words, verbs, "haben") || HasAuxiliary(words, verbs, "sein")),
            finite >= 0 ? words[finite].Features : Features.None
        );
    }

    // "kann keine Rede sein": of auxiliaries and modals the auxiliary tells what is said.
    private static int WithoutFullVerb(ImmutableArray<Word> words, ImmutableArray<int>.Builder verbs)
    {
        var main = -1;
        foreach (var verb in verbs)
        {
            if (!words[verb].Tag.IsVerb())
                continue;
            if (main < 0 || IsModal(words[main].Tag) && !IsModal(words[verb].Tag))
                main = verb;
        }

        return main;
    }

    private static bool IsModal(Stts tag) => tag is Stts.VMFIN or Stts.VMINF or Stts.VMPP;

    // An infinitive or participle outweighs its auxiliary; beside a finite full verb a participle is an attribute:
    // "Gestützt auf Fragebögen kommt …".
    private static bool Outweighs(ImmutableArray<Word> words, Stts tag, int full)
    {
        if (full < 0)
            return true;
        var before = words[full].Tag;
        return tag == Stts.VVPP ? before != Stts.VVFIN && before.IsFinite()
            : tag == Stts.VVFIN ? before == Stts.VVPP
            : before.IsFinite();
    }

    private static bool IsFull(Stts tag) => tag is Stts.VVFIN or Stts.VVIMP or Stts.VVINF or Stts.VVIZU or Stts.VVPP;

    private static string? ModalOver(ImmutableArray<Word> words, ImmutableArray<int>.Builder verbs, int main)
    {
        foreach (var verb in verbs)
        {
            if (verb != main && IsModal(words[verb].Tag))
                return words[verb].Lemma;
        }

        return null;
    }

    private static bool HasAuxiliary(ImmutableArray<Word> words, ImmutableArray<int>.Builder verbs, string lemma)
    {
        foreach (var verb in verbs)
        {
            if (words[verb].Tag is Stts.VAFIN or Stts.VAINF or Stts.VAPP && words[verb].Lemma == lemma)
                return true;
        }

        return false;
    }
}
