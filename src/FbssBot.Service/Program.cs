using System.CommandLine;

var root = new RootCommand("FbssBot: intake chatbot for patients whose pain goes on after back or neck surgery.");
return await root.Parse(args).InvokeAsync();
