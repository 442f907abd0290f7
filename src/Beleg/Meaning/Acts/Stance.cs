namespace Beleg.Meaning.Acts;

/// <summary>What a saying does and how the speaker stands to it, each with the reason.</summary>
internal readonly record struct Stance(Act Act, Position Position, string ActBecause, string PositionBecause)
{
    /// <summary>The same act with another position.</summary>
    public Stance With(Position position, string because) =>
        this with
        {
            Position = position,
            PositionBecause = because,
        };
}
