// System.Diagnostics.Activity is never meant here.
global using Activity = Microsoft.Bot.Schema.Activity;
