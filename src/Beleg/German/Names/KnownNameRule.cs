using System.Collections.Immutable;
using Beleg.German.Tagging;

namespace Beleg.German.Names;

/// <summary>A name out of the word lists.</summary>
internal sealed class KnownNameRule : INameRule
{
    public Name? At(NameText text, int at, int end)
    {
        var count = Gazetteer.Default.Match(text.Text, text.Words, at, end, out var found);
        if (count == 0)
            return null;

        // A small first letter makes a name where the list has it so ("taz"); otherwise the word is a common one. At the
        // start of a sentence a country can look like a verb ("Polen").
        var isCommon = text.Words[at].Tag is Stts.VVFIN or Stts.VVINF or Stts.ADJA or Stts.ADJD or Stts.ADV;
        if (count == 1 && isCommon && !(text.IsCapitalised(at) && found[0].Of.Kind == KnownKind.State))
            return null;
        if (count == 1 && IsOfficeOf(text, at, end))
            return null;
        return Kind(text, at, found) is { } kind ? new Name(at, at + count, kind) : null;
    }

    // "Nationalrat Beat Zurbriggen": right before a person's name the body's name is the office.
    private static bool IsOfficeOf(NameText text, int at, int end)
    {
        if (at + 2 >= end || !text.IsNominal(at + 1) || !text.IsNominal(at + 2))
            return false;
        foreach (var reading in Nouns.Default.Find(text.Surface(at)))
        {
            if (reading.Sense.Kind == NounKind.Role)
                return new TitledPersonRule().At(text, at + 1, end) is not null;
        }

        return false;
    }

    private static NameKind? Kind(NameText text, int at, ImmutableArray<KnownForm> found)
    {
        var form = found.FirstOrDefault(f => f.Manner != NameManner.Common);
        if (form is null)
            return IsBesideOutletNoun(text, at) ? NameKind.Organisation : null;
        return
            form.Manner == NameManner.Capital
            || form.Of.Kind is KnownKind.State or KnownKind.Region && form.Manner != NameManner.Seat
            ? NameKind.Place
            : NameKind.Organisation;
    }

    private static bool IsBesideOutletNoun(NameText text, int at)
    {
        if (at == 0)
            return false;
        foreach (var reading in Nouns.Default.Find(text.Surface(at - 1)))
        {
            if (reading.Sense.Source is "outlet" or "agency")
                return true;
        }

        return false;
    }
}
