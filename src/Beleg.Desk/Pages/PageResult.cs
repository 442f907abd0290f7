using Beleg.Desk.Frame;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Beleg.Desk.Pages;

/// <summary>Pages as answers: the component in the frame, rendered whole before the first byte is sent.</summary>
public static class PageResult
{
    /// <summary>The page of a model.</summary>
    public static IResult Of<TPage, TModel>(TModel model, int status = StatusCodes.Status200OK)
        where TPage : DeskPage<TModel>
        where TModel : class =>
        InFrame<TPage>(new Dictionary<string, object> { [nameof(DeskPage<TModel>.Model)] = model }, status);

    /// <summary>The page that tells why there is none.</summary>
    /// <param name="status">The status of the answer.</param>
    /// <param name="code">The code of the fault, where it has one.</param>
    public static IResult Fault(int status, string? code = null)
    {
        var parameters = new Dictionary<string, object> { [nameof(FaultNotice.Status)] = status };
        if (code is not null)
            parameters.Add(nameof(FaultNotice.Code), code);
        return InFrame<FaultNotice>(parameters, status);
    }

    private static RazorComponentResult<App> InFrame<TPage>(Dictionary<string, object> parameters, int status)
        where TPage : IComponent =>
        new(
            new Dictionary<string, object?>
            {
                [nameof(App.Page)] = typeof(TPage),
                [nameof(App.Parameters)] = parameters,
            }
        )
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };
}
