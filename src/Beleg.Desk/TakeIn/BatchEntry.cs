namespace Beleg.Desk.TakeIn;

/// <summary>A batch in the list of batches.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Tally">What became of it.</param>
/// <param name="Time">When it was handed in.</param>
public sealed record BatchEntry(long Number, BatchTally Tally, Moment Time)
{
    /// <summary>What people call it.</summary>
    public string Label => $"b{Number}";
}
