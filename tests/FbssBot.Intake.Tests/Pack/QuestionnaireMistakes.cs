namespace FbssBot.Intake.Tests.Pack;

/// <summary>Ways to break the questionnaire of the FBSS pack.</summary>
internal static class QuestionnaireMistakes
{
    private const string Q = "questionnaire.json";

    /// <summary>Every row.</summary>
    public static IReadOnlyList<PackMistake> All { get; } =
    [
        new(
            "two questions share a linkId",
            Q,
            "\"linkId\": \"q.dob\"",
            "\"linkId\": \"q.name\"",
            "'q.name' is used twice"
        ),
        new("a question depends on an unknown one", Q, "\"question\": \"q.who\"", "\"question\": \"q.whom\"", "q.whom"),
        new(
            "a question depends on an unknown option",
            Q,
            "CodeSystem/q.who\", \"code\": \"caregiver\" }",
            "CodeSystem/q.who\", \"code\": \"carer\" }",
            "carer"
        ),
        new("a calculation does not parse", Q, ") / 3.0).round(1)", ") / 3.0", "d.peg"),
        new("a calculation calls an unknown function", Q, ".round(1)", ".rounded(1)", "d.peg"),
        new("a question needs itself", Q, "\"question\": \"d.phq-2\"", "\"question\": \"q.self-harm\"", "q.self-harm"),
        new("a limit is upside down", Q, "\"valueInteger\": 10", "\"valueInteger\": -1", "q.pain-now"),
        new("an unknown type", Q, "\"type\": \"date\"", "\"type\": \"day\"", "day"),
        new(
            "a question without its Spanish",
            Q,
            "\"es\" }, { \"url\": \"content\", \"valueString\": \"¿Cuál es su nombre completo?\"",
            "\"fr\" }, { \"url\": \"content\", \"valueString\": \"¿Cuál es su nombre completo?\"",
            "'q.name' has no text in 'es'",
            "\"linkId\": \"q.name\""
        ),
        new(
            "an option without its Spanish",
            Q,
            "\"es\" }, { \"url\": \"content\", \"valueString\": \"Como puñaladas\"",
            "\"fr\" }, { \"url\": \"content\", \"valueString\": \"Como puñaladas\"",
            "Option 'stabbing' of 'q.pain-character'",
            "\"linkId\": \"q.pain-character\""
        ),
        new(
            "a rude question",
            Q,
            "What is your date of birth?",
            "What is your date of birth!",
            "'q.dob' has '!'",
            "\"linkId\": \"q.dob\""
        ),
        new(
            "a question refers to a missing item",
            Q,
            "\"valueString\": \"q.dob\"",
            "\"valueString\": \"q.birth\"",
            "q.birth",
            "\"linkId\": \"q.surg-when\""
        ),
        new("the questionnaire is no JSON", Q, "\"resourceType\"", "resourceType", "not valid JSON"),
        new("the questionnaire is another resource", Q, "\"Questionnaire\",", "\"Patient\",", "Questionnaire", "-line"),
        new("the questionnaire is missing", Q, "", "", "missing", "-"),
    ];
}
