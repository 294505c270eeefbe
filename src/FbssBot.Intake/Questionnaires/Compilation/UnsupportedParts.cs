using Hl7.Fhir.Model;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Refuses what this engine cannot run faithfully: modular and adaptive forms, CQL, queries; names what it ignores.</summary>
internal static class UnsupportedParts
{
    /// <summary>Reports every unsupported part.</summary>
    public static void Check(Questionnaire questionnaire, CompileReport report)
    {
        if (questionnaire.Item.Count == 0)
            report.Error(questionnaire, "The questionnaire has no items.", "Add at least one question.");
        if (
            questionnaire.Find(FhirExtensions.Adaptive) is { } adaptive
            && adaptive.Value is not FhirBoolean { Value: false }
        )
            report.Error(
                adaptive,
                "This is an adaptive form, which needs its own server.",
                "Give a form with all its items."
            );
        if (questionnaire.PlainText(FhirExtensions.AssembleExpectation) is "assemble-root" or "independent-root")
            report.Error(
                questionnaire.Find(FhirExtensions.AssembleExpectation),
                "This is a modular form that still has to be assembled.",
                "Assemble it ($assemble) and give the result."
            );
        if (questionnaire.Find(FhirExtensions.CqfLibrary) is { } library)
            report.Warning(library, "The CQL library is ignored.", "Write the rules as FHIRPath.");
        Expressions(questionnaire, report);

        foreach (Questionnaire.ItemComponent item in SourceItems.All(questionnaire.Item))
        {
            if (item.Find(FhirExtensions.SubQuestionnaire) is { } module)
                report.Error(
                    module,
                    $"'{item.LinkId}' stands for another questionnaire.",
                    "Assemble the form ($assemble) and give the result."
                );
            foreach (string url in (string[])[FhirExtensions.AnswerExpression, FhirExtensions.CandidateExpression])
                if (item.Find(url) is { } query)
                    report.Warning(
                        query,
                        $"'{item.LinkId}' offers answers from an expression, which is ignored.",
                        "List the options."
                    );
            if (item.Find(FhirExtensions.ToggleExpression) is { } toggle)
                report.Warning(
                    toggle,
                    $"'{item.LinkId}' always offers all its options.",
                    "Use several items with conditions."
                );
            Expressions(item, report);
        }
    }

    private static void Expressions(IExtendable element, CompileReport report)
    {
        foreach (Extension extension in element.Extension)
            if (extension.Value is Expression { Language: not null } expression && !ItemCompiler.IsFhirPath(expression))
                Report(extension, expression, report);
    }

    private static void Report(Extension extension, Expression expression, CompileReport report)
    {
        string name = extension.Url![(extension.Url!.LastIndexOf('/') + 1)..];
        const string Remedy = "Write it as FHIRPath (text/fhirpath).";
        if (
            extension.Url
            is FhirExtensions.EnableWhenExpression
                or FhirExtensions.CalculatedExpression
                or FhirExtensions.Variable
        )
            report.Error(extension, $"{name} is written in {expression.Language}, which is not supported.", Remedy);
        else if (extension.Url == FhirExtensions.InitialExpression)
            report.Warning(extension, $"{name} in {expression.Language} is ignored.", Remedy);
    }
}
