using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FbssBot.Service.Simulation;

/// <summary>What a simulation prints and writes.</summary>
internal static class SimulationReport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One line for a persona, then what differed.</summary>
    public static string Line(PersonaScore score)
    {
        PersonaRun run = score.Run;
        string flags = string.Join(
            ", ",
            run.FlagTurns.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Key} in turn {f.Value}"))
        );
        string head = string.Create(
            CultureInfo.InvariantCulture,
            $"{run.Persona.Id}: {run.Outcome}, {run.BotTurns} turns, {run.QuestionsAsked} questions, answers {score.Answers.Found}/{score.Answers.Expected}, wrong {score.Answers.Wrong}"
        );
        return string.Join(
            Environment.NewLine,
            score.Differences.Select(d => "    " + d).Prepend(flags.Length == 0 ? head : $"{head}, {flags}")
        );
    }

    /// <summary>The totals.</summary>
    public static string Summary(ImmutableArray<PersonaScore> scores)
    {
        int expected = scores.Sum(s => s.Answers.Expected);
        int flags = scores.Sum(s => s.Run.Persona.Expect.RedFlags.Count);
        int missed = scores.Sum(s => s.FlagsMissed.Length);
        return string.Join(
            Environment.NewLine,
            "",
            Invariant($"personas              {scores.Length}"),
            Invariant($"ended as expected     {scores.Count(s => s.Run.Outcome == s.Run.Persona.Expect.Outcome)}"),
            Invariant($"expected answers      {Share(scores.Sum(s => s.Answers.Found), expected)}"),
            Invariant($"wrong answers         {Share(scores.Sum(s => s.Answers.Wrong), expected)}"),
            Invariant($"red flags caught      {flags - missed} of {flags}"),
            Invariant($"red flags unexpected  {scores.Sum(s => s.FlagsWrong.Length)}"),
            Invariant($"wrong contributors    {scores.Sum(s => s.WrongContributors.Length)}"),
            Invariant($"questions asked       {scores.Sum(s => s.Run.QuestionsAsked)}"),
            Invariant($"turns                 {scores.Sum(s => s.Run.BotTurns)}"),
            Invariant($"personas without any difference  {scores.Count(s => s.Differences.IsEmpty)}")
        );
    }

    /// <summary>Everything, with the transcripts.</summary>
    public static string Json(ImmutableArray<PersonaScore> scores) =>
        JsonSerializer.Serialize(
            new
            {
                personas = scores.Select(s => new
                {
                    id = s.Run.Persona.Id,
                    outcome = s.Run.Outcome,
                    expectedOutcome = s.Run.Persona.Expect.Outcome,
                    botTurns = s.Run.BotTurns,
                    questionsAsked = s.Run.QuestionsAsked,
                    expectedAnswers = s.Answers.Expected,
                    answersFound = s.Answers.Found,
                    answersWrong = s.Answers.Wrong,
                    redFlags = s.Run.FlagTurns,
                    redFlagsMissed = s.FlagsMissed,
                    redFlagsWrong = s.FlagsWrong,
                    wrongContributors = s.WrongContributors,
                    askedThoughTold = s.Run.Persona.ToldInOpening.Where(s.Run.Asked.Contains),
                    differences = s.Differences,
                    transcript = s.Run.Transcript,
                }),
                summary = new
                {
                    personas = scores.Length,
                    endedAsExpected = scores.Count(s => s.Run.Outcome == s.Run.Persona.Expect.Outcome),
                    expectedAnswers = scores.Sum(s => s.Answers.Expected),
                    answersFound = scores.Sum(s => s.Answers.Found),
                    answersWrong = scores.Sum(s => s.Answers.Wrong),
                    redFlagsMissed = scores.Sum(s => s.FlagsMissed.Length),
                    redFlagsWrong = scores.Sum(s => s.FlagsWrong.Length),
                    questionsAsked = scores.Sum(s => s.Run.QuestionsAsked),
                    turns = scores.Sum(s => s.Run.BotTurns),
                },
            },
            Options
        );

    private static string Share(int part, int whole) =>
        Invariant($"{part} of {whole} ({(whole == 0 ? 0 : 100m * part / whole):0.0} %)");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
