using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FbssBot.Service.Web;

/// <summary>The pages for patients: the demo clinic page, the chat, and the script that puts the chat on a clinic's site.</summary>
public static partial class WebPages
{
    private static readonly PageTemplate s_demo = PageTemplate.Load("demo.html");
    private static readonly PageTemplate s_chat = PageTemplate.Load("chat.html");

    /// <summary>Adds what the pages need. <see cref="IWebClinics"/> are those of the configuration unless others are registered before.</summary>
    public static IServiceCollection AddWebPages(this IServiceCollection services)
    {
        services.TryAddSingleton<IWebClinics, ConfiguredClinics>();
        return services.AddSingleton<WebAssets>().AddSingleton<PageTexts>().AddSingleton<Widget>();
    }

    /// <summary>Maps <c>/</c>, <c>/chat</c>, <c>/chat/token</c>, <c>/widget.js</c> and their files.</summary>
    public static void MapWebPages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/", Demo);
        endpoints.MapGet("/chat", Chat);
        endpoints.MapGet("/chat/texts/{language}", Texts);
        endpoints.MapPost("/chat/token", ChatToken.GiveAsync);
        endpoints.MapGet("/widget.js", (HttpContext http, Widget widget) => widget.Serve(http));
        endpoints.MapAssets();
    }

    private static IResult Demo(HttpContext http, IWebClinics clinics, PageTexts texts, WebAssets assets)
    {
        if (clinics.Find(http.Request.Query["clinic"]) is not { } clinic)
            return TypedResults.NotFound();
        string nonce = ContentPolicy.Demo(http);
        return Page(http, s_demo, clinic, texts, assets, nonce);
    }

    private static IResult Chat(HttpContext http, IWebClinics clinics, PageTexts texts, WebAssets assets)
    {
        if (clinics.Find(http.Request.Query["clinic"]) is not { } clinic)
            return TypedResults.NotFound();
        string nonce = ContentPolicy.Chat(http, clinic.Origins);
        return Page(http, s_chat, clinic, texts, assets, nonce);
    }

    /// <summary>The sentences of the chat page in another language, for a conversation that changes its language.</summary>
    private static IResult Texts(string language, PageTexts texts, HttpContext http)
    {
        if (!texts.Languages.Contains(language))
            return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Json(texts.In(language));
    }

    private static ContentHttpResult Page(
        HttpContext http,
        PageTemplate template,
        WebClinic clinic,
        PageTexts texts,
        WebAssets assets,
        string nonce
    )
    {
        string language = texts.Choose(Wishes(http), clinic.Languages);
        string emergency = clinic.Emergency.GetValueOrDefault(language, "");
        var values = new Dictionary<string, string>
        {
            ["language"] = language,
            ["nonce"] = nonce,
            ["clinicId"] = clinic.Id,
            ["clinicName"] = clinic.Name,
            ["clinicPhone"] = clinic.Phone ?? "",
            ["clinicPhoneLink"] = Telephone(clinic.Phone ?? ""),
            ["emergency"] = emergency,
            ["emergencyLink"] = Telephone(emergency),
            ["otherLanguage"] = clinic.Languages.FirstOrDefault(other => other != language) ?? language,
            ["origins"] = JsonSerializer.Serialize(clinic.Origins),
            ["texts"] = JsonSerializer.Serialize(texts.In(language)),
            ["assets"] = assets.UrlOf("").TrimEnd('/'),
            ["webchat"] = $"/webchat/{Path.GetFileName(assets.WebChat)}",
        };
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Content(template.Fill(values, texts.In(language)), "text/html; charset=utf-8");
    }

    private static IEnumerable<string> Wishes(HttpContext http)
    {
        if (http.Request.Query["lang"].ToString() is { Length: > 0 } asked)
            yield return asked;
        foreach (var accepted in http.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(a => a.Quality ?? 1))
            yield return accepted.Value.ToString();
    }

    private static string Telephone(string text) =>
        PhoneNumber().Match(text) is { Success: true } number
            ? "tel:" + string.Concat(number.Value.Where(c => char.IsAsciiDigit(c) || c is '+'))
            : "";

    /// <summary>The first telephone number in a text: "911 or 107" has 911, "(555) 010-0199" has itself.</summary>
    [GeneratedRegex(@"\+?\(?\d[\d\s().-]+\d")]
    private static partial Regex PhoneNumber();
}
