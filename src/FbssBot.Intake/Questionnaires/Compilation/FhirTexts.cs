using FbssBot.Intake.Pack;
using R4 = Hl7.Fhir.Model;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Reads a FHIR primitive with its translation extensions as one text in several languages.</summary>
internal static class FhirTexts
{
    /// <summary>The text; "" where the element is absent.</summary>
    public static LocalizedText Read(R4.PrimitiveType? element) =>
        new(element?.ToString() ?? "", element is null ? [] : WithPlainLanguages(Translations(element)));

    /// <summary>The text of an extension's value; null where the extension is absent.</summary>
    public static LocalizedText? ReadExtension(R4.IExtendable element, string url) =>
        element.Find(url)?.Value is R4.PrimitiveType text ? Read(text) : null;

    /// <summary>A text with the designations of a value set's concept as translations.</summary>
    public static LocalizedText Read(
        R4.PrimitiveType? display,
        string code,
        IEnumerable<R4.ValueSet.DesignationComponent> designations
    )
    {
        var translations = designations
            .Where(designation => designation.Language is not null && designation.Value is not null)
            .Select(designation => KeyValuePair.Create(designation.Language!, designation.Value!));
        return display is null
            ? new LocalizedText(code, WithPlainLanguages(translations))
            : new LocalizedText(
                display.ToString() ?? code,
                WithPlainLanguages(Translations(display).Concat(translations))
            );
    }

    /// <summary>Two texts one after the other, in every language that either of them has.</summary>
    public static LocalizedText Join(LocalizedText? first, LocalizedText second) =>
        first is null
            ? second
            : new LocalizedText(
                $"{first.Base}\n{second.Base}",
                first
                    .Languages.Union(second.Languages, StringComparer.OrdinalIgnoreCase)
                    .Select(language => KeyValuePair.Create(language, $"{first.In(language)}\n{second.In(language)}"))
            );

    private static IEnumerable<KeyValuePair<string, string>> Translations(R4.PrimitiveType element) =>
        from translation in element.All(FhirExtensions.Translation)
        let language = translation.PlainText("lang")
        let content = translation.PlainText("content")
        where language is not null && content is not null
        select KeyValuePair.Create(language, content);

    // "es-419" also serves "es" where the form has no plain "es"; the first wording of a language wins.
    private static Dictionary<string, string> WithPlainLanguages(IEnumerable<KeyValuePair<string, string>> translations)
    {
        var all = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var regional = new List<KeyValuePair<string, string>>();
        foreach ((string language, string content) in translations)
        {
            all.TryAdd(language, content);
            if (language.IndexOf('-', StringComparison.Ordinal) is > 0 and int dash)
                regional.Add(KeyValuePair.Create(language[..dash], content));
        }
        foreach ((string language, string content) in regional)
            all.TryAdd(language, content);
        return all;
    }
}
