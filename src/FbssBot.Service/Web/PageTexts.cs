using System.Collections.Frozen;
using System.Text.Json;

namespace FbssBot.Service.Web;

/// <summary>The pages' sentences by language, from <c>wwwroot/texts</c>. Every language has the same ids.</summary>
internal sealed class PageTexts
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _byLanguage;

    /// <summary>Reads the folder that lies beside the program.</summary>
    public PageTexts()
        : this(Path.Combine(AppContext.BaseDirectory, "wwwroot", "texts")) { }

    /// <exception cref="InvalidDataException">A language lacks a sentence that another has.</exception>
    public PageTexts(string folder)
    {
        _byLanguage = Directory
            .EnumerateFiles(folder, "*.json")
            .ToFrozenDictionary(file => Path.GetFileNameWithoutExtension(file), Read, StringComparer.OrdinalIgnoreCase);
        string[] ids = [.. _byLanguage.Values.SelectMany(texts => texts.Keys).Distinct()];
        foreach ((string language, FrozenDictionary<string, string> texts) in _byLanguage)
        {
            if (ids.FirstOrDefault(id => !texts.ContainsKey(id)) is { } missing)
                throw new InvalidDataException($"wwwroot/texts/{language}.json lacks the text '{missing}'.");
        }
    }

    /// <summary>The languages, in no order.</summary>
    public IEnumerable<string> Languages => _byLanguage.Keys;

    /// <summary>All sentences in one language.</summary>
    public IReadOnlyDictionary<string, string> In(string language) => _byLanguage[language];

    /// <summary>The first of the wishes ("es-MX,en;q=0.5") that the pages and the clinic both speak; else the clinic's own.</summary>
    public string Choose(IEnumerable<string> wishes, IReadOnlyList<string> offered) =>
        wishes
            .Select(wish => wish.Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(wish => offered.Contains(wish) && IsSpoken(wish))
        ?? offered.FirstOrDefault(IsSpoken)
        ?? _byLanguage.Keys.Order(StringComparer.Ordinal).First();

    private bool IsSpoken(string language) => _byLanguage.ContainsKey(language);

    private static FrozenDictionary<string, string> Read(string file) =>
        JsonSerializer
            .Deserialize<Dictionary<string, string>>(File.ReadAllBytes(file))!
            .ToFrozenDictionary(StringComparer.Ordinal);
}
