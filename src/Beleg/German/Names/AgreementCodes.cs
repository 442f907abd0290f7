namespace Beleg.German.Names;

/// <summary>Reads agreement as the word lists write it: "m", "f", "n", "p" and "Nm", "Gf", ….</summary>
internal static class AgreementCodes
{
    /// <summary>The agreement of codes parted by spaces; a code without a case stands for all cases.</summary>
    public static Agreement Parse(string codes)
    {
        var all = Agreement.None;
        foreach (var code in codes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var gender = code[^1] switch
            {
                'm' => Agreement.Masc,
                'f' => Agreement.Fem,
                'n' => Agreement.Neut,
                'p' => Agreement.Plur,
                _ => throw new InvalidDataException($"{code} is no gender or plural."),
            };
            var grammaticalCase = code[0] switch
            {
                'N' => Agreement.Nom,
                'A' => Agreement.Acc,
                'D' => Agreement.Dat,
                'G' => Agreement.Gen,
                _ => Agreement.Any,
            };
            all |= gender & grammaticalCase;
        }

        return all;
    }
}
