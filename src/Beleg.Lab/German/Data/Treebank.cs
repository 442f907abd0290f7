using Beleg.Faults;

namespace Beleg.Lab.German.Data;

/// <summary>Reads treebanks in CoNLL-U.</summary>
internal static class Treebank
{
    private const int Columns = 10;

    /// <summary>The sentences of a file.</summary>
    /// <exception cref="FaultException">The file is missing or malformed.</exception>
    public static List<List<TreebankToken>> Read(string path) =>
        [
            .. TextLines
                .ReadSentences(path, Columns, hasComments: true)
                .Select(rows => Join([.. rows.Where(r => !r[0].Contains('.'))])),
        ];

    // A token that holds several words stands for all of them: it has the head of the first whose head is outside.
    private static List<TreebankToken> Join(List<string[]> rows)
    {
        var tokens = new List<TreebankToken>();
        // The index of the token that a word, counted from 1, belongs to.
        var tokenOf = new List<int> { -1 };
        var joined = "";
        int first = 0,
            last = 0;
        foreach (var cells in rows)
        {
            if (cells[0].Split('-') is [var from, var to])
            {
                (first, last, joined) = (int.Parse(from), int.Parse(to), cells[1]);
                continue;
            }

            var word = int.Parse(cells[0]);
            var head = int.Parse(cells[6]);
            if (word > last)
            {
                tokens.Add(new TreebankToken(cells[1], cells[2], cells[3], cells[4], cells[5], head, cells[7]));
            }
            else if (word == first)
            {
                tokens.Add(new TreebankToken(joined, "_", cells[3], "APPRART", "_", head, "case"));
            }
            else if (tokens[^1].Head >= first && tokens[^1].Head <= last)
            {
                tokens[^1] = tokens[^1] with { Head = head };
            }

            tokenOf.Add(tokens.Count - 1);
        }

        return [.. tokens.Select(t => t with { Head = tokenOf[t.Head] })];
    }
}
