namespace Beleg.Lab.German.Network;

/// <summary>What the network says of a sentence; row 0 is the root's.</summary>
/// <param name="Scores">For each choice the scores of the answers of each word.</param>
/// <param name="Heads">The row of each word's head.</param>
/// <param name="RelationScores">The scores of the relations of each word to its head.</param>
/// <param name="ArcScores">For each word the logarithm of the chance of each head.</param>
internal sealed record Answer(float[][] Scores, int[] Heads, float[] RelationScores, float[] ArcScores);
