using Beleg.Faults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Beleg.Desk.Api;

/// <summary>Errors of the interface, as problem details (RFC 9457). No more of the inside than a fault says for people.</summary>
internal static class Problems
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>The problem of a status; its title is what HTTP calls it.</summary>
    public static IResult Of(int status, string? detail = null) => Results.Problem(detail, statusCode: status);

    /// <summary>The problem of a fault, with its code.</summary>
    public static IResult Of(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var problem = new ProblemDetails { Status = StatusOf(fault.Code), Detail = fault.Message };
        problem.Extensions["code"] = fault.Label;
        return Results.Problem(problem);
    }

    private static int StatusOf(FaultCode code) =>
        code switch
        {
            FaultCode.NoSuchEntry => StatusCodes.Status404NotFound,
            FaultCode.UnfitDecision => StatusCodes.Status422UnprocessableEntity,
            FaultCode.HandedInTooMuch => StatusCodes.Status413PayloadTooLarge,
            FaultCode.LedgerReadOnly or FaultCode.TakeInClosed or FaultCode.UndoneAlready or FaultCode.CannotUndo =>
                StatusCodes.Status409Conflict,
            FaultCode.LedgerBusy => StatusCodes.Status503ServiceUnavailable,
            FaultCode.LedgerFull => StatusCodes.Status507InsufficientStorage,
            _ => StatusCodes.Status500InternalServerError,
        };
}
