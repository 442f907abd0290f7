using Beleg.German.Lexicon;
using Beleg.German.Tokens;

namespace Beleg.German.Tagging;

/// <summary>
/// Narrows person, and with it mood, of finite verbs by the pronouns of their clause: "er habe" is Konjunktiv I because
/// without "ich" the first person is out. What the form leaves open ("sie haben") stays open.
/// </summary>
internal static class FiniteVerbs
{
    public static void Narrow(
        IReadOnlyList<(string Surface, TokenKind Kind)> tokens,
        IReadOnlyList<Stts> tags,
        Inflected[] words
    )
    {
        var start = 0;
        for (var end = 0; end <= tags.Count; end++)
        {
            if (end < tags.Count && tags[end] is not (Stts.Comma or Stts.Stop) && tokens[end].Kind != TokenKind.Quote)
                continue;
            NarrowClause(tags, words, start, end);
            start = end + 1;
        }
    }

    private static void NarrowClause(IReadOnlyList<Stts> tags, Inflected[] words, int start, int end)
    {
        var subjects = Features.None;
        for (var i = start; i < end; i++)
        {
            if (tags[i] == Stts.PPER && (words[i].Features & Features.Nom) != Features.None)
                subjects |= SubjectOf(words[i]);
        }

        for (var i = start; i < end; i++)
        {
            if (tags[i] is Stts.VVFIN or Stts.VAFIN or Stts.VMFIN)
                NarrowVerb(ref words[i], subjects);
            else if (tags[i] is Stts.VVIMP or Stts.VAIMP)
                words[i].Prefer(f => (f.Features & Features.Imp) != Features.None);
        }
    }

    // First and second person only from pronouns that can be nothing but a subject.
    private static Features SubjectOf(Inflected pronoun)
    {
        var features = pronoun.Features;
        return (features & (Features.AnyCase & ~Features.Nom)) == Features.None
            ? features & Features.AnyPerson
            : features & Features.Third;
    }

    private static void NarrowVerb(ref Inflected verb, Features subjects)
    {
        verb.Prefer(f => (f.Features & Features.AnyMood) != Features.Imp);
        var persons = subjects == Features.None ? Features.Third : subjects;
        verb.Prefer(f => (f.Features & persons) != Features.None);
        verb.Forms = Array.ConvertAll(
            verb.Forms,
            form =>
                (form.Features & persons) == Features.None
                    ? form
                    : form with
                    {
                        Features = form.Features & (persons | ~Features.AnyPerson) & ~Features.Imp,
                    }
        );
    }
}
