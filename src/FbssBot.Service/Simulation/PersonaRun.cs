using System.Collections.Immutable;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Service.Simulation;

/// <summary>One line of a played conversation.</summary>
internal sealed record Line(string Speaker, string? LinkId, string State, string Text);

/// <summary>A persona's whole conversation with the real dialog.</summary>
internal sealed record PersonaRun
{
    public required Persona Persona { get; init; }

    public required ImmutableArray<Line> Transcript { get; init; }

    /// <summary>The state as last stored; null where nothing was kept.</summary>
    public required IntakeState? State { get; init; }

    /// <summary>What the clinic got last.</summary>
    public IntakeOutcome? LastOutcome { get; init; }

    /// <summary>finished, left, out-of-scope, needs-guardian, declined, not-sent or endless.</summary>
    public required string Outcome { get; init; }

    /// <summary>Turns of the bot after the patient's first message.</summary>
    public required int BotTurns { get; init; }

    /// <summary>Questions asked, each once for every time it was asked.</summary>
    public required int QuestionsAsked { get; init; }

    /// <summary>linkIds that were asked by their own question.</summary>
    public required ImmutableHashSet<string> Asked { get; init; }

    /// <summary>In which turn each red flag first got advice or a question.</summary>
    public required ImmutableSortedDictionary<string, int> FlagTurns { get; init; }

    private const int MostTurns = 150;

    /// <summary>Plays <paramref name="persona"/> against <paramref name="dialog"/>.</summary>
    public static PersonaRun Play(IntakeDialog dialog, Persona persona, ClinicProfile clinic, DateTimeOffset start)
    {
        var voice = new PersonaVoice(persona, dialog.Pack.Dialog.StoryItem);
        var transcript = ImmutableArray.CreateBuilder<Line>();
        var asked = ImmutableHashSet.CreateBuilder<string>();
        var flagTurns = ImmutableSortedDictionary.CreateBuilder<string, int>();
        int questions = 0;
        int turns = 0;
        IntakeOutcome? last = null;
        TurnResult result = dialog.Turn(null, Input(persona, clinic, start, TurnEvent.Join, ""));
        while (true)
        {
            Note(result);
            OutgoingMessage prompt = result.Messages[^1];
            ItemPath? path = result.State?.Waiting.Path;
            if (prompt.LinkId is { } linkId && prompt.State == DialogStates.Asking)
            {
                questions++;
                asked.Add(linkId);
            }
            if (turns >= MostTurns || voice.HasLeft || voice.Answer(prompt, path) is not { } words)
                break;
            turns++;
            transcript.Add(new Line("patient", prompt.LinkId, prompt.State, words));
            result = dialog.Turn(
                result.State,
                Input(persona, clinic, start.AddSeconds(20 * turns), TurnEvent.Message, words)
            );
        }
        return new PersonaRun
        {
            Persona = persona,
            Transcript = transcript.ToImmutable(),
            State = result.State,
            LastOutcome = last,
            Outcome = OutcomeOf(result.State, voice.HasLeft, turns),
            BotTurns = turns,
            QuestionsAsked = questions,
            Asked = asked.ToImmutable(),
            FlagTurns = flagTurns.ToImmutable(),
        };

        void Note(TurnResult turn)
        {
            last = turn.Outcome ?? last;
            foreach (OutgoingMessage message in turn.Messages)
                transcript.Add(new Line("bot", message.LinkId, message.State, message.Text));
            foreach (FlagRecord flag in turn.State?.Flags ?? [])
                flagTurns.TryAdd(flag.Id, turns);
        }
    }

    private static TurnInput Input(
        Persona persona,
        ClinicProfile clinic,
        DateTimeOffset now,
        TurnEvent happened,
        string text
    ) =>
        new()
        {
            Text = text,
            Event = happened,
            Now = now,
            Locale = persona.Lang,
            Clinic = clinic,
            NewIntakeId = persona.Id,
            Channel = persona.Channel,
        };

    private static string OutcomeOf(IntakeState? state, bool hasLeft, int turns) =>
        state switch
        {
            _ when turns >= MostTurns => "endless",
            _ when hasLeft => "left",
            { Ending: "sent" } => "finished",
            { Ending: "minor" } => "needs-guardian",
            { Ending: { } ending } => ending,
            null => "declined",
            _ => "open",
        };
}
