using Beleg.German.Words;

namespace Beleg.German.Tagging;

/// <summary>The part of speech of Universal Dependencies that each tag of the STTS most often has.</summary>
internal static class UniversalTags
{
    private static readonly UniversalTag[] ByTag = Read();

    public static UniversalTag Of(Stts tag) => ByTag[(int)tag];

    private static UniversalTag[] Read()
    {
        var tags = new UniversalTag[Enum.GetValues<Stts>().Length];
        Array.Fill(tags, UniversalTag.X);
        foreach (var cells in WordList.Read("universal-tags.tsv", 2))
            tags[(int)Enum.Parse<Stts>(cells[0])] = Enum.Parse<UniversalTag>(cells[1]);
        return tags;
    }
}
