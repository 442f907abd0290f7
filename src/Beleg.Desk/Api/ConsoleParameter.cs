using Microsoft.OpenApi;

namespace Beleg.Desk.Api;

/// <summary>A parameter of an operation.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is.</param>
/// <param name="IsNeeded">True where nothing can be asked without it.</param>
/// <param name="IsSwitch">True where it is on or off.</param>
/// <param name="IsNumber">True where it is a whole number.</param>
public sealed record ConsoleParameter(string Name, string Description, bool IsNeeded, bool IsSwitch, bool IsNumber)
{
    /// <summary>The parameter of a description.</summary>
    public static ConsoleParameter Of(IOpenApiParameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        var type = parameter.Schema?.Type ?? JsonSchemaType.String;
        return new ConsoleParameter(
            parameter.Name ?? "",
            parameter.Description ?? "",
            parameter.Required,
            type.HasFlag(JsonSchemaType.Boolean),
            type.HasFlag(JsonSchemaType.Integer)
        );
    }
}
