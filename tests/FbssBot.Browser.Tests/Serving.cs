using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using FbssBot.Browser.Tests.Kit;

namespace FbssBot.Browser.Tests;

/// <summary>How the pages and their files are handed out, without a browser.</summary>
public sealed class Serving
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_chat_may_be_framed_by_the_clinics_own_pages_only()
    {
        await using var host = await PageHost.StartAsync("https://clinic.example");
        using var http = new HttpClient { BaseAddress = new Uri(host.Url) };

        using var chat = await http.GetAsync("/chat", Now);
        using var demo = await http.GetAsync("/", Now);

        Assert.Contains("frame-ancestors 'self' https://clinic.example;", Policy(chat), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Policy(demo), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Policy(chat) + Policy(demo), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_answer_has_its_own_nonce()
    {
        await using var host = await PageHost.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(host.Url) };

        using var one = await http.GetAsync("/chat", Now);
        using var two = await http.GetAsync("/chat", Now);

        Assert.NotEqual(Policy(one), Policy(two));
    }

    [Fact]
    public async Task Web_chat_is_the_checked_release_compressed_and_kept_for_ever()
    {
        await using var host = await PageHost.StartAsync();
        using var http = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = new Uri(host.Url),
        };
        var page = await http.GetStringAsync("/chat", Now);
        var url = Regex.Match(page, "/webchat/webchat\\.[0-9a-f]+\\.js").Value;
        using var asked = new HttpRequestMessage(HttpMethod.Get, url);
        asked.Headers.Add("Accept-Encoding", "gzip, br");

        using var compressed = await http.SendAsync(asked, Now);
        var plain = await http.GetByteArrayAsync(url, Now);

        Assert.Equal(["br"], compressed.Content.Headers.ContentEncoding);
        Assert.Contains("immutable", compressed.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            "74e43ebf6a47bfc4c7d905f11ba1caeca97c4085a2a1cb5ec6deceda58b426d4",
            Convert.ToHexStringLower(SHA256.HashData(plain))
        );
    }

    [Fact]
    public async Task Another_sites_page_gets_no_token()
    {
        await using var host = await PageHost.StartAsync("https://clinic.example");
        using var http = new HttpClient { BaseAddress = new Uri(host.Url) };

        using var foreign = await AskAsync(http, new { clinic = "demo" }, "Origin", "https://clinic.example");
        using var crossSite = await AskAsync(http, new { clinic = "demo" }, "Sec-Fetch-Site", "cross-site");
        using var own = await AskAsync(http, new { clinic = "demo" }, "Origin", host.Url);

        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, crossSite.StatusCode);
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.True(own.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_conversation_names_its_clinic_and_an_unknown_clinic_has_none()
    {
        await using var host = await PageHost.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(host.Url) };

        using var known = await AskAsync(http, new { clinic = "demo" }, "Origin", host.Url);
        using var unknown = await AskAsync(http, new { clinic = "elsewhere" }, "Origin", host.Url);

        Assert.Contains("\"demo~", await known.Content.ReadAsStringAsync(Now), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Theory]
    [InlineData("forged")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJ1c2VyIjoiZGxfMSIsImNvbnYiOiJjMSJ9.")]
    public async Task A_token_that_is_not_genuine_resumes_nothing(string token)
    {
        await using var host = await PageHost.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(host.Url) };

        using var response = await AskAsync(http, new { token }, "Origin", host.Url);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient http, object body, string header, string value)
    {
        using var content = JsonContent.Create(body);
        await content.LoadIntoBufferAsync(Now);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/token") { Content = content };
        request.Headers.Add(header, value);
        return await http.SendAsync(request, Now);
    }

    private static string Policy(HttpResponseMessage response) =>
        response.Headers.GetValues("Content-Security-Policy").Single();
}
