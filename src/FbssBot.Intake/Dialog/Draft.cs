using System.Collections.Immutable;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>A turn in the making: the context it is made in, the state so far, and what is to be said so far. Immutable.</summary>
internal sealed record Draft(DialogContext Context, IntakeState State)
{
    // Derived from the state on first use; copied by `with`, dropped by With() when what they rest on changed.
    private Evaluation? _evaluation;
    private Evaluation? _previous;
    private AssessmentInput? _input;
    private RedFlagResult? _flags;

    /// <summary>What is to be said, in order.</summary>
    public ImmutableArray<Prompt> Said { get; init; } = [];

    /// <summary>What the turn leaves for the clinic; the last word counts.</summary>
    public OutcomeRequest? Outcome { get; init; }

    /// <summary>True when nothing of this conversation may be kept.</summary>
    public bool Erase { get; init; }

    /// <summary>True when the message was understood in some way, so that no repair is due.</summary>
    public bool Understood { get; init; }

    /// <summary>What the answers so far mean.</summary>
    public Evaluation Evaluation =>
        _evaluation ??= Context.Engine.Evaluate(State.Answers, Context.Input.Now, _previous);

    /// <summary>What the assessment rests on.</summary>
    public AssessmentInput Input => _input ??= Judging.Input(this);

    /// <summary>The red flags of now: those in words, and those that the answers raise.</summary>
    public RedFlagResult Flags => _flags ??= Context.Assessor.RedFlags(Input);

    /// <summary>The whole assessment, computed anew each time: only the end of a conversation needs it.</summary>
    public AssessmentResult Assessment => Context.Assessor.Assess(Input);

    public Draft Say(string messageId, params ImmutableArray<Value> values) =>
        Saying(new Prompt.Say(messageId, values));

    public Draft Saying(Prompt prompt) => this with { Said = Said.Add(prompt) };

    /// <summary>The same with another state.</summary>
    public Draft With(IntakeState state)
    {
        bool sameAnswers = ReferenceEquals(state.Answers, State.Answers);
        bool sameFlags = sameAnswers && state.Flags == State.Flags && ReferenceEquals(state.Shown, State.Shown);
        return this with
        {
            State = state,
            _evaluation = sameAnswers ? _evaluation : null,
            _previous = _evaluation ?? _previous,
            _input = sameFlags ? _input : null,
            _flags = sameFlags ? _flags : null,
        };
    }

    /// <summary>The same with the state changed.</summary>
    public Draft With(Func<IntakeState, IntakeState> change) => With(change(State));

    /// <summary>The patient's words are kept for the clinic. <paramref name="kind"/>: as in <see cref="Note"/>.</summary>
    public Draft Noting(string kind, ItemPath? path) =>
        With(State with { Notes = State.Notes.Add(new Note(kind, path, Context.Input.Text)) });

    /// <summary>Nothing is waited for any more: the next question is chosen anew.</summary>
    public Draft Released() => With(State with { Waiting = Pending.Nothing }) with { Understood = true };

    /// <summary>The open question stays open and is asked again.</summary>
    public Draft Kept() => this with { Understood = true };

    /// <summary>The dialog waits for the answer to <paramref name="pending"/>.</summary>
    public Draft Await(Pending pending) => With(State with { Waiting = pending }) with { Understood = true };

    /// <summary>Puts a question of the dialog's own before everything else that is queued.</summary>
    public Draft First(Pending pending) => With(State with { Queue = State.Queue.Insert(0, pending) });

    /// <summary>Puts a question of the dialog's own after what is queued.</summary>
    public Draft Then(Pending pending) => With(State with { Queue = State.Queue.Add(pending) });
}

/// <summary>That the clinic gets something: the intake's status and the kind of delivery, if any.</summary>
internal sealed record OutcomeRequest(string Status, string? DeliveryKind);
