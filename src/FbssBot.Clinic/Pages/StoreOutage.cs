using FbssBot.Clinic.Texts;
using FbssBot.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace FbssBot.Clinic.Pages;

/// <summary>A page that the store cannot serve now says so. Nothing is shown whose access could not be recorded.</summary>
sealed class StoreOutage : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is not StoreUnavailableException)
            return;
        var texts = ClinicTexts.For(context.HttpContext.Request.Headers.AcceptLanguage);
        context.Result = new ContentResult
        {
            StatusCode = StatusCodes.Status503ServiceUnavailable,
            ContentType = "text/plain; charset=utf-8",
            Content = texts["page.unavailable"],
        };
        context.ExceptionHandled = true;
    }
}
