using System.Text;
using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.Text;

namespace Beleg.Sources.Mentions;

/// <summary>
/// Puts a phrase into the nominative for display: "einem hochrangigen Vertreter der US-Regierung" becomes "ein
/// hochrangiger Vertreter der US-Regierung". Only what stands before the noun, and the noun, change.
/// </summary>
internal static class Nominative
{
    /// <summary>The words of a mention in the nominative, with an indefinite article where it has one.</summary>
    public static string Of(Analysis analysis, Mention mention)
    {
        var words = new StringBuilder();
        var plural = (mention.Concord & ~Concord.Plur) == Concord.None;
        var indefinite = false;
        for (var i = mention.First; i < mention.Head; i++)
        {
            var surface = analysis.Surface(i);
            if (Determiners.Find(surface) is { } determiner && analysis.Words[i].Tag is not Stts.ADJA)
            {
                indefinite = determiner.Definiteness == Definiteness.Indefinite;
                if (indefinite)
                    words.Append(Article(surface, mention.Concord, plural)).Append(' ');
            }
            else
            {
                words.Append(Adjective(analysis, i, mention.Concord, plural, indefinite)).Append(' ');
            }
        }

        words.Append(mention.Name);
        if (mention.Of is { } of && of.Head >= mention.HeadEnd)
        {
            var rest = new Span(analysis.Words[mention.HeadEnd - 1].Span.End, analysis.Words[of.End - 1].Span.End);
            words.Append(rest.Of(analysis.Text));
        }

        return words.ToString();
    }

    private static string Article(ReadOnlySpan<char> form, Concord concord, bool plural)
    {
        if (plural || !form.StartsWith("ein", StringComparison.OrdinalIgnoreCase))
        {
            var bends =
                form.EndsWith("en", StringComparison.Ordinal)
                || plural && form.EndsWith("er", StringComparison.Ordinal);
            var bare = bends ? form[..^1] : form;
            return bare.ToString().ToLowerInvariant();
        }

        return (concord & Concord.Fem) != Concord.None && (concord & Concord.Masc) == Concord.None ? "eine" : "ein";
    }

    private static string Adjective(Analysis analysis, int word, Concord concord, bool plural, bool indefinite)
    {
        var surface = analysis.Surface(word).ToString();
        if (
            plural
            && analysis.Words[word].Tag == Stts.ADJA
            && surface.EndsWith("er", StringComparison.Ordinal)
            && char.IsLower(surface[0])
        )
            return surface[..^1];
        if (
            analysis.Words[word].Tag != Stts.ADJA
            || !surface.EndsWith("en", StringComparison.Ordinal)
                && !surface.EndsWith("em", StringComparison.Ordinal)
                && !surface.EndsWith('e')
        )
            return surface;
        var stem = surface.EndsWith('e') ? surface[..^1] : surface[..^2];
        if (plural || (concord & Concord.Masc) == Concord.None && (concord & Concord.Fem) != Concord.None)
            return stem + "e";
        return (concord & Concord.Masc) != Concord.None ? stem + "er"
            : indefinite || (concord & Concord.Neut) != Concord.None ? stem + "es"
            : stem + "e";
    }
}
