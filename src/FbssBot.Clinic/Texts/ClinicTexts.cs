using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace FbssBot.Clinic.Texts;

/// <summary>The words of the staff pages in one language, from <c>Texts/*.json</c>.</summary>
public sealed class ClinicTexts
{
    const string Default = "en";

    static readonly FrozenDictionary<string, ClinicTexts> ByLanguage = ReadAll();

    readonly FrozenDictionary<string, string> _texts;

    ClinicTexts(string language, FrozenDictionary<string, string> texts)
    {
        Language = language;
        _texts = texts;
    }

    /// <summary>Language code, for the page's lang attribute.</summary>
    public string Language { get; }

    /// <summary>Ids of all texts of this language.</summary>
    public IEnumerable<string> Ids => _texts.Keys;

    /// <summary>The languages that there are.</summary>
    public static IEnumerable<string> Languages => ByLanguage.Keys;

    /// <summary>The text of an id, with its places filled.</summary>
    public string this[string id, params object[] values] =>
        values.Length == 0 ? _texts[id] : string.Format(CultureInfo.GetCultureInfo(Language), _texts[id], values);

    /// <summary>The text for a code within a group ("tier"); the code itself where the pack brought one that the texts do not know.</summary>
    public string Of(string group, string code) => _texts.GetValueOrDefault($"{group}.{code}", code);

    /// <summary>Date and time as this language writes them, UTC.</summary>
    public string Time(DateTimeOffset at) =>
        at.UtcDateTime.ToString("g", CultureInfo.GetCultureInfo(Language)) + " UTC";

    /// <summary>The texts of one language; of the default where there are none.</summary>
    public static ClinicTexts In(string? language) =>
        language is not null && ByLanguage.TryGetValue(language, out var texts) ? texts : ByLanguage[Default];

    /// <summary>The first language of an Accept-Language header that there are texts for.</summary>
    public static ClinicTexts For(string? acceptLanguage) =>
        In(
            acceptLanguage
                ?.Split(',')
                .Select(range => range.Split(';')[0].Split('-')[0].Trim())
                .FirstOrDefault(ByLanguage.ContainsKey)
        );

    static FrozenDictionary<string, ClinicTexts> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith("Texts/", StringComparison.Ordinal))
            .Select(name => new ClinicTexts(name["Texts/".Length..], Read(assembly, name)))
            .ToFrozenDictionary(texts => texts.Language, StringComparer.OrdinalIgnoreCase);
    }

    static FrozenDictionary<string, string> Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        return JsonSerializer
            .Deserialize<Dictionary<string, string>>(stream)!
            .ToFrozenDictionary(StringComparer.Ordinal);
    }
}
