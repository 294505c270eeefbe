using R4 = Hl7.Fhir.Model;

namespace FbssBot.Intake.Questionnaires;

/// <summary>URLs of the R4 core, SDC and own extensions that the engine understands, and how their plain values are read.</summary>
internal static class FhirExtensions
{
    private const string Core = "http://hl7.org/fhir/StructureDefinition/";
    private const string Sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

    /// <summary>Base of the extensions that a pack of ours may use (docs/dialog-packs.md).</summary>
    public const string Own = "https://fbssbot.example.org/fhir/StructureDefinition/";

    public const string Translation = Core + "translation";
    public const string ItemControl = Core + "questionnaire-itemControl";
    public const string Hidden = Core + "questionnaire-hidden";
    public const string UsageMode = Core + "questionnaire-usageMode";
    public const string MinOccurs = Core + "questionnaire-minOccurs";
    public const string MaxOccurs = Core + "questionnaire-maxOccurs";
    public const string MinValue = Core + "minValue";
    public const string MaxValue = Core + "maxValue";
    public const string MinQuantity = Sdc + "minQuantity";
    public const string MaxQuantity = Sdc + "maxQuantity";
    public const string MinLength = Core + "minLength";
    public const string MaxDecimalPlaces = Core + "maxDecimalPlaces";
    public const string Regex = Core + "regex";
    public const string EntryFormat = Core + "entryFormat";
    public const string SliderStep = Core + "questionnaire-sliderStepValue";
    public const string CalculatedLimit = Core + "cqf-expression";
    public const string Unit = Core + "questionnaire-unit";
    public const string UnitOption = Core + "questionnaire-unitOption";
    public const string UnitValueSet = Core + "questionnaire-unitValueSet";
    public const string UnitOpen = Sdc + "unitOpen";
    public const string ShortText = Sdc + "shortText";
    public const string OpenLabel = Sdc + "openLabel";
    public const string OptionExclusive = Core + "questionnaire-optionExclusive";
    public const string OptionPrefix = Core + "questionnaire-optionPrefix";
    public const string ItemWeight = Core + "itemWeight";
    public const string OrdinalValue = Core + "ordinalValue";
    public const string Variable = Core + "variable";
    public const string TargetConstraint = Core + "targetConstraint";
    public const string QuestionnaireConstraint = Core + "questionnaire-constraint";
    public const string EnableWhenExpression = Sdc + "enableWhenExpression";
    public const string CalculatedExpression = Sdc + "calculatedExpression";
    public const string InitialExpression = Sdc + "initialExpression";
    public const string LaunchContext = Sdc + "launchContext";
    public const string AnswerExpression = Sdc + "answerExpression";
    public const string CandidateExpression = Sdc + "candidateExpression";
    public const string ToggleExpression = Sdc + "answerOptionsToggleExpression";
    public const string SubQuestionnaire = Sdc + "subQuestionnaire";
    public const string AssembleExpectation = Sdc + "assemble-expectation";
    public const string Adaptive = Sdc + "questionnaireAdaptive";
    public const string CqfLibrary = Core + "cqf-library";
    public const string UnknownOption = Own + "unknown-option";
    public const string UnitOfOne = Own + "unit-of-one";
    public const string Sensitive = Own + "sensitive";

    /// <summary>Whether a boolean extension is there and true.</summary>
    public static bool Is(this R4.IExtendable element, string url) =>
        element.Find(url)?.Value is R4.FhirBoolean { Value: true };

    /// <summary>The integer of an extension; null where there is none.</summary>
    public static int? WholeNumber(this R4.IExtendable element, string url) =>
        element.Find(url)?.Value switch
        {
            R4.Integer number => number.Value,
            R4.PositiveInt number => number.Value,
            R4.UnsignedInt number => number.Value,
            _ => null,
        };

    /// <summary>The decimal or integer of an extension; null where there is none.</summary>
    public static decimal? Number(this R4.IExtendable element, string url) =>
        element.Find(url)?.Value switch
        {
            R4.FhirDecimal number => number.Value,
            R4.Integer number => number.Value,
            _ => null,
        };

    /// <summary>The text of a string, markdown, code or uri extension; null where there is none.</summary>
    public static string? PlainText(this R4.IExtendable element, string url) => Plain(element.Find(url)?.Value);

    /// <summary>The plain form of a simple value; null for complex ones.</summary>
    public static string? Plain(R4.DataType? value) =>
        value switch
        {
            R4.Coding coding => coding.Code ?? coding.Display,
            R4.PrimitiveType primitive => primitive.ToString(),
            _ => null,
        };

    /// <summary>The first extension with this URL; null where there is none.</summary>
    public static R4.Extension? Find(this R4.IExtendable element, string url) =>
        element.Extension?.Find(extension => extension.Url == url);

    /// <summary>All extensions with this URL, in order.</summary>
    public static IEnumerable<R4.Extension> All(this R4.IExtendable element, string url) =>
        (element.Extension ?? []).Where(extension => extension.Url == url);

    /// <summary>itemWeight, else ordinalValue, of the first element that has one (SDC 4.0 weight()).</summary>
    public static decimal? Score(params ReadOnlySpan<R4.IExtendable?> elements)
    {
        foreach (string url in (ReadOnlySpan<string>)[ItemWeight, OrdinalValue])
        foreach (R4.IExtendable? element in elements)
            if (element?.Number(url) is { } score)
                return score;
        return null;
    }
}
