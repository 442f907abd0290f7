using Beleg.Faults;
using Microsoft.AspNetCore.Http;

namespace Beleg.Desk.Api;

/// <summary>Answers what is asked wrongly, and what the ledger complains of, with problem details.</summary>
internal sealed class ProblemFilter : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (WrongRequestException e)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, e.Message);
        }
        catch (FaultException e)
        {
            return Problems.Of(e.Fault);
        }
    }
}
