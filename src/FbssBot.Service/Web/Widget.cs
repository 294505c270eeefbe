using System.Text;
using System.Text.Json;

namespace FbssBot.Service.Web;

/// <summary>
/// <c>widget.js</c>: the one line on a clinic's page. Its sentences are put into the script, because a clinic's page may not be
/// allowed to fetch them from here.
/// </summary>
internal sealed class Widget
{
    private const string Place = "\"{{texts}}\"";
    private const string Prefix = "widget.";
    private readonly Asset _script;

    public Widget(WebAssets assets, PageTexts texts)
    {
        Asset source = assets.Find("widget.js")!;
        var shown = texts.Languages.ToDictionary(
            language => language,
            language =>
                texts
                    .In(language)
                    .Where(text => text.Key.StartsWith(Prefix, StringComparison.Ordinal))
                    .ToDictionary(text => text.Key[Prefix.Length..], text => text.Value)
        );
        string script = Encoding
            .UTF8.GetString(source.Plain)
            .Replace(Place, JsonSerializer.Serialize(shown), StringComparison.Ordinal);
        _script = Asset.From(Encoding.UTF8.GetBytes(script), source.ContentType);
    }

    /// <summary>The script. Sites embed it by a fixed address, so browsers ask each day whether it has changed.</summary>
    public IResult Serve(HttpContext http)
    {
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return AssetEndpoints.Serve(http, _script, "public, max-age=86400");
    }
}
