using FbssBot.Bot.Clinics;
using FbssBot.Bot.Turns;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Pack;
using FbssBot.Service.Settings;
using Microsoft.Extensions.Options;

namespace FbssBot.Service.Serving;

/// <summary>The dialog pack and what is made of it.</summary>
internal static class PackComposition
{
    public static void AddPack(this WebApplicationBuilder builder)
    {
        builder.Services.AddSettings<PackSettings>("Pack");
        builder.Services.AddSingleton(s => new LoadedPack(s.GetRequiredService<IOptions<PackSettings>>().Value));
        builder.Services.AddSingleton<IStartCheck, PackCheck>();
        builder.Services.AddSingleton(s => s.GetRequiredService<LoadedPack>().Pack);
        builder.Services.AddSingleton(s => new IntakeDialog(s.GetRequiredService<DialogPack>()));
        builder.Services.AddSingleton<DialogTurn>(s => s.GetRequiredService<IntakeDialog>().Turn);
        builder.Services.AddSingleton(s => new Notices(PackNotices.Of(s.GetRequiredService<DialogPack>())));
    }
}

/// <summary>Settings under <c>FbssBot:Pack</c>.</summary>
internal sealed class PackSettings
{
    /// <summary>Folder of the pack; the FBSS pack that comes with the program where empty.</summary>
    public string? Folder { get; set; }
}

/// <summary>The pack, compiled in the background from the moment it is first asked about.</summary>
internal sealed class LoadedPack(PackSettings settings)
{
    private readonly Task<DialogPack> _loading = Task.Run(() => PackLoader.Load(PackPlace.Of(settings.Folder)));

    /// <summary>The pack.</summary>
    /// <exception cref="PackException">It has mistakes; the check at start has said which.</exception>
    public DialogPack Pack => _loading.GetAwaiter().GetResult();

    /// <summary>Whether it was compiled without a mistake.</summary>
    public bool IsReady => _loading.IsCompletedSuccessfully;

    /// <summary>Waits for the compiled pack.</summary>
    public Task<DialogPack> WaitAsync(CancellationToken cancellationToken) => _loading.WaitAsync(cancellationToken);
}

/// <summary>Where packs are found.</summary>
internal static class PackPlace
{
    private const string BuiltIn = "dialogs/fbss";

    /// <summary>The folder that was named, or the pack that comes with the program.</summary>
    public static string Of(string? folder) =>
        string.IsNullOrEmpty(folder) ? Path.Combine(AppContext.BaseDirectory, BuiltIn) : Path.GetFullPath(folder);
}

/// <summary>Says every mistake of the pack, and where the configuration asks for what the pack has not.</summary>
internal sealed class PackCheck(LoadedPack loaded, IOptions<ClinicsSettings> clinics) : IStartCheck
{
    public async Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellationToken)
    {
        try
        {
            DialogPack pack = await loaded.WaitAsync(cancellationToken);
            return
            [
                .. MissingNotices(pack),
                .. clinics.Value.SelectMany(clinic => Unsupported(clinic.Key, clinic.Value, pack)),
            ];
        }
        catch (PackException e)
        {
            return [.. e.Errors.Select(error => $"The dialog pack: {error}")];
        }
    }

    private static IEnumerable<string> MissingNotices(DialogPack pack) =>
        NoticeIds
            .All.Where(id => !pack.Messages.Has(id))
            .Select(id => $"The dialog pack: messages: '{id}' is missing. Add it in every language.");

    private static IEnumerable<string> Unsupported(string id, ClinicSettings clinic, DialogPack pack)
    {
        if (pack.Regions.Find(clinic.Region) is null)
            yield return $"FbssBot:Clinics:{id}:Region is '{clinic.Region}': the pack has {string.Join(", ", pack.Regions.All.Select(r => r.Id))}.";
        foreach (string language in clinic.Languages.Except(pack.Languages))
            yield return $"FbssBot:Clinics:{id}:Languages has '{language}': the pack has {string.Join(", ", pack.Languages)}.";
    }
}

/// <summary>The edge's own messages in the pack's words.</summary>
internal static class PackNotices
{
    public static NoticeText Of(DialogPack pack) =>
        (id, language, clinic) =>
        {
            Dictionary<string, string> values = new(
                pack.Regions.Values(clinic.Region, language),
                StringComparer.Ordinal
            )
            {
                ["clinic"] = clinic.Name,
                ["clinicPhone"] = clinic.Phone ?? pack.Regions.Fallback("clinicPhone", language) ?? "",
            };
            return pack.Messages.Format(id, language, values);
        };
}
