using System.Collections.Immutable;

namespace Beleg.Lab.Statements.Scoring;

/// <summary>
/// Pairs rows with columns one to one so that the sum of the gains is greatest: the Hungarian method (Kuhn 1955) by
/// shortest augmenting paths (Jonker and Volgenant 1987). One row after the other gets a column; where its best is taken,
/// the rows that have columns move along the path that costs least. Time is cubic. Gains are whole numbers, so that equal
/// sums are equal however they are added up.
/// </summary>
internal sealed class Assignment
{
    private const int None = -1;

    private readonly long[][] costs;
    private readonly int columns;

    // A row's and a column's price never sum to more than their cost, and to just that where they are paired.
    private readonly long[] rowPrices;
    private readonly long[] columnPrices;
    private readonly int[] rowOf;
    private readonly int[] columnOf;

    // Of the path that is being sought: how far each column is, from which row, and whether nothing can be nearer.
    private readonly long[] distances;
    private readonly int[] before;
    private readonly bool[] settled;

    private Assignment(long[][] costs, int columns)
    {
        this.costs = costs;
        this.columns = columns;
        rowPrices = new long[costs.Length];
        columnPrices = new long[columns];
        rowOf = new int[columns];
        columnOf = new int[costs.Length];
        distances = new long[columns];
        before = new int[columns];
        settled = new bool[columns];
        Array.Fill(rowOf, None);
        Array.Fill(columnOf, None);
    }

    /// <summary>
    /// The best pairs, as many as the fewer of rows and columns, in the order of the fewer. Where several pairings are
    /// best, the order of rows and columns decides.
    /// </summary>
    public static ImmutableArray<(int Row, int Column)> Best(int rows, int columns, Func<int, int, long> gain)
    {
        if (rows > columns)
            return [.. Best(columns, rows, (r, c) => gain(c, r)).Select(p => (p.Column, p.Row))];
        var assignment = new Assignment(
            [.. Enumerable.Range(0, rows).Select(r => Enumerable.Range(0, columns).Select(c => -gain(r, c)).ToArray())],
            columns
        );
        for (var row = 0; row < rows; row++)
            assignment.Insert(row);
        return [.. assignment.columnOf.Select((column, row) => (row, column))];
    }

    private void Insert(int row)
    {
        Array.Fill(distances, long.MaxValue);
        Array.Clear(settled);
        var (last, free) = (row, None);
        var length = 0L;
        while (free == None)
        {
            Reach(last, length);
            var nearest = Nearest();
            length = distances[nearest];
            settled[nearest] = true;
            last = rowOf[nearest];
            free = last == None ? nearest : None;
        }

        Reprice(row, length);
        Move(row, free);
    }

    // What the columns are away when the path goes on from a row.
    private void Reach(int row, long length)
    {
        for (var column = 0; column < columns; column++)
        {
            var distance = length + costs[row][column] - rowPrices[row] - columnPrices[column];
            if (!settled[column] && distance < distances[column])
                (distances[column], before[column]) = (distance, row);
        }
    }

    private int Nearest()
    {
        var nearest = None;
        for (var column = 0; column < columns; column++)
        {
            if (!settled[column] && (nearest == None || distances[column] < distances[nearest]))
                nearest = column;
        }

        return nearest;
    }

    // The edges of the path become free of cost, and none becomes negative.
    private void Reprice(int row, long length)
    {
        rowPrices[row] += length;
        for (var column = 0; column < columns; column++)
        {
            if (!settled[column] || rowOf[column] == None)
                continue;
            rowPrices[rowOf[column]] += length - distances[column];
            columnPrices[column] -= length - distances[column];
        }
    }

    // Each row on the path gives its column up for the next; the first had none.
    private void Move(int first, int free)
    {
        var column = free;
        int row;
        do
        {
            row = before[column];
            rowOf[column] = row;
            (columnOf[row], column) = (column, columnOf[row]);
        } while (row != first);
    }
}
