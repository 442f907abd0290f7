namespace Beleg.Lab.Learning;

/// <summary>The gradients of all parameters that one worker gathers over its part of a batch.</summary>
internal sealed class GradientSet
{
    private readonly Dictionary<Parameter, float[]> gradients = [];
    private readonly Dictionary<Parameter, List<int>> touched = [];
    private readonly Dictionary<Parameter, bool[]> isTouched = [];

    public GradientSet(IEnumerable<Parameter> parameters)
    {
        foreach (var parameter in parameters)
        {
            gradients.Add(parameter, new float[parameter.Values.Length]);
            touched.Add(parameter, []);
            isTouched.Add(parameter, new bool[parameter.IsSparse ? parameter.Rows : 1]);
        }
    }

    public Span<float> Of(Parameter parameter) => gradients[parameter];

    /// <summary>The rows of a sparse parameter that the batch touched, in the order in which it did.</summary>
    public List<int> Touched(Parameter parameter) => touched[parameter];

    /// <summary>A row of a sparse parameter's gradient; from now on it counts as touched.</summary>
    public Span<float> Row(Parameter parameter, int row)
    {
        ref var seen = ref isTouched[parameter][row];
        if (!seen)
        {
            seen = true;
            touched[parameter].Add(row);
        }

        return gradients[parameter].AsSpan(row * parameter.Columns, parameter.Columns);
    }

    /// <summary>Adds what another worker gathered.</summary>
    public void Add(GradientSet other)
    {
        foreach (var (parameter, mine) in gradients)
        {
            var theirs = other.gradients[parameter];
            if (!parameter.IsSparse)
            {
                Vectors.Add(mine, theirs);
                continue;
            }

            foreach (var row in other.touched[parameter])
                Vectors.Add(Row(parameter, row), theirs.AsSpan(row * parameter.Columns, parameter.Columns));
        }
    }

    public void Clear()
    {
        foreach (var (parameter, gradient) in gradients)
        {
            if (!parameter.IsSparse)
            {
                Array.Clear(gradient);
                continue;
            }

            foreach (var row in touched[parameter])
            {
                gradient.AsSpan(row * parameter.Columns, parameter.Columns).Clear();
                isTouched[parameter][row] = false;
            }

            touched[parameter].Clear();
        }
    }
}
