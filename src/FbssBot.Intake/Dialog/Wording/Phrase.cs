using System.Collections.Immutable;

namespace FbssBot.Intake.Dialog.Wording;

/// <summary>One message of the pack with its placeholders filled: those of the clinic and region, and those of the prompt.</summary>
internal static class Phrase
{
    /// <summary>The message in the language of the conversation.</summary>
    public static string Of(Draft draft, string messageId, params ImmutableArray<Value> values) =>
        In(draft, draft.State.Language, messageId, values);

    /// <summary>The message in a given language.</summary>
    public static string In(Draft draft, string language, string messageId, params ImmutableArray<Value> values)
    {
        Dictionary<string, string> words = ClinicWords(draft.Context, language);
        foreach (Value value in values)
            words[value.Name] = Words(draft, value, language);
        return draft.Context.Pack.Messages.Format(messageId, language, words);
    }

    /// <summary>Placeholders that every text may use: the clinic and the numbers of its region.</summary>
    public static Dictionary<string, string> ClinicWords(DialogContext context, string language) =>
        new(context.Pack.Regions.Values(context.Input.Clinic.Region, language))
        {
            ["clinic"] = context.Input.Clinic.Name,
            ["clinicPhone"] =
                context.Input.Clinic.Phone ?? context.Pack.Regions.Fallback("clinicPhone", language) ?? "",
            ["privacyContact"] =
                context.Input.Clinic.PrivacyContact
                ?? context.Input.Clinic.Phone
                ?? context.Pack.Regions.Fallback("clinicPhone", language)
                ?? "",
        };

    private static string Words(Draft draft, Value value, string language) =>
        value switch
        {
            Value.Words words => words.Text,
            Value.AnswersOf answers => AnswerWords.Say(draft.Context, answers.Answers, answers.Path, language),
            Value.LabelOf label => Label.Of(draft, label.Path, language),
            Value.LabelsOf labels => string.Join(", ", labels.Paths.Select(path => Label.Of(draft, path, language))),
            Value.Day day => AnswerWords.SayDate(
                draft.Context,
                day.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                language
            ),
            Value.CheckOf check => draft.Context.Flag(check.FlagId).Check.In(language),
            Value.StandingAdvice => FlagWords.StandingAdvice(draft, language),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
