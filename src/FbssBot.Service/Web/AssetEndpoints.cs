using Microsoft.Net.Http.Headers;

namespace FbssBot.Service.Web;

/// <summary>Serves the pages' files in the smallest form that the browser takes.</summary>
internal static class AssetEndpoints
{
    private const string ForEver = "public, max-age=31536000, immutable";

    public static void MapAssets(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/assets/{version}/{**name}", ServeAsset);
        endpoints.MapGet("/webchat/{name}", ServeWebChat);
    }

    /// <summary>Writes one small file; <paramref name="cacheControl"/> says how long it may be kept.</summary>
    public static IResult Serve(HttpContext http, Asset asset, string cacheControl)
    {
        IHeaderDictionary headers = http.Response.Headers;
        headers.CacheControl = cacheControl;
        headers.Vary = HeaderNames.AcceptEncoding;
        string encoding = Best(http.Request);
        if (encoding.Length > 0)
            headers.ContentEncoding = encoding;
        byte[] body = encoding switch
        {
            "br" => asset.Brotli,
            "gzip" => asset.Gzip,
            _ => asset.Plain,
        };
        return TypedResults.Bytes(body, asset.ContentType);
    }

    private static IResult ServeAsset(HttpContext http, string version, string name, WebAssets assets) =>
        version == assets.Version && assets.Find(name) is { } asset
            ? Serve(http, asset, ForEver)
            : TypedResults.NotFound();

    private static IResult ServeWebChat(HttpContext http, string name, WebAssets assets)
    {
        if (name != Path.GetFileName(assets.WebChat))
            return TypedResults.NotFound();
        IHeaderDictionary headers = http.Response.Headers;
        headers.CacheControl = ForEver;
        headers.Vary = HeaderNames.AcceptEncoding;
        string encoding = Best(http.Request);
        if (encoding.Length > 0)
            headers.ContentEncoding = encoding;
        string suffix = encoding switch
        {
            "br" => ".br",
            "gzip" => ".gz",
            _ => "",
        };
        return TypedResults.PhysicalFile(assets.WebChat + suffix, "text/javascript; charset=utf-8");
    }

    private static string Best(HttpRequest request)
    {
        IList<StringWithQualityHeaderValue> accepted = request.GetTypedHeaders().AcceptEncoding;
        return Accepts("br") ? "br"
            : Accepts("gzip") ? "gzip"
            : "";

        bool Accepts(string encoding) => accepted.Any(a => a.Value == encoding && a.Quality is not 0);
    }
}
