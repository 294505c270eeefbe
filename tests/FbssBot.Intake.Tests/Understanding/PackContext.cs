using System.Collections.Immutable;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Understanding;
using FbssBot.Intake.Understanding.Context;
using FbssBot.Intake.Understanding.RedFlags;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Tests.Understanding;

/// <summary>The context rules and red flags of the FBSS pack as the tests use them.</summary>
internal static class PackContext
{
    public static readonly DateOnly Today = new(2026, 3, 2);
    public static readonly ImmutableArray<string> Levels = ["emergency", "same-day", "prompt", "routine"];

    private static readonly ImmutableArray<ContextRules> Languages = Loaded(errors =>
        ContextRules.Parse([File("context/en.yaml", errors), File("context/es.yaml", errors)])
    );

    public static readonly RedFlagCatalog Catalog = Loaded(errors =>
        RedFlagCatalog.Parse(
            File("red-flags.yaml", errors),
            [File("concepts/en.yaml", errors), File("concepts/es.yaml", errors)],
            Levels
        )
    );

    public static ContextRules In(string language) => Languages.Single(rules => rules.Language == language);

    public static RedFlagReading Read(string language, string text, params ReadOnlySpan<string> earlier) =>
        Read(language, text, byProxy: false, earlier);

    public static RedFlagReading Read(string language, string text, bool byProxy, params ReadOnlySpan<string> earlier)
    {
        ImmutableArray<Word> words = Tokenizer.Words(text);
        return RedFlagReader.Read(
            words,
            ContextReader.Read(words, In(language), Today, byProxy),
            Catalog,
            language,
            new ReadingContext
            {
                Language = language,
                Today = Today,
                ByProxy = byProxy,
                EarlierConcepts = [.. earlier],
            }
        );
    }

    public static PackNode File(string path, List<PackError> errors) =>
        PackNode.Load(path, System.IO.File.ReadAllText(Path.Combine(Root("dialogs", "fbss"), path)), errors)
        ?? throw new PackException(errors);

    public static string Root(params ReadOnlySpan<string> path)
    {
        string below = Path.Combine(path);
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !Directory.Exists(Path.Combine(folder, below)))
            folder = Path.GetDirectoryName(folder);
        return Path.Combine(folder ?? throw new DirectoryNotFoundException(below), below);
    }

    private static T Loaded<T>(Func<List<PackError>, T> load)
    {
        var errors = new List<PackError>();
        T loaded = load(errors);
        return errors.Count == 0 ? loaded : throw new PackException(errors);
    }
}
