using System.Collections.Frozen;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Dialog.Repair;
using FbssBot.Intake.Dialog.Waiting;
using FbssBot.Intake.Dialog.Wording;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Dialog;

/// <summary>
/// The dialog over a pack: what one turn does. Pure: the same pack, state and input give the same result. Thread-safe.
/// </summary>
public sealed class IntakeDialog
{
    private readonly DialogPack _pack;
    private readonly Reader _reader;
    private readonly QuestionnaireEngine _engine;
    private readonly Assessor _assessor;
    private readonly FilledItems _filled;

    /// <summary>Compiles what the turns need from <paramref name="pack"/>.</summary>
    public IntakeDialog(DialogPack pack)
    {
        _pack = pack;
        _reader = new Reader(pack);
        _engine = new QuestionnaireEngine(pack.Questionnaire);
        _assessor = new Assessor(pack.Questionnaire, pack.Knowledge);
        _filled = FilledItems.Of(pack.Questionnaire);
    }

    /// <summary>The pack that is talked about.</summary>
    public DialogPack Pack => _pack;

    /// <summary>Takes one turn. <paramref name="state"/> is null for a new conversation.</summary>
    public TurnResult Turn(IntakeState? state, TurnInput input)
    {
        DialogContext context = Context(input);
        IntakeState before = state ?? Opening.New(context);
        if (input.Event == TurnEvent.Join)
            return Result(Opening.Join(new Draft(context, before)));

        context = context with { Reading = _reader.Read(input.Text, Contexts.Of(context, before)) };
        var draft = new Draft(context, before with { Turns = before.Turns + 1 });
        draft = Languages.Adopt(draft);
        draft = Opening.Greet(draft);
        draft = RedFlagWatch.FromText(draft);
        draft = Answered(draft);
        if (!ReferenceEquals(draft.State.Answers, before.Answers))
            draft = Notices.Say(Judging.Fill(draft));
        draft = ListedSigns.Follow(draft, before.Waiting);
        draft = RedFlagWatch.MostUrgentFirst(RedFlagWatch.FromAnswers(draft));
        draft = Closing.Early(draft);
        draft = Languages.Offer(draft);
        return Result(Consent.Hold(Next.Ask(draft), before));
    }

    /// <summary>The FHIR QuestionnaireResponse of a conversation as it stands, as JSON.</summary>
    public string Response(IntakeState state, TurnInput input) => Outcomes.Response(new Draft(Context(input), state));

    /// <summary>What the answers of a conversation mean.</summary>
    public AssessmentResult Assess(IntakeState state, TurnInput input) => new Draft(Context(input), state).Assessment;

    /// <summary>The answers of a conversation that count.</summary>
    public Answers Effective(IntakeState state, TurnInput input) =>
        new Draft(Context(input), state).Evaluation.Effective;

    private DialogContext Context(TurnInput input) => new(_pack, _reader, _engine, _assessor, _filled, input);

    private static TurnResult Result(Draft draft) =>
        new(
            draft.Erase ? null : draft.State,
            Script.Write(draft),
            draft.Said,
            Outcomes.Of(draft),
            draft.Context.Reading
        );

    /// <summary>What the message does, by what the dialog was waiting for.</summary>
    private static Draft Answered(Draft draft)
    {
        if (draft.State.Phase == Phase.Finished)
            return Afterwards.Answer(draft);
        if (Interruption(draft) is { } interrupted)
            return interrupted;
        return draft.State.Waiting.Kind switch
        {
            PendingKinds.Nothing => FirstWords.Answer(draft),
            PendingKinds.Item => ItemAnswer.Answer(draft),
            PendingKinds.ReadBack => ReadBack.Answer(draft),
            PendingKinds.FlagCheck => FlagCheck.Answer(draft),
            PendingKinds.FlagSeen => FlagSeen.Answer(draft),
            PendingKinds.FlagPause => FlagPause.Answer(draft),
            PendingKinds.Doubt => DoubtAnswer.Answer(draft),
            PendingKinds.Contradiction => Contradiction.Answer(draft),
            PendingKinds.Check => GentleCheckAnswer.Answer(draft),
            PendingKinds.ChangeWhich => ChangeWhich.Answer(draft),
            PendingKinds.Restart => Restart.Answer(draft),
            PendingKinds.Delete => DeleteAnswer.Answer(draft),
            PendingKinds.Language => LanguageOffer.Answer(draft),
            PendingKinds.Concern => Concern.Answer(draft),
            PendingKinds.Send => Send.Answer(draft),
            PendingKinds.Guardian => Guardian.Answer(draft),
            PendingKinds.Resume => Resumed.Answer(draft),
            PendingKinds.More => More.Answer(draft),
            PendingKinds.Naming => Naming.Answer(draft),
            PendingKinds.MoreAnswers => MoreAnswers.Answer(draft),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static readonly FrozenDictionary<string, Func<Draft, Draft>> Interruptions = new Dictionary<
        string,
        Func<Draft, Draft>
    >
    {
        ["help"] = Help.Apply,
        ["stop"] = Stop.Apply,
        ["startOver"] = StartOver.Apply,
        ["deleteData"] = DeleteData.Apply,
        ["human"] = Human.Apply,
    }.ToFrozenDictionary();

    // What the dialog's own questions about the record leave open while it is said.
    private static readonly FrozenDictionary<string, Func<Draft, Draft>> Asides = new Dictionary<
        string,
        Func<Draft, Draft>
    >
    {
        ["why"] = Why.Apply,
        ["repeat"] = Repeat.Apply,
        ["review"] = ReviewNow.Apply,
        ["checklist"] = ReviewNow.Apply,
        ["back"] = Back.Apply,
        ["outOfScope"] = draft => OutOfScope.Apply(draft, draft.Context.Reading.Command!.Topic),
    }.ToFrozenDictionary();

    /// <summary>Commands that mean the same whatever the dialog waits for (an item is answered first where the message does both).</summary>
    private static Draft? Interruption(Draft draft)
    {
        if (
            draft.Context.Reading.Command is not { } command
            || draft.State.Waiting.Kind is PendingKinds.Item or PendingKinds.Nothing
        )
            return null;
        if (LanguageCommand.Language(command) is { } language)
            return Repair.Language.Apply(draft, language);
        bool isOwn = draft.State.Waiting.Kind is PendingKinds.Restart or PendingKinds.Delete or PendingKinds.Resume;
        if (!isOwn && Interruptions.TryGetValue(command.Id, out Func<Draft, Draft>? apply))
            return apply(draft);
        bool isAboutRecord =
            draft.State.Waiting.Kind
            is PendingKinds.ReadBack
                or PendingKinds.Send
                or PendingKinds.Concern
                or PendingKinds.More;
        return isAboutRecord && Asides.TryGetValue(command.Id, out Func<Draft, Draft>? aside) ? aside(draft) : null;
    }
}
