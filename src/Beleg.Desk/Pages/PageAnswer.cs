namespace Beleg.Desk.Pages;

/// <summary>What is found at an address: something to show, the address where it is now, or nothing.</summary>
/// <param name="Model">What to show.</param>
/// <param name="MovedTo">Where it is now.</param>
public readonly record struct PageAnswer<TModel>(TModel? Model, string? MovedTo = null)
    where TModel : class
{
    /// <summary>Something to show; null where there is nothing.</summary>
    public static implicit operator PageAnswer<TModel>(TModel? model) => new(model);
}
