using Microsoft.AspNetCore.Components;

namespace Beleg.Desk.Pages;

/// <summary>A page of the desk: lays out a model that was made before, and asks nobody for anything.</summary>
/// <typeparam name="TModel">What it shows: an immutable record.</typeparam>
public abstract class DeskPage<TModel> : ComponentBase
    where TModel : class
{
    /// <summary>What it shows.</summary>
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }
}
