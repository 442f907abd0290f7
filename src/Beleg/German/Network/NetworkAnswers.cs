using Beleg.Models;

namespace Beleg.German.Network;

/// <summary>What the network says of a batch of sentences, row by row.</summary>
internal sealed class NetworkAnswers(Batch batch, int[] choiceAt, int relations, int stateSize)
{
    private readonly float[] scores = new float[batch.Rows * choiceAt[^1]];
    private readonly float[] relationScores = new float[batch.Rows * relations];
    private readonly int[] heads = new int[batch.Rows];
    private readonly float[] states = new float[batch.Rows * stateSize];

    /// <summary>For each row the scores of the answers of all choices.</summary>
    public Span<float> Scores => scores;

    /// <summary>For each row the head's row, counted from where its sentence begins; -1 for the root's own row.</summary>
    public Span<int> Heads => heads;

    /// <summary>For each row the scores of its relations to its head.</summary>
    public Span<float> RelationScores => relationScores;

    /// <summary>The vector of the word of a row, then the recurrent states that stand for it.</summary>
    public Span<float> StatesOf(int row) => states.AsSpan(row * stateSize, stateSize);

    /// <summary>How many answers a choice has.</summary>
    public int CountOf(int choice) => choiceAt[choice + 1] - choiceAt[choice];

    /// <summary>The scores of the answers of one choice.</summary>
    public ReadOnlySpan<float> ScoresOf(int row, int choice) =>
        scores.AsSpan((row * choiceAt[^1]) + choiceAt[choice], choiceAt[choice + 1] - choiceAt[choice]);

    /// <summary>The scores of the relations of a row.</summary>
    public ReadOnlySpan<float> RelationsOf(int row) => relationScores.AsSpan(row * relations, relations);
}
