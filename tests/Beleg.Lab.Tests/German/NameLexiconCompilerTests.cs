using System.IO.Compression;
using Beleg.German.Lexicon;
using Beleg.Lab.German;

namespace Beleg.Lab.Tests.German;

public sealed class NameLexiconCompilerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Names_and_their_parts_are_found_with_their_uses()
    {
        var names = Compile("de:Anna\tB-PER\nde:von\tI-PER\nde:Moosbach\tI-PER\nde:aus\tO\nde:Moosbach\tB-LOC\n\n");

        names.Find("Anna von Moosbach").ShouldBe(NameUses.Person);
        names.Find("Anna").ShouldBe(NameUses.FirstOfPerson);
        names.Find("Moosbach").ShouldBe(NameUses.LastOfPerson | NameUses.Place);
        names.Find("von").ShouldBe(NameUses.None);
        names.Find("Bmoosach").ShouldBe(NameUses.None);
    }

    [Fact]
    public void The_longest_name_is_found()
    {
        var names = Compile("de:Neu\tB-LOC\n\nde:Neu\tB-LOC\nde:Ulmental\tI-LOC\n\n");

        names.Longest(["In", "Neu", "Ulmental", "regnet", "es"], 1).ShouldBe((2, NameUses.Place));
        names.Longest(["Neu", "ist", "das"], 0).ShouldBe((1, NameUses.Place));
        names.Longest(["regnet"], 0).Words.ShouldBe(0);
        names.Longest([new string('x', 1_000_000)], 0).Words.ShouldBe(0);
    }

    private NameLexicon Compile(string source)
    {
        var path = Path.Combine(folder, "source.gz");
        using (var text = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest)))
            text.Write(source);
        var target = Path.Combine(folder, "names.bin");
        NameLexiconCompiler.Compile(path, target, TextWriter.Null);
        return NameLexicon.Load(target);
    }
}
