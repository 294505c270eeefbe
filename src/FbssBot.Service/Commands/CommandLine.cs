using System.CommandLine;
using System.CommandLine.Parsing;
using FbssBot.Service.Serving;

namespace FbssBot.Service.Commands;

/// <summary>The program's command line: without a command it serves.</summary>
internal static class CommandLine
{
    // As in the shell: the command itself was wrong.
    private const int UsageError = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var urls = new Option<string?>("--urls")
        {
            Description = "Addresses to listen on, separated by semicolons (http://localhost:3978).",
        };
        var environment = new Option<string?>("--environment")
        {
            Description = "Production (the default) or Development.",
        };
        var root = new RootCommand(
            "FbssBot: an intake chatbot for patients whose pain goes on after back or neck surgery. Without a command it serves."
        )
        {
            urls,
            environment,
            AssessCommand.Create(),
            ChatCommand.Create(),
            CheckCommand.Create(),
            EnableCommand.Create(),
            HashPasswordCommand.Create(),
            SimulateCommand.Create(),
            UnderstandCommand.Create(),
        };
        root.SetAction(
            (parsed, cancellation) => Serve.RunAsync(parsed.GetValue(urls), parsed.GetValue(environment), cancellation)
        );

        ParseResult result = root.Parse(args);
        if (result.Errors.Count == 0)
            return await result.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
        foreach (ParseError error in result.Errors)
            await Console.Error.WriteLineAsync(error.Message);
        return UsageError;
    }
}
