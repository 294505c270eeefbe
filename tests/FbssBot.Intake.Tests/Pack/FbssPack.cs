using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Tests.Pack;

/// <summary>The FBSS pack as it is shipped, read and compiled once for all tests.</summary>
public static class FbssPack
{
    private static readonly Lazy<PackFolder> LazyFolder = new(() => PackFolder.Read(Directory));
    private static readonly Lazy<DialogPack> LazyPack = new(() => PackLoader.Load(Folder));

    /// <summary>Its folder beside the test program.</summary>
    public static string Directory => Path.Combine(AppContext.BaseDirectory, "dialogs", "fbss");

    /// <summary>Its files.</summary>
    public static PackFolder Folder => LazyFolder.Value;

    /// <summary>Compiled.</summary>
    public static DialogPack Pack => LazyPack.Value;
}
