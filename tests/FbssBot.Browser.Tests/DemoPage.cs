using Deque.AxeCore.Playwright;
using FbssBot.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace FbssBot.Browser.Tests;

/// <summary>The demo clinic's page, and the widget that it embeds in one line as any clinic would.</summary>
public sealed class DemoPage : IAsyncLifetime
{
    private PageHost _host = null!;
    private Kit.Browser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await PageHost.StartAsync();
        _browser = await Kit.Browser.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        await _host.DisposeAsync();
    }

    [Theory]
    [InlineData("desktop", 1280, 800, ColorScheme.Light)]
    [InlineData("phone", 360, 640, ColorScheme.Light)]
    [InlineData("phone-dark", 360, 640, ColorScheme.Dark)]
    public async Task It_shows_and_opens_the_chat_without_an_error_or_a_barrier(
        string name,
        int width,
        int height,
        ColorScheme scheme
    )
    {
        var visit = await _browser.VisitAsync(_host.Url, width, height, scheme);
        var launcher = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start intake" });
        await launcher.WaitForAsync();
        await visit.PictureAsync($"demo-{name}-1");
        Assert.Empty((await visit.Page.RunAxe()).Violations.Select(v => v.Id));
        Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));

        await launcher.ClickAsync();
        var frame = visit.Page.FrameLocator("iframe[title='Intake chat']");
        await frame.Locator(".webchat__bubble__content").First.WaitForAsync();
        await frame.Locator(".webchat__suggested-actions__button").First.WaitForAsync();
        await visit.PictureAsync($"demo-{name}-2-open");
        Assert.Empty((await visit.Page.RunAxe()).Violations.Select(v => v.Id));

        Assert.Empty(visit.Wrongs);
    }

    [Fact]
    public async Task Focus_goes_into_the_chat_and_back_and_closing_keeps_the_conversation()
    {
        var visit = await _browser.VisitAsync(_host.Url);
        var launcher = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start intake" });
        await launcher.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        var frame = visit.Page.FrameLocator("iframe[title='Intake chat']");
        var sendBox = frame.Locator("[data-id=webchat-sendbox-input]");
        await Assertions.Expect(sendBox).ToBeFocusedAsync(new() { Timeout = 15_000 });

        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(launcher).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(sendBox).ToBeFocusedAsync();
        await frame.GetByRole(AriaRole.Button, new() { Name = "Close the chat" }).ClickAsync();
        await Assertions.Expect(launcher).ToBeVisibleAsync();

        Assert.Single(_host.Log.Conversations);
    }

    [Fact]
    public async Task On_a_phone_the_page_behind_the_chat_is_out_of_reach_until_it_closes()
    {
        var visit = await _browser.VisitAsync(_host.Url, 360, 640);
        var isInert = "document.querySelector('main').inert";

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start intake" }).ClickAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>(isInert));
        await visit
            .Page.FrameLocator("iframe")
            .GetByRole(AriaRole.Button, new() { Name = "Close the chat" })
            .ClickAsync();

        // The frame tells the page by a message, which arrives a moment after the click; without it this waits in vain and fails.
        await visit.Page.WaitForFunctionAsync($"!{isInert}");
    }

    [Fact]
    public async Task The_widget_lives_under_a_strict_policy_and_speaks_the_pages_language()
    {
        var visit = await _browser.VisitAsync(_host.Url + "/clinics-own-page");

        var launcher = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Empezar cuestionario" });
        await launcher.WaitForAsync();
        var box = await launcher.BoundingBoxAsync();

        Assert.True(box!.Height >= 44);
        Assert.Empty(visit.Wrongs);
    }

    [Fact]
    public async Task The_widget_weighs_at_most_ten_kilobytes_and_nothing_else_loads_before_it_is_opened()
    {
        var visit = await _browser.VisitAsync(_host.Url + "/clinics-own-page");
        await visit.Page.GetByRole(AriaRole.Button).WaitForAsync();
        using var http = new HttpClient();

        var widget = await http.GetByteArrayAsync(
            new Uri(_host.Url + "/widget.js"),
            TestContext.Current.CancellationToken
        );

        Assert.InRange(widget.Length, 1, 10 * 1024);
        Assert.Equal(
            ["/widget.js"],
            await visit.Page.EvaluateAsync<string[]>(
                "performance.getEntriesByType('resource').map(r => new URL(r.name).pathname).filter(p => p !== '/favicon.ico')"
            )
        );
    }
}
