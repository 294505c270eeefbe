using System.Collections.Immutable;
using FbssBot.Intake.Pack;
using Hl7.Fhir.Model;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Resolves the options of an item from answerOption or from a contained value set (R4 Questionnaire, SDC scores).</summary>
internal sealed class OptionCompiler(Questionnaire questionnaire, CompileReport report)
{
    /// <summary>The options in order; a value set that cannot be resolved is reported and gives none.</summary>
    public ImmutableArray<Option> Compile(Questionnaire.ItemComponent item)
    {
        if (item.AnswerValueSet is { } canonical)
            return FromValueSet(item, canonical);

        var options = ImmutableArray.CreateBuilder<Option>();
        foreach (Questionnaire.AnswerOptionComponent option in item.AnswerOption)
        {
            if (FhirValues.Read(option.Value) is not { } value)
                continue;
            if (options.Any(other => other.Value == value))
                report.Error(option, $"'{item.LinkId}' has the option '{value.Plain}' twice.", "Remove one of them.");
            options.Add(
                new Option(
                    value,
                    Text(option.Value),
                    Exclusive: option.Is(FhirExtensions.OptionExclusive),
                    Unknown: option.Is(FhirExtensions.UnknownOption),
                    Score: FhirExtensions.Score(option, option.Value),
                    InitialSelected: option.InitialSelected ?? false,
                    Sensitive: option.Is(FhirExtensions.Sensitive),
                    Prefix: option.PlainText(FhirExtensions.OptionPrefix)
                        ?? option.Value.PlainText(FhirExtensions.OptionPrefix)
                )
            );
        }
        return options.ToImmutable();
    }

    /// <summary>The codings of a contained value set, also for units.</summary>
    public ImmutableArray<Option> FromValueSet(Questionnaire.ItemComponent item, string canonical)
    {
        if (Contained(canonical) is not { } valueSet)
        {
            if (canonical.StartsWith('#'))
                report.Error(
                    item,
                    $"'{item.LinkId}' refers to {canonical}, which is not contained.",
                    "Add the value set under 'contained'."
                );
            else
                report.Error(
                    item,
                    $"'{item.LinkId}' takes its options from {canonical}, outside of this file.",
                    "Contain the value set with its codes and refer to it as '#id', or list the options as answerOption."
                );
            return [];
        }
        ImmutableArray<Option> options = valueSet.Expansion is { Contains.Count: > 0 } expansion
            ? [.. expansion.Contains.SelectMany(FromExpansion)]
            : FromCompose(item, valueSet);
        if (options.IsEmpty)
            report.Error(
                item,
                $"{canonical} of '{item.LinkId}' lists no codes.",
                "List its codes under compose.include.concept."
            );
        return options;
    }

    // By '#id', or by the canonical URL, with or without its version, of a value set that is contained.
    private ValueSet? Contained(string canonical) =>
        questionnaire
            .Contained.OfType<ValueSet>()
            .FirstOrDefault(set =>
                canonical == $"#{set.Id}"
                || (set.Url is not null && (canonical == set.Url || canonical == $"{set.Url}|{set.Version}"))
            );

    private static IEnumerable<Option> FromExpansion(ValueSet.ContainsComponent concept)
    {
        IEnumerable<Option> below = concept.Contains.SelectMany(FromExpansion);
        if (concept.Abstract == true || concept.Code is null)
            return below;
        var option = new Option(
            new AnswerValue.Coding(concept.System, concept.Code, concept.Display),
            FhirTexts.Read(concept.DisplayElement, concept.Code!, concept.Designation),
            Exclusive: concept.Is(FhirExtensions.OptionExclusive),
            Unknown: concept.Is(FhirExtensions.UnknownOption),
            Score: FhirExtensions.Score(concept, concept.DisplayElement, concept.CodeElement),
            Sensitive: concept.Is(FhirExtensions.Sensitive)
        );
        return below.Prepend(option);
    }

    private ImmutableArray<Option> FromCompose(Questionnaire.ItemComponent item, ValueSet valueSet)
    {
        var options = ImmutableArray.CreateBuilder<Option>();
        foreach (ValueSet.ConceptSetComponent include in valueSet.Compose?.Include ?? [])
        {
            if (include.Concept.Count == 0)
                report.Error(
                    item,
                    $"#{valueSet.Id} of '{item.LinkId}' includes codes without listing them, which needs a terminology server.",
                    "List the codes under compose.include.concept."
                );
            foreach (ValueSet.ConceptReferenceComponent concept in include.Concept)
                options.Add(
                    new Option(
                        new AnswerValue.Coding(include.System, concept.Code, concept.Display),
                        FhirTexts.Read(concept.DisplayElement, concept.Code!, concept.Designation),
                        Exclusive: concept.Is(FhirExtensions.OptionExclusive),
                        Unknown: concept.Is(FhirExtensions.UnknownOption),
                        Score: FhirExtensions.Score(concept, concept.DisplayElement, concept.CodeElement)
                            ?? ContainedScore(include.System, concept.Code!),
                        Sensitive: concept.Is(FhirExtensions.Sensitive)
                    )
                );
        }
        return options.ToImmutable();
    }

    private decimal? ContainedScore(string? system, string code)
    {
        CodeSystem? codes = questionnaire
            .Contained.OfType<CodeSystem>()
            .FirstOrDefault(contained => contained.Url == system);
        return Find(codes?.Concept ?? []) is { } concept ? FhirExtensions.Score(concept) : null;

        CodeSystem.ConceptDefinitionComponent? Find(IEnumerable<CodeSystem.ConceptDefinitionComponent> concepts) =>
            concepts
                .Select(concept => concept.Code == code ? concept : Find(concept.Concept))
                .FirstOrDefault(found => found is not null);
    }

    private static LocalizedText Text(DataType value) =>
        value switch
        {
            Coding { DisplayElement: { } display } => FhirTexts.Read(display),
            Coding coding => new LocalizedText(coding.Code ?? ""),
            PrimitiveType primitive => FhirTexts.Read(primitive),
            ResourceReference { DisplayElement: { } display } => FhirTexts.Read(display),
            _ => new LocalizedText(FhirValues.Read(value)?.Plain ?? ""),
        };
}
