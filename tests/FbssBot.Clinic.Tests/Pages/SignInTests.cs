using System.Net;

namespace FbssBot.Clinic.Tests.Pages;

public sealed class SignInTests
{
    [Theory]
    [InlineData("/clinic")]
    [InlineData("/clinic/intakes/i1")]
    [InlineData("/clinic/intakes/i1/summary")]
    public async Task Who_is_not_signed_in_is_sent_to_the_sign_in(string path)
    {
        await using var site = await ClinicSite.StartAsync();

        var answer = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/clinic/sign-in", answer.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task The_right_password_opens_the_page_that_was_asked_for_and_is_audited()
    {
        await using var site = await ClinicSite.StartAsync();

        var answer = await site.SignInAsync(to: "/clinic/intakes/i1");

        Assert.Equal("/clinic/intakes/i1", answer.Headers.Location!.OriginalString);
        var cookie = Assert.Single(
            answer.Headers.GetValues("Set-Cookie"),
            c => c.StartsWith("fbssbot-clinic=", StringComparison.Ordinal)
        );
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["nurse sign-in nurse"], await site.AuditAsync());
    }

    [Fact]
    public async Task Nobody_is_sent_to_another_site_after_signing_in()
    {
        await using var site = await ClinicSite.StartAsync();

        var answer = await site.SignInAsync(to: "https://elsewhere.example/clinic");

        Assert.Equal("/clinic", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("nurse")]
    [InlineData("nobody")]
    public async Task A_wrong_password_and_an_unknown_user_get_the_same_answer(string user)
    {
        await using var site = await ClinicSite.StartAsync();

        var answer = await site.SignInAsync(user, "wrong password");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("is wrong", await BodyOf(answer), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await site.GetAsync("/clinic")).StatusCode);
    }

    [Fact]
    public async Task Five_wrong_tries_lock_the_account_for_a_quarter_of_an_hour()
    {
        await using var site = await ClinicSite.StartAsync();
        for (var i = 0; i < 5; i++)
            await site.SignInAsync(password: "wrong password");

        var locked = await site.SignInAsync();
        site.Time.Advance(TimeSpan.FromMinutes(15));
        var open = await site.SignInAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, locked.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, open.StatusCode);
        Assert.Contains("nurse sign-in.locked nurse", await site.AuditAsync());
    }

    [Fact]
    public async Task One_address_cannot_try_account_after_account()
    {
        await using var site = await ClinicSite.StartAsync();
        for (var i = 0; i < 30; i++)
            await site.SignInAsync($"user{i}", "wrong password");

        var answer = await site.SignInAsync("user31", "wrong password");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_from_elsewhere_is_refused()
    {
        await using var site = await ClinicSite.StartAsync();
        using var form = new FormUrlEncodedContent([
            new("user", ClinicSite.User),
            new("password", ClinicSite.Password),
        ]);

        var answer = await site.Browser.PostAsync("/clinic/sign-in", form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        await using var site = await ClinicSite.StartAsync();
        await site.SignInAsync();

        await site.PostAsync("/clinic", "/clinic/sign-out");

        Assert.Equal(HttpStatusCode.Redirect, (await site.GetAsync("/clinic")).StatusCode);
    }

    static Task<string> BodyOf(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync();
}
