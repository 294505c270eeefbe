using System.Collections.Immutable;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Understanding.Context;

namespace FbssBot.Intake.Tests.Understanding;

/// <summary>The context rules of the FBSS pack as the tests use them.</summary>
internal static class PackContext
{
    public static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly ImmutableArray<ContextRules> Languages = Load();

    public static ContextRules In(string language) => Languages.Single(rules => rules.Language == language);

    public static PackNode File(string path, List<PackError> errors) =>
        PackNode.Load(path, System.IO.File.ReadAllText(Path.Combine(Root, path)), errors)
        ?? throw new PackException(errors);

    private static string Root
    {
        get
        {
            string? folder = AppContext.BaseDirectory;
            while (folder is not null && !Directory.Exists(Path.Combine(folder, "dialogs", "fbss")))
                folder = Path.GetDirectoryName(folder);
            return Path.Combine(folder ?? throw new DirectoryNotFoundException("dialogs/fbss"), "dialogs", "fbss");
        }
    }

    private static ImmutableArray<ContextRules> Load()
    {
        var errors = new List<PackError>();
        var rules = ContextRules.Parse([File("context/en.yaml", errors), File("context/es.yaml", errors)]);
        return errors.Count == 0 ? rules : throw new PackException(errors);
    }
}
