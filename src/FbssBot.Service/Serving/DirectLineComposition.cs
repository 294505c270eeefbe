using FbssBot.Bot.Turns;
using FbssBot.DirectLine;
using FbssBot.Service.Settings;
using FbssBot.Storage;
using Microsoft.Extensions.Options;

namespace FbssBot.Service.Serving;

/// <summary>The embedded Direct Line host: the website's way to the bot.</summary>
internal static class DirectLineComposition
{
    public static void AddDirectLine(this WebApplicationBuilder builder)
    {
        bool isDevelopment = builder.Environment.IsDevelopment();
        builder.Services.AddSingleton<IActivityLog, StoredActivities>();
        builder.Services.AddSettings<DirectLineOptions>("DirectLine");
        builder.Services.AddDirectLineHost(options =>
        {
            options.AllowAnonymousTokens |= isDevelopment;
            options.IsTransient = exception => exception is StoreUnavailableException;
            options.ConfigureAdapter = TurnPipeline.Equip;
        });
        builder
            .Services.AddOptions<DirectLineOptions>()
            .PostConfigure<IOptions<StorageOptions>>(
                (options, storage) =>
                {
                    if (options.SigningKey.Length == 0)
                        options.SigningKey = SigningKeyFile.ReadOrCreate(storage.Value.EffectiveKeysFolder);
                }
            );
    }
}
