using System.Text.Json;

namespace Beleg.Cli.Tests.Commands;

public sealed class TrainAttributionTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void Own_annotations_make_a_model_that_reads()
    {
        var text = "Der Damm halte, sagte die Sprecherin. Am Montag beginnt die Reparatur.";
        var line = JsonSerializer.Serialize(
            new
            {
                id = "damm",
                text,
                annotations = new[]
                {
                    new
                    {
                        type = "Indirect",
                        medium = "Speech",
                        quote = Part(text, "Der Damm halte"),
                        speaker = Part(text, "die Sprecherin"),
                        cue = Part(text, "sagte"),
                        frame = Part(text, ", sagte die Sprecherin"),
                    },
                },
            }
        );
        place.Put("data/quotations/train.jsonl", string.Concat(Enumerable.Repeat(line + "\n", 40)));
        foreach (var model in Directory.GetFiles(Workplace.Models, "*.bin"))
        {
            if (Path.GetFileName(model) != "attribution.bin")
                place.Put("models/" + Path.GetFileName(model), File.ReadAllBytes(model));
        }

        var models = Path.Combine(place.Folder, "models");
        var trained = Workplace.Run("lab", "train", "attribution", "--data", InPlace("data"), "--models", models);
        trained.Error.ShouldBeEmpty();
        trained.Code.ShouldBe(0);
        trained.Output.ShouldContain("40 statements");

        var gold = InPlace("data/quotations/train.jsonl");
        var scored = Workplace.Run("lab", "score", "attribution", "--gold", gold, "--models", models);
        scored.Code.ShouldBe(0);
        scored.Output.ShouldContain("40 gold, 40 found; 40 paired");
    }

    [Fact]
    public void A_folder_without_annotations_is_told()
    {
        var outcome = Workplace.Run("lab", "train", "attribution", "--data", place.Folder, "--models", place.Folder);
        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldStartWith("BLG2003: ");
    }

    private string InPlace(string path) => Path.Combine(place.Folder, path);

    private static object Part(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new { spans = new[] { new[] { start, start + words.Length } } };
    }
}
