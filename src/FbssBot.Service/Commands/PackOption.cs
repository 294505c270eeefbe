using System.CommandLine;
using FbssBot.Intake.Pack;

namespace FbssBot.Service.Commands;

/// <summary>The option <c>--pack DIR</c> of commands that talk or read: a pack of the clinic's own instead of the one shipped.</summary>
internal static class PackOption
{
    private static readonly string Shipped = Path.Combine("dialogs", "fbss");

    public static Option<DirectoryInfo?> Create() =>
        new("--pack") { Description = "Folder of the dialog pack; the one shipped when left out." };

    /// <summary>Loads the pack.</summary>
    /// <exception cref="PackException">The pack has mistakes.</exception>
    public static DialogPack Load(DirectoryInfo? folder) =>
        PackLoader.Load(folder?.FullName ?? Path.Combine(AppContext.BaseDirectory, Shipped));
}
