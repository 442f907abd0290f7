namespace Beleg.German.Names;

/// <summary>Reads agreement as the word lists write it: "m", "f", "n", "p" and "Nm", "Gf", ….</summary>
internal static class ConcordCodes
{
    /// <summary>The agreement of codes parted by spaces; a code without a case stands for all cases.</summary>
    public static Concord Parse(string codes)
    {
        var all = Concord.None;
        foreach (var code in codes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var gender = code[^1] switch
            {
                'm' => Concord.Masc,
                'f' => Concord.Fem,
                'n' => Concord.Neut,
                'p' => Concord.Plur,
                _ => throw new InvalidDataException($"{code} is no gender or plural."),
            };
            var grammaticalCase = code[0] switch
            {
                'N' => Concord.Nom,
                'A' => Concord.Acc,
                'D' => Concord.Dat,
                'G' => Concord.Gen,
                _ => Concord.Any,
            };
            all |= gender & grammaticalCase;
        }

        return all;
    }
}
