using FbssBot.Storage.Tests;
using Xunit.Runner.InProc.SystemConsole;

// The same program is the runner of the tests and, for the crash test, the process that is killed.
if (args is ["write-until-killed", var folder])
    return await WriteUntilKilled.RunAsync(folder);
return args.Contains("--server")
    ? await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(
        args,
        SelfRegisteredExtensions.AddSelfRegisteredExtensions
    )
    : await ConsoleRunner.Run(args);
