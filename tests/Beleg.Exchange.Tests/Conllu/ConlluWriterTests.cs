using System.Globalization;
using System.Text;
using Beleg.Exchange.Conllu;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Exchange.Tests.Conllu;

public sealed class ConlluWriterTests
{
    [Fact]
    public void A_text_is_written_with_all_its_columns() =>
        Written(Analysed.Text("😀 Im Tal.\n\nUnd, ja"))
            .ShouldBe(
                """
                # newdoc id = a
                # sent_id = s1
                # text = 😀 Im Tal.
                1	😀	😀	NOUN	NN	Case=Nom|Number=Sing	0	root	_	Name=B-PER|TokenRange=0:1
                2	Im	Im	NOUN	NN	Case=Nom|Number=Sing	1	nmod	_	TokenRange=2:4
                3	Tal	Tal	NOUN	NN	Case=Nom|Number=Sing	2	nmod	_	SpaceAfter=No|TokenRange=5:8
                4	.	.	NOUN	NN	Case=Nom|Number=Sing	3	nmod	_	Name=B-OTH|TokenRange=8:9

                # sent_id = s2
                # text = Und, ja
                1	Und	Und	NOUN	NN	Case=Nom|Number=Sing	0	root	_	SpaceAfter=No|TokenRange=11:14
                2	,	,	NOUN	NN	Case=Nom|Number=Sing	1	nmod	_	TokenRange=14:15
                3	ja	ja	NOUN	NN	Case=Nom|Number=Sing	2	nmod	_	Name=B-ORG|TokenRange=16:18


                """.ReplaceLineEndings("\n")
            );

    [Fact]
    public void Sentences_are_numbered_through_all_texts()
    {
        var output = new StringWriter();
        var writer = new ConlluWriter(output);
        writer.Write(Analysed.Text("Eins"), "a\nb");
        writer.Write(Analysed.Text("Zwei"), null);

        output
            .ToString()
            .Split('\n')
            .Where(l =>
                l.StartsWith("# ", StringComparison.Ordinal) && !l.StartsWith("# text", StringComparison.Ordinal)
            )
            .ShouldBe(["# newdoc id = a\u00A0b", "# sent_id = s1", "# newdoc", "# sent_id = s2"]);
    }

    [Fact]
    public void Any_text_is_one_token_a_line_and_its_ranges_lead_back() =>
        Prop.ForAll(Texts.Any, text => Holds(Analysed.Text(text), text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_pretokenized_text_is_too() =>
        Prop.ForAll(Texts.Any, text => Holds(Analysed.Pretokenized(text), text)).QuickCheckThrowOnFailure();

    private static bool Holds(AnalysedText text, string original)
    {
        var points = CodePointsOf(original);
        var written = Written(text);
        written.ShouldNotContain('\r');
        written.IndexOfAny(['\0', '\u0085', '\u2028', '\u2029']).ShouldBe(-1);
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(written)).ShouldBe(written);

        var blocks = written["# newdoc id = a\n".Length..].Split("\n\n")[..^1];
        blocks.Length.ShouldBe(text.Sentences.Length);
        for (var s = 0; s < blocks.Length; s++)
        {
            var lines = blocks[s].Split('\n');
            lines[0].ShouldStartWith("# sent_id = ");
            lines[1].ShouldStartWith("# text = ");
            var cells = lines.Skip(2).Select(r => r.Split('\t')).ToList();
            cells.Count.ShouldBe(text.Sentences[s].Count);
            cells.ShouldAllBe(c => c.Length == 10 && c.All(column => column.Length > 0 && !column.Contains(' ')));
            cells.Select(c => c[0]).ShouldBe(Enumerable.Range(1, cells.Count).Select(i => $"{i}"));
            cells.Count(c => c[6] == "0" && c[7] == "root").ShouldBe(1);
            cells.ShouldAllBe(c => Number(c[6]) <= cells.Count);
            foreach (var row in cells)
            {
                var range = row[9].Split('|')[^1]["TokenRange=".Length..].Split(':');
                var part = points[Number(range[0])..Number(range[1])];
                ConlluText.Of(string.Concat(part)).ShouldBe(row[1]);
            }
        }

        return true;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string[] CodePointsOf(string text)
    {
        var points = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            var length = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
            points.Add(text.Substring(i, length));
            i += length - 1;
        }

        return [.. points];
    }

    private static string Written(AnalysedText text)
    {
        var output = new StringWriter();
        new ConlluWriter(output).Write(text, "a");
        return output.ToString();
    }
}
