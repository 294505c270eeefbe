using System.Collections.Frozen;

namespace FbssBot.Intake.Pack;

/// <summary>One text in the languages of a pack. Immutable; a missing language falls back to the base language.</summary>
public sealed class LocalizedText
{
    private readonly string _base;
    private readonly FrozenDictionary<string, string> _translations;

    /// <summary>Creates a text from its base-language wording and the translations by language code ("es").</summary>
    public LocalizedText(string baseText, IEnumerable<KeyValuePair<string, string>>? translations = null)
    {
        _base = baseText;
        _translations = (translations ?? []).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The wording in the language of the resource.</summary>
    public string Base => _base;

    /// <summary>The languages, besides the base language, that have a wording of their own.</summary>
    public IEnumerable<string> Languages => _translations.Keys;

    /// <summary>The wording in <paramref name="language"/>, or the base wording where there is none.</summary>
    public string In(string language) => _translations.TryGetValue(language, out string? text) ? text : _base;

    /// <summary>Whether <paramref name="language"/> has a translation of its own.</summary>
    public bool Has(string language) => _translations.ContainsKey(language);

    /// <inheritdoc/>
    public override string ToString() => _base;
}
