using FbssBot.Service.Commands;

return await CommandLine.RunAsync(args);
