using FbssBot.DirectLine.Endpoints;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FbssBot.DirectLine;

/// <summary>The host's addresses.</summary>
public static class DirectLineEndpoints
{
    /// <summary>Maps Direct Line 3.0 under <paramref name="path"/>, WebSockets included.</summary>
    /// <returns>Conventions for all of its endpoints.</returns>
    public static IEndpointConventionBuilder MapDirectLine(
        this IEndpointRouteBuilder endpoints,
        string path = "/v3/directline"
    )
    {
        var services = endpoints.ServiceProvider;
        var gate = services.GetRequiredService<Gate>();
        var tokens = services.GetRequiredService<TokenEndpoints>();
        var conversations = services.GetRequiredService<ConversationEndpoints>();
        var activities = services.GetRequiredService<ActivityEndpoints>();
        var stream = services.GetRequiredService<StreamEndpoint>();
        var group = endpoints.MapGroup(path);

        Map("POST", "tokens/generate", (c, _) => tokens.GenerateAsync(c)!);
        Map("POST", "tokens/refresh", (c, _) => tokens.RefreshAsync(c)!);
        Map("POST", "conversations", (c, _) => conversations.StartAsync(c)!);
        Map("GET", "conversations/{id}", (c, id) => conversations.ReconnectAsync(c, id)!);
        Map("POST", "conversations/{id}/activities", (c, id) => activities.PostAsync(c, id)!);
        Map("GET", "conversations/{id}/activities", (c, id) => activities.GetAsync(c, id)!);
        Map("POST", "conversations/{id}/upload", (c, id) => activities.UploadAsync(c, id)!);
        Map("GET", "conversations/{id}/stream", stream.ServeAsync, withSockets: true);
        Map("GET", "session/getsessionid", (_, _) => Task.FromResult<Answer?>(Answer.NotFound));
        Map("OPTIONS", "{**any}", Preflight);
        return group;

        void Map(
            string method,
            string pattern,
            Func<HttpContext, string, Task<Answer?>> serve,
            bool withSockets = false
        )
        {
            RequestDelegate run = context => RunAsync(context, gate, serve);
            group.MapMethods(pattern, [method], withSockets ? WithSockets(endpoints, run) : run);
        }
    }

    private static async Task RunAsync(HttpContext context, Gate gate, Func<HttpContext, string, Task<Answer?>> serve)
    {
        CrossOrigin.Describe(context, gate);
        var conversation = Uri.UnescapeDataString(context.GetRouteValue("id") as string ?? "");
        if (await serve(context, conversation) is { } answer)
        {
            await answer.WriteAsync(context);
        }
    }

    private static Task<Answer?> Preflight(HttpContext context, string id)
    {
        CrossOrigin.AnswerPreflight(context);
        return Task.FromResult<Answer?>(null);
    }

    // The upgrade is switched on for this one address, so that the application need not know about it.
    private static RequestDelegate WithSockets(IEndpointRouteBuilder endpoints, RequestDelegate run)
    {
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseWebSockets();
        pipeline.Run(run);
        return pipeline.Build();
    }
}
