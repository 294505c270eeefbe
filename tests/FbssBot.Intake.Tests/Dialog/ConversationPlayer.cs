using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Dialog;

/// <summary>
/// Plays a story file: its <c>patient</c> lines are said to the dialog, and every line after them tells what came of it, by ids.
/// What is written is the whole of what happened, so a turn without a <c>noted</c> line noted nothing.
/// </summary>
internal sealed class ConversationPlayer(IntakeDialog dialog, string story)
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly StringBuilder _played = new();
    private IntakeState? _state;
    private int _turn;

    /// <summary>The story as it was played.</summary>
    public string Play()
    {
        foreach (string line in story.Split('\n').Select(line => line.TrimEnd()))
            if (line.StartsWith('#') || line.Length == 0)
                _played.AppendLine(line);
            else if (line.StartsWith("start ", StringComparison.Ordinal))
                Begin(line);
            else if (line.StartsWith("given ", StringComparison.Ordinal))
                Give(line);
            else if (line.StartsWith("patient ", StringComparison.Ordinal))
                Say(line);
        return _played.ToString().TrimEnd();
    }

    private void Begin(string line)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _played.AppendLine(line);
        Write(Turn(null, new TurnEventText(TurnEvent.Join, "", words[1])), null);
        if (words is [_, _, "at", "review"])
            _state = StoryStart.AtReview(dialog, _state!);
        else if (words is [_, _, "at", var linkId])
            _state = StoryStart.At(dialog, _state!, linkId);
    }

    /// <summary><c>given    q.pain-worse = sitting + bending</c>: what is on record already.</summary>
    private void Give(string line)
    {
        _played.AppendLine(line);
        string[] parts = line["given ".Length..].Split('=', 2, StringSplitOptions.TrimEntries);
        _state = StoryStart.Known(dialog, _state!, ItemPath.Parse(parts[0]), parts[1].Split(" + "));
    }

    private void Say(string line)
    {
        string text = line["patient ".Length..].Trim();
        _played.AppendLine(line);
        IntakeState? before = _state;
        Write(Turn(before, new TurnEventText(TurnEvent.Message, text, null)), before);
    }

    private readonly record struct TurnEventText(TurnEvent Event, string Text, string? Locale);

    private TurnResult Turn(IntakeState? state, TurnEventText said) =>
        dialog.Turn(
            // Every turn goes through storage, as in the service.
            state is null
                ? null
                : IntakeStateJson.Read(IntakeStateJson.Write(state)),
            new TurnInput
            {
                Text = said.Text,
                Event = said.Event,
                Now = Start.AddMinutes(_turn++),
                Locale = said.Locale,
                Clinic = A.Clinic,
                NewIntakeId = "i1",
            }
        );

    private void Write(TurnResult result, IntakeState? before)
    {
        _state = result.State;
        if (before is not null)
            WriteAnswers(before, result.State);
        foreach (string flag in Flags(before, result.State))
            _played.AppendLine(flag);
        _played.Append("bot      ").AppendLine(string.Join(", ", result.Prompts.Select(Described)));
        if (result.Outcome is { } outcome)
            _played
                .Append("clinic   ")
                .AppendLine(string.Join(", ", outcome.Deliveries.Select(d => d.Kind).Prepend(outcome.Status)));
        if (result.State is null)
            _played.AppendLine("erased");
    }

    private void WriteAnswers(IntakeState before, IntakeState? after)
    {
        foreach (
            ItemPath path in (after?.Answers.Values.Keys ?? [])
                .Union(before.Answers.Values.Keys)
                .Where(IsShown)
                .OrderBy(Order)
                .ThenBy(path => path.Occurrence, StringComparer.Ordinal)
        )
        {
            ImmutableArray<AnswerValue> was = before.Answers[path];
            ImmutableArray<AnswerValue> now = after?.Answers[path] ?? [];
            if (was.SequenceEqual(now))
                continue;
            string quote = after?.Quotes.TryGetValue(path, out var quotes) == true ? $"   \"{quotes[^1].Text}\"" : "";
            _played.AppendLine(
                was.Length == 0 ? $"noted    {path} = {Plain(now)}{quote}"
                : now.Length == 0 ? $"removed  {path} = {Plain(was)}"
                : $"changed  {path} {Plain(was)} -> {Plain(now)}{quote}"
            );
        }
        foreach (
            ItemPath path in (after?.Skipped ?? [])
                .Except(before.Skipped)
                .OrderBy(Order)
                .ThenBy(path => path.Occurrence, StringComparer.Ordinal)
        )
            _played.AppendLine("skipped  " + path);
    }

    private bool IsShown(ItemPath path) => !dialog.Pack.Questionnaire.ByLinkId[path.LinkId].Hidden;

    private int Order(ItemPath path) => dialog.Pack.Questionnaire.ByLinkId[path.LinkId].Order;

    private static IEnumerable<string> Flags(IntakeState? before, IntakeState? after) =>
        (after?.Flags ?? [])
            .Where(flag => before?.Flags.Any(f => f.Id == flag.Id && f.Status == flag.Status) != true)
            .Select(flag =>
                $"flagged  {flag.Id} {flag.Status}" + (flag.Words.Length > 0 ? $"   \"{flag.Words}\"" : "")
            );

    private static string Plain(ImmutableArray<AnswerValue> values) =>
        string.Join(
            " + ",
            values.Select(v =>
                v is AnswerValue.Quantity q
                    ? string.Create(CultureInfo.InvariantCulture, $"{q.Value} {q.Code}")
                    : v.Plain
            )
        );

    private static string Described(Prompt prompt) =>
        prompt switch
        {
            Prompt.Say say => $"says {say.MessageId}",
            Prompt.Ask { Tries: 0 } ask => $"asks {ask.Path}",
            Prompt.Ask ask => string.Create(CultureInfo.InvariantCulture, $"asks {ask.Path} (try {ask.Tries + 1})"),
            Prompt.AskBack { Pending: { } pending } => $"asks back {pending.Kind}"
                + (pending.Path is { } path ? $" {path}" : "")
                + (pending.About is { } about ? $" {about}" : "")
                + (pending.Tries > 0 ? " again" : ""),
            Prompt.Section section => $"begins {section.LinkId}",
            Prompt.About about => $"names {string.Join(" ", about.Paths)}",
            Prompt.FlagAdvice advice => $"advises {advice.FlagId}",
            Prompt.Noted noted => $"reads back {string.Join(" ", noted.Paths)}",
            Prompt.Updated updated => $"updated {updated.Path}",
            Prompt.Why why => $"says why({why.Path})",
            Prompt.Review => "shows the review",
            Prompt.Advice => "gives the advice",
            Prompt.Checklist => "gives the checklist",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
