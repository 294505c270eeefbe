using FbssBot.Bot.Messages;
using FbssBot.Clinic;
using FbssBot.DirectLine;
using FbssBot.Service.Health;
using FbssBot.Service.Settings;
using FbssBot.Service.Web;

namespace FbssBot.Service.Serving;

/// <summary>The service, as a table of contents: what it is made of, and what it shows to whom.</summary>
internal static class Serve
{
    private const int CannotStart = 1;

    public static async Task<int> RunAsync(string? urls, string? environment, CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = Listening.CreateBuilder(urls, environment);
        builder.AddObservability();
        builder.AddPublicEdge();
        builder.AddPack();
        builder.AddClinics();
        builder.AddStore();
        builder.AddClinicSide();
        builder.AddBot();
        builder.AddDirectLine();
        builder.Services.AddWebPages();
        builder.AddHealth();

        await using WebApplication app = builder.Build();
        IReadOnlyList<string> problems = await StartProblems.FindAsync(app.Services, cancellationToken);
        if (problems.Count > 0)
            return Refuse(problems);

        app.UsePublicEdge();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseWebSockets();
        app.MapMessages();
        app.MapDirectLine("/v3/directline");
        app.MapWebPages();
        app.MapHealth();
        app.MapClinicPages();
        app.MapPrometheusScrapingEndpoint();

        return await Listening.RunAsync(app, cancellationToken);
    }

    private static int Refuse(IReadOnlyList<string> problems)
    {
        Console.Error.WriteLine(
            problems.Count == 1 ? "FbssBot cannot start:" : $"FbssBot cannot start, for {problems.Count} reasons:"
        );
        foreach (string problem in problems)
            Console.Error.WriteLine($"  {problem}");
        return CannotStart;
    }
}
