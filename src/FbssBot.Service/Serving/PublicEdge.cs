using FbssBot.Service.Settings;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPAddress = System.Net.IPAddress;
using IPNetwork = System.Net.IPNetwork;

namespace FbssBot.Service.Serving;

/// <summary>What lies between the service and the network: proxies, limits, headers.</summary>
internal static class PublicEdge
{
    // Endpoints take far less. What is larger is still read to its end and thrown away, so that its sender gets the refusal with its
    // reason and not a broken connection; beyond this it is cut off.
    private const long MaxBodyBytes = 8 * 1024 * 1024;

    public static void AddPublicEdge(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddSettings<EdgeSettings>("Edge")
            .Validate(
                edge =>
                    edge.TrustedProxies.All(proxy =>
                        IPNetwork.TryParse(proxy, out _) || IPAddress.TryParse(proxy, out _)
                    ),
                "FbssBot:Edge:TrustedProxies: each entry is an address or a network (10.0.0.0/8)."
            );
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
        });
    }

    public static void UsePublicEdge(this WebApplication app)
    {
        EdgeSettings edge = app.Services.GetRequiredService<IOptions<EdgeSettings>>().Value;
        if (edge.TrustedProxies.Count > 0)
            app.UseForwardedHeaders(ForwardedBy(edge.TrustedProxies));
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.Use(AddSecurityHeaders);
    }

    private static ForwardedHeadersOptions ForwardedBy(IEnumerable<string> proxies)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders =
                ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (string proxy in proxies)
        {
            if (IPAddress.TryParse(proxy, out IPAddress? address))
                options.KnownProxies.Add(address);
            else
                options.KnownIPNetworks.Add(IPNetwork.Parse(proxy));
        }
        return options;
    }

    // A page that needs more sets its own policy; what has none may load nothing and be framed by nobody.
    private static Task AddSecurityHeaders(HttpContext http, RequestDelegate next)
    {
        IHeaderDictionary headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()";
        headers.ContentSecurityPolicy =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return next(http);
    }
}

/// <summary>Settings under <c>FbssBot:Edge</c>.</summary>
internal sealed class EdgeSettings
{
    /// <summary>Addresses or networks of the reverse proxies whose X-Forwarded headers are believed.</summary>
    public IList<string> TrustedProxies { get; } = [];
}
