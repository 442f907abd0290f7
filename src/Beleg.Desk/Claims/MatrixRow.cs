using System.Collections.Immutable;

namespace Beleg.Desk.Claims;

/// <summary>A source in the matrix of a claim.</summary>
/// <param name="Source">Its name; null for all whom no report names.</param>
/// <param name="Number">Its number; null as well.</param>
/// <param name="Cells">Its marks under each date of the matrix, in the order of publication.</param>
public sealed record MatrixRow(string? Source, long? Number, ImmutableArray<ImmutableArray<MatrixMark>> Cells);
