using Beleg.German.Tagging;

namespace Beleg.German.Names;

/// <summary>
/// A name that begins as those of broadcasters do, that no list has and no quotation marks tell: "wie Radio Lissava berichtet".
/// Behind an article it is the thing, unless a name follows: "im Radio Musik hören".
/// </summary>
internal sealed class BroadcasterNameRule : INameRule
{
    private const int MostWords = 4;

    public Name? At(NameText text, int at, int end)
    {
        var first = at + 1;
        if (first >= end || !OutletTitles.Begin(text.Surface(at)) || !text.IsNominal(first))
            return null;
        if (!text.IsName(first) && at > 0 && IsDetermined(text.Words[at - 1].Tag))
            return null;
        var last = first;
        while (last + 1 < end && last + 1 - at < MostWords && text.IsName(last + 1))
            last++;
        return new Name(at, last + 1, NameKind.Organisation);
    }

    private static bool IsDetermined(Stts tag) =>
        tag is Stts.ART or Stts.APPRART or Stts.PPOSAT or Stts.PDAT or Stts.PIAT or Stts.ADJA;
}
