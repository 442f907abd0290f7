using Beleg.Faults;
using Beleg.German.Vectors;
using Beleg.Lab.German.Vectors;

namespace Beleg.Lab.Tests.German.Vectors;

public sealed class WordVectorTrainingTests : IDisposable
{
    private static readonly Lazy<byte[]> SmallModel = new(() => Trained(SmallText()));
    private static readonly Lazy<WordVectors> Small = new(() => Loaded(SmallModel.Value));

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_same_text_gives_the_same_bytes() => Trained(SmallText()).ShouldBe(SmallModel.Value);

    [Fact]
    public void Words_that_are_frequent_enough_are_known_and_others_are_not()
    {
        var vectors = Small.Value;

        vectors.Dimensions.ShouldBe(SkipGram.Dimensions);
        vectors.Count.ShouldBe(
            "Die|Der|Minister|Ministerin|Kanzler|Kanzlerin|sagte|schwieg|gestern|um|00.00|Uhr|.".Split('|').Length
        );
        IsKnown(vectors, "Kanzlerin").ShouldBeTrue();
        IsKnown(vectors, "Kanzlerinnen").ShouldBeFalse();
        IsKnown(vectors, "einmalig").ShouldBeFalse();
    }

    [Fact]
    public void Digits_and_the_capitals_of_headings_do_not_matter()
    {
        var vectors = Small.Value;

        Vector(vectors, "23.59").ShouldBe(Vector(vectors, "10.15"));
        Vector(vectors, "Sagte").ShouldBe(Vector(vectors, "sagte"));
        Vector(vectors, "KANZLERIN").ShouldBe(Vector(vectors, "Kanzlerin"));
        IsKnown(vectors, "SCHWIEG").ShouldBeTrue();
    }

    [Fact]
    public void An_unknown_word_has_the_vector_of_its_parts()
    {
        var vectors = Small.Value;
        var parts = new float[vectors.Dimensions];
        vectors.WriteFromParts("Kanzlerinnen", parts);

        Vector(vectors, "Kanzlerinnen").ShouldBe(parts);
        parts.ShouldContain(x => x != 0);
        Likeness(parts, Vector(vectors, "Kanzlerin")).ShouldBeGreaterThan(Likeness(parts, Vector(vectors, "gestern")));
    }

    [Fact]
    public void The_numbers_of_known_words_have_a_mean_square_of_one()
    {
        var vectors = Small.Value;
        var squares = "Die|Der|Minister|Ministerin|Kanzler|Kanzlerin|sagte|schwieg|gestern|um|00.00|Uhr|."
            .Split('|')
            .SelectMany(w => Vector(vectors, w))
            .Average(x => x * x);

        squares.ShouldBe(1, 0.02);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800")]
    [InlineData("\udc00<>")]
    [InlineData("😀")]
    [InlineData("\0")]
    [InlineData("ẞ")]
    public void Any_surface_has_a_vector_of_finite_numbers(string surface)
    {
        var vectors = Small.Value;

        Vector(vectors, surface).ShouldAllBe(x => float.IsFinite(x));
        IsKnown(vectors, surface).ShouldBeFalse();
    }

    [Theory]
    [InlineData('A')]
    [InlineData('1')]
    [InlineData('„')]
    [InlineData('\ud83d')]
    public void Of_a_megabyte_the_end_counts(char c)
    {
        var vectors = Small.Value;

        Vector(vectors, new string(c, 1 << 20)).ShouldBe(Vector(vectors, new string(c, 100)));
        Vector(vectors, new string(c, 1 << 20)).ShouldAllBe(x => float.IsFinite(x));
    }

    [Fact]
    public void A_text_without_a_frequent_word_gives_a_model_that_knows_none()
    {
        var text = new PlainText();
        text.AddParagraph("Niemand wiederholt sich hier.");
        var vectors = Loaded(Trained(text));

        vectors.Count.ShouldBe(0);
        IsKnown(vectors, "Niemand").ShouldBeFalse();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(40)]
    [InlineData(1_000_000)]
    public void One_damaged_byte_is_found(int at)
    {
        var bytes = SmallModel.Value.ToArray();
        bytes[at] ^= 0x10;

        Should.Throw<FaultException>(() => Loaded(bytes)).Fault.Code.ShouldBe(FaultCode.ModelDamaged);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(50_000)]
    public void A_file_cut_short_is_found(int length) =>
        Should
            .Throw<FaultException>(() => Loaded(SmallModel.Value[..length]))
            .Fault.Code.ShouldBe(FaultCode.ModelDamaged);

    [Fact]
    public void A_missing_file_is_told() =>
        Should
            .Throw<FaultException>(() => WordVectors.Load(Path.Combine(folder, "none.bin")))
            .Fault.Code.ShouldBe(FaultCode.ModelMissing);

    [Fact]
    public void Missing_data_are_told() =>
        Should
            .Throw<FaultException>(() => WordVectorTraining.Run(folder, Path.Combine(folder, "x.bin"), TextWriter.Null))
            .Fault.Code.ShouldBe(FaultCode.DataUnusable);

    private static PlainText SmallText()
    {
        var text = new PlainText();
        for (var i = 10; i < 40; i++)
        {
            text.AddParagraph($"Die Ministerin schwieg gestern. Der Kanzler sagte um {i}.{i + 20} Uhr.");
            text.AddSentence(["Der", "Minister", "schwieg", "gestern", "."]);
            text.AddSentence(["Die", "Kanzlerin", "sagte", "um", "10.15", "Uhr", "."]);
        }

        text.AddParagraph("einmalig");
        return text;
    }

    private static byte[] Trained(PlainText text) =>
        WithFile(path =>
        {
            WordVectorTraining.Run(text, path, leastCount: 5, passes: 3, TextWriter.Null);
            return File.ReadAllBytes(path);
        });

    private static WordVectors Loaded(byte[] model) =>
        WithFile(path =>
        {
            File.WriteAllBytes(path, model);
            return WordVectors.Load(path);
        });

    private static T WithFile<T>(Func<string, T> use)
    {
        var path = Path.GetTempFileName();
        try
        {
            return use(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static float[] Vector(WordVectors vectors, string word)
    {
        var vector = new float[vectors.Dimensions];
        vectors.Write(word, vector);
        return vector;
    }

    private static bool IsKnown(WordVectors vectors, string word) => vectors.Write(word, new float[vectors.Dimensions]);

    private static double Likeness(float[] a, float[] b) =>
        a.Zip(b, (x, y) => x * y).Sum() / Math.Sqrt(a.Sum(x => x * x) * b.Sum(x => x * x));
}
