using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FbssBot.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace FbssBot.Browser.Tests;

public sealed class ChatPage : IAsyncLifetime
{
    private const string Greeting = "Hi. I help you get ready";
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
    [InlineData("small", 320, 568, ColorScheme.Light)]
    public async Task It_opens_and_talks_without_an_error_a_foreign_request_or_a_barrier(
        string name,
        int width,
        int height,
        ColorScheme scheme
    )
    {
        var visit = await _browser.VisitAsync(_host.Url + "/chat", width, height, scheme);
        await visit.Bubble(Greeting).WaitForAsync();
        await visit.Choice("No").First.WaitForAsync();
        await visit.PictureAsync($"chat-{name}-1-choices");
        await AssertAccessibleAsync(visit);

        await visit.SayAsync("my leg burns");
        await visit.Bubble("Noted: my leg burns").WaitForAsync();
        await visit.SayAsync("red flag");
        await visit.Page.Locator(".advice-call").WaitForAsync();
        await visit.PictureAsync($"chat-{name}-2-advice");
        await AssertAccessibleAsync(visit);

        await visit.Choice("I have seen this").WaitForAsync();
        var sendBox = await visit.SendBox.BoundingBoxAsync();
        Assert.True(sendBox!.Y + sendBox.Height <= height, "The send box is pushed off the screen.");
        Assert.Empty(visit.Wrongs);
        Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Urgent_advice_is_an_alert_with_its_number_until_it_is_acknowledged()
    {
        var visit = await _browser.VisitAsync(_host.Url + "/chat");
        await visit.Bubble(Greeting).WaitForAsync();
        await visit.SayAsync("red flag");
        var call = visit.Page.Locator("#advice[role=alert] a", new() { HasText = "Call 911" });
        await call.WaitForAsync();
        Assert.Equal("tel:911", await call.GetAttributeAsync("href"));

        await visit.SayAsync("and my foot");
        await visit.Bubble("Noted: and my foot").WaitForAsync();
        await visit.Page.ReloadAsync();
        await call.WaitForAsync();

        await visit.Page.Locator(".advice-seen").ClickAsync();
        await call.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await visit.Page.ReloadAsync();
        await visit.Bubble("Noted: and my foot").WaitForAsync();
        Assert.Equal(0, await call.CountAsync());
    }

    [Fact]
    public async Task A_text_too_long_to_send_is_not_lost()
    {
        var visit = await _browser.VisitAsync(_host.Url + "/chat", 360, 640);
        await visit.Bubble(Greeting).WaitForAsync();
        string story = string.Join(" ", Enumerable.Repeat("my leg hurts", 700));

        await visit.SendBox.FillAsync(story);
        await visit.SendBox.PressAsync("Enter");
        await visit.Page.Locator("[data-text='chat.tooLong']").WaitForAsync();
        await Assertions.Expect(visit.SendBox).ToHaveValueAsync(story);
        await visit.PictureAsync("chat-too-long");

        await visit.SayAsync("my leg hurts");
        await visit.Bubble("Noted: my leg hurts").WaitForAsync();
        Assert.Equal(0, await visit.Page.Locator("[data-text='chat.tooLong']").CountAsync());
        Assert.Empty(visit.Wrongs);
    }

    [Fact]
    public async Task A_reload_brings_the_conversation_back_once()
    {
        var visit = await _browser.VisitAsync(_host.Url + "/chat");
        await visit.Bubble(Greeting).WaitForAsync();
        await visit.SayAsync("my leg burns");
        await visit.Bubble("Noted: my leg burns").WaitForAsync();

        await visit.Page.ReloadAsync();
        await visit.Bubble("Noted: my leg burns").WaitForAsync();
        await visit.SayAsync("still here");
        await visit.Bubble("Noted: still here").WaitForAsync();

        Assert.Equal(1, await visit.Bubble(Greeting).CountAsync());
        Assert.Single(_host.Log.Conversations);
        Assert.Empty(visit.Wrongs);
    }

    [Fact]
    public async Task It_begins_anew_when_its_conversation_is_gone()
    {
        var visit = await _browser.VisitAsync(_host.Url + "/chat");
        await visit.Bubble(Greeting).WaitForAsync();
        _host.Log.Forget(_host.Log.Conversations[0]);

        await visit.Page.ReloadAsync();
        await visit.Bubble(Greeting).WaitForAsync();

        Assert.Single(_host.Log.Conversations);
    }

    [Fact]
    public async Task Everything_can_be_done_with_the_keyboard()
    {
        var visit = await _browser.VisitAsync(_host.Url + "/chat");
        await visit.Choice("No").First.WaitForAsync();
        var keys = visit.Page.Keyboard;

        await Assertions.Expect(visit.SendBox).ToBeFocusedAsync();
        await keys.TypeAsync("my leg burns");
        await keys.PressAsync("Enter");
        await visit.Bubble("Noted: my leg burns").WaitForAsync();
        await visit.Choice("Yes").WaitForAsync();
        await keys.PressAsync("Shift+Tab");
        await Assertions.Expect(visit.Choice("Yes")).ToBeFocusedAsync();
        await keys.PressAsync("Enter");

        await visit.Bubble("Noted: Yes").WaitForAsync();
        await Assertions.Expect(visit.SendBox).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_pages_language_follows_the_conversation()
    {
        var visit = await _browser.VisitAsync(_host.Url + "/chat");
        await visit.Bubble(Greeting).WaitForAsync();

        await visit.SayAsync("español");

        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "es");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Antes de su consulta");
        await Assertions.Expect(visit.SendBox).ToHaveAttributeAsync("placeholder", "Escriba su respuesta");
        await visit.Bubble(Greeting).WaitForAsync();
        Assert.Empty(visit.Wrongs);
    }

    [Fact]
    public async Task A_browser_in_spanish_is_greeted_in_spanish_by_the_page()
    {
        var visit = await _browser.VisitAsync(_host.Url + "/chat", locale: "es-MX");

        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Antes de su consulta");
    }

    [Fact]
    public async Task A_lost_connection_is_told_and_nothing_written_meanwhile_is_lost()
    {
        var visit = await _browser.VisitAsync(_host.Url + "/chat");
        await visit.Bubble(Greeting).WaitForAsync();
        var notice = visit.Page.Locator("#notice[role=status]");

        await visit.Page.Context.SetOfflineAsync(true);
        await Assertions.Expect(notice).ToContainTextAsync("You are offline");
        await visit.PictureAsync("chat-offline");
        await visit.Page.Context.SetOfflineAsync(false);
        await Assertions.Expect(notice).ToBeEmptyAsync();
        await visit.SayAsync("back again");

        await visit.Bubble("Noted: back again").WaitForAsync(new() { Timeout = 20_000 });
    }

    [Fact]
    public async Task Without_script_the_page_names_the_clinics_telephone()
    {
        using var http = new HttpClient();

        var page = await http.GetStringAsync(new Uri(_host.Url + "/chat"), TestContext.Current.CancellationToken);

        Assert.Contains("<noscript>", page, StringComparison.Ordinal);
        Assert.Contains("tel:5550100199", page, StringComparison.Ordinal);
    }

    private static async Task AssertAccessibleAsync(Visit visit)
    {
        var result = await visit.Page.RunAxe(
            new AxeRunOptions
            {
                RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"),
            }
        );
        Assert.True(
            result.Violations.Length == 0,
            string.Join(
                '\n',
                result.Violations.Select(v => $"{v.Id}: {v.Help} {string.Join(" | ", v.Nodes.Select(n => n.Html))}")
            )
        );
    }
}
