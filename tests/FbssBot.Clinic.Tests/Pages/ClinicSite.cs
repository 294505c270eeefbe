using System.Text.RegularExpressions;
using FbssBot.Clinic.Staff;
using FbssBot.Storage;
using FbssBot.Storage.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace FbssBot.Clinic.Tests.Pages;

/// <summary>The staff pages on a real server, with two clinics and one account each, and a browser's cookies.</summary>
sealed partial class ClinicSite : IAsyncDisposable
{
    public const string User = "nurse";
    public const string Password = "correct horse battery";

    readonly WebApplication _app;
    readonly TempStore _temp;

    ClinicSite(WebApplication app, TempStore temp, FakeTimeProvider time)
    {
        _app = app;
        _temp = temp;
        Time = time;
    }

    public FakeTimeProvider Time { get; }

    public SqliteStore Store => _temp.Store;

    public HttpClient Browser { get; private set; } = null!;

    public static async Task<ClinicSite> StartAsync()
    {
        var time = new FakeTimeProvider(Some.Now);
        var temp = new TempStore(time, "folder");
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton<IIntakeRecords>(_ => temp.Store.Intakes);
        builder.Services.AddSingleton<IDeliveryOutbox>(_ => temp.Store.Deliveries);
        builder.Services.AddSingleton<IAuditLog>(_ => temp.Store.Audit);
        builder.Services.AddFbssBotClinic(_ => [new("riverside", "Riverside Clinic"), new("hilltop", "Hilltop")]);
        builder.Services.Configure<StaffSettings>(AddAccounts);

        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapClinicPages();
        await app.StartAsync();
        var site = new ClinicSite(app, temp, time);
        site.Browser = site.NewBrowser();
        return site;
    }

    /// <summary>A browser of its own: it keeps cookies and does not follow redirects.</summary>
    public HttpClient NewBrowser()
    {
        var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        var handler = new HttpClientHandler { AllowAutoRedirect = false };
        return new HttpClient(handler) { BaseAddress = new Uri(address.Addresses.Single()) };
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Browser.GetAsync(path);

    public async Task<string> ReadAsync(string path) => await Browser.GetStringAsync(path);

    public Task<HttpResponseMessage> SignInAsync(string user = User, string password = Password, string? to = null) =>
        PostAsync("/clinic/sign-in", "/clinic/sign-in", ("user", user), ("password", password), ("to", to ?? ""));

    /// <summary>Fills a form of a page and sends it.</summary>
    public async Task<HttpResponseMessage> PostAsync(
        string page,
        string action,
        params (string Name, string Value)[] fields
    )
    {
        var token = AntiforgeryToken.Match(await ReadAsync(page)).Groups["token"].Value;
        using var form = new FormUrlEncodedContent(
            fields
                .Append(("__RequestVerificationToken", token))
                .Select(field => KeyValuePair.Create(field.Item1, field.Item2))
        );
        return await Browser.PostAsync(action, form);
    }

    public async Task<IEnumerable<string>> AuditAsync() =>
        (await Store.Audit.ReadAuditAsync(Some.Clinic, 100, CancellationToken.None))
            .Reverse()
            .Select(entry => $"{entry.Actor} {entry.Action} {entry.Subject}".TrimEnd());

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await _app.DisposeAsync();
        await _temp.DisposeAsync();
    }

    static void AddAccounts(StaffSettings staff)
    {
        staff.Add("riverside", new() { [User] = new() { PasswordHash = StaffPassword.Hash(Password) } });
        staff.Add("hilltop", new() { ["other"] = new() { PasswordHash = StaffPassword.Hash(Password) } });
    }

    // <input name="__RequestVerificationToken" type="hidden" value="CfDJ8…" />
    [GeneratedRegex("""__RequestVerificationToken" type="hidden" value="(?<token>[^"]+)""")]
    private static partial Regex AntiforgeryToken { get; }
}
