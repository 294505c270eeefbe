using FbssBot.Intake.Understanding;
using FbssBot.Intake.Understanding.Explaining;

namespace FbssBot.Service.Commands;

/// <summary>An <see cref="Explanation"/> as lines for a person, a part a line: words, scopes, answers, concepts, what follows.</summary>
internal static class ExplanationLines
{
    public static IEnumerable<string> Of(Explanation explanation)
    {
        yield return Line("language", explanation.Reading.Language);
        yield return Line(
            "words",
            string.Join(
                " ",
                explanation.Words.Select(word => word.TakenAs is { } taken ? $"{word.Said}~{taken}" : word.Said)
            )
        );
        foreach (ExplainedScope scope in explanation.Scopes)
            yield return Line("scope", $"{scope.Kind} ({scope.Rule}): \"{scope.Cue}\" over \"{scope.Over}\"");
        foreach (ExplainedAnswer answer in explanation.Answers)
            yield return Line("answer", $"{answer.LinkId} = {answer.Value.Plain}  \"{answer.Words}\": {Fate(answer)}");
        foreach (ExplainedConcept concept in explanation.Concepts)
            yield return Line(
                "concept",
                $"{concept.Id}  \"{concept.Words}\"{(concept.Counts ? "" : ": not so, not now or not the patient's")}"
            );
        foreach (RedFlagFinding flag in explanation.Reading.RedFlags)
            yield return Line("red flag", $"{flag.Id}{(flag.Escalated ? " (emergency)" : "")}");
        foreach (RedFlagFinding flag in explanation.Reading.RedFlagQuestions)
            yield return Line("red flag", $"{flag.Id}: asked about");
        foreach (Doubt doubt in explanation.Reading.Doubts)
            yield return Line(
                "doubt",
                $"{doubt.LinkId}: {string.Join(" or ", doubt.Candidates.Select(candidate => candidate.Plain))}"
            );
        if (explanation.Reading.Command is { } command)
            yield return Line("command", command.Topic is { } topic ? $"{command.Id} ({topic})" : command.Id);
    }

    private static string Line(string part, string text) => $"{part, -9} {text}";

    private static string Fate(ExplainedAnswer answer) =>
        answer.Fate switch
        {
            Intake.Understanding.Explaining.Fate.Recorded => "recorded",
            Intake.Understanding.Explaining.Fate.Denied =>
                $"not so ({answer.Context.Polarity}, {answer.Context.Temporality})",
            Intake.Understanding.Explaining.Fate.NotThePatientsOwn =>
                $"left ({answer.Context.Experiencer}, {answer.Context.Temporality})",
            Intake.Understanding.Explaining.Fate.Command => "part of a command",
            Intake.Understanding.Explaining.Fate.TakenBack => "taken back in the same message",
            _ => "gives way to another answer or to its own question",
        };
}
