using System.Net;
using System.Net.Sockets;

namespace FbssBot.Service.Tests.Running;

public sealed class Start
{
    [Fact]
    public async Task Every_wrong_setting_is_named_at_once()
    {
        using var data = new DataFolder();

        (int exitCode, string errors) = await RunningService.FailToStartAsync(
            data,
            ("FbssBot__Storage__DatFolder", "x"),
            ("FbssBot__Botz__MicrosoftAppId", "x"),
            ("FbssBot__Bot__MicrosoftAppType", "SingelTenant"),
            ("FbssBot__Clinics__demo__TimeZone", "Nowhere/Land")
        );

        Assert.NotEqual(0, exitCode);
        Assert.Contains(
            "FbssBot:Storage:DatFolder is not a setting of this service. Did you mean DataFolder?",
            errors,
            StringComparison.Ordinal
        );
        Assert.Contains("FbssBot:Botz", errors, StringComparison.Ordinal);
        Assert.Contains("SingelTenant", errors, StringComparison.Ordinal);
        Assert.Contains("Nowhere/Land", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a region that the pack lacks", "FbssBot__Clinics__demo__Region", "Atlantis")]
    [InlineData("a language that the pack lacks", "FbssBot__Clinics__demo__Languages__0", "xx")]
    [InlineData("a pack that is not there", "FbssBot__Pack__Folder", "/nowhere/at/all")]
    [InlineData("a data folder that cannot be made", "FbssBot__Storage__DataFolder", "/proc/none")]
    [InlineData("no application id outside Development", "ASPNETCORE_ENVIRONMENT", "Production")]
    [InlineData("an open address without application id", "ASPNETCORE_URLS", "http://0.0.0.0:0")]
    public async Task A_setting_that_cannot_work_stops_the_start(string what, string name, string value)
    {
        using var data = new DataFolder();

        (int exitCode, string errors) = await RunningService.FailToStartAsync(data, (name, value));

        Assert.NotEqual(0, exitCode);
        Assert.StartsWith("FbssBot cannot start", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.NotEmpty(what);
    }

    [Fact]
    public async Task A_broken_pack_stops_the_start_with_file_and_line()
    {
        using var data = new DataFolder();
        string pack = Path.Combine(data.Path, "pack");
        CopyFolder(Path.Combine(AppContext.BaseDirectory, "dialogs", "fbss"), pack);
        await File.AppendAllTextAsync(
            Path.Combine(pack, "messages", "en.yaml"),
            "\nonly.in-english: \"text\"\n",
            TestContext.Current.CancellationToken
        );

        (int exitCode, string errors) = await RunningService.FailToStartAsync(data, ("FbssBot__Pack__Folder", pack));

        Assert.NotEqual(0, exitCode);
        Assert.Matches(@"messages/en\.yaml\(\d+\).*only\.in-english", errors);
    }

    [Fact]
    public async Task A_port_in_use_is_said_in_one_sentence()
    {
        using var data = new DataFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        string address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        (int exitCode, string errors) = await RunningService.FailToStartAsync(data, ("ASPNETCORE_URLS", address));

        Assert.NotEqual(0, exitCode);
        Assert.Contains(address, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_started_service_says_that_it_lives_and_is_ready_and_counts()
    {
        using var data = new DataFolder();
        await using RunningService service = await RunningService.StartAsync(data);

        foreach (string path in new[] { "/health/live", "/health/ready", "/metrics" })
        {
            using HttpResponseMessage response = await service.Http.GetAsync(
                path,
                TestContext.Current.CancellationToken
            );
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        }
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
