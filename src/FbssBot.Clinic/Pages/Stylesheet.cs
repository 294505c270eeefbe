using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace FbssBot.Clinic.Pages;

/// <summary>The pages' stylesheet, from the program itself.</summary>
static class Stylesheet
{
    public static IResult Get() =>
        TypedResults.Stream(Assembly.GetExecutingAssembly().GetManifestResourceStream("clinic.css")!, "text/css");
}
