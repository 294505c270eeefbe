global using Activity = Microsoft.Bot.Schema.Activity;
