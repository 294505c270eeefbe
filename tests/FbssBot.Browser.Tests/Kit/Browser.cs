using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FbssBot.Browser.Tests.Kit;

/// <summary>Debian's Chromium, and a record of everything that a page does wrong.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<Browser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
                Args = ["--no-sandbox", "--disable-dev-shm-usage"],
            }
        );
        return new Browser(playwright, browser);
    }

    /// <summary>A page in a context of its own.</summary>
    public async Task<Visit> VisitAsync(
        string url,
        int width = 1280,
        int height = 800,
        ColorScheme scheme = ColorScheme.Light,
        string locale = "en-US"
    )
    {
        var context = await _browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = height },
                ColorScheme = scheme,
                Locale = locale,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        var page = await context.NewPageAsync();
        var visit = new Visit(page, new Uri(url));
        await page.GotoAsync(url);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}

/// <summary>One visit to a page.</summary>
internal sealed class Visit
{
    private readonly ConcurrentQueue<string> _wrongs = [];

    public Visit(IPage page, Uri url)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _wrongs.Enqueue($"console: {message.Text}");
            }
        };
        page.PageError += (_, error) => _wrongs.Enqueue($"error: {error}");
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" } to && to.Authority != url.Authority)
            {
                _wrongs.Enqueue($"request to {to.Authority}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Console errors, policy violations and requests to strangers.</summary>
    public IReadOnlyCollection<string> Wrongs => _wrongs;

    /// <summary>The chat, in the widget's frame or as the page itself.</summary>
    public ILocator Bubble(string text) =>
        Page.Locator(".webchat__bubble__content", new() { HasTextRegex = new Regex($"^\\s*{Regex.Escape(text)}") });

    public ILocator SendBox => Page.Locator("[data-id=webchat-sendbox-input]");

    public ILocator Choice(string text) =>
        Page.Locator(".webchat__suggested-actions__button", new() { HasText = text });

    public async Task SayAsync(string text)
    {
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
        await Assertions.Expect(SendBox).ToHaveValueAsync("", new() { Timeout = 15_000 });
    }

    /// <summary>Keeps a picture for people to look at (artifacts/screenshots).</summary>
    public async Task PictureAsync(string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "screenshots");
        await Page.ScreenshotAsync(
            new() { Path = Path.Combine(folder, name + ".png"), Animations = ScreenshotAnimations.Disabled }
        );
    }
}
