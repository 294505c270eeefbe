using System.Collections.Immutable;
using FbssBot.Bot.Clinics;
using FbssBot.Bot.Connector;
using FbssBot.Bot.Messages;
using FbssBot.Bot.Rendering;
using FbssBot.Intake.Dialog;
using FbssBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace FbssBot.Bot.Turns;

/// <summary>
/// The bot as the Bot Framework sees it: sorts activities by what they mean and runs one turn of the intake as one transaction.
/// </summary>
public sealed class IntakeBot(
    IIntakeStore store,
    DialogTurn dialog,
    ClinicDirectory clinics,
    Notices notices,
    ReplyOutbox outbox,
    TimeProvider clock,
    ILogger<IntakeBot> logger
) : TeamsActivityHandler
{
    // Key in the turn state under which both doors leave the activity as its client wrote it.
    internal const string InboundJsonKey = "directline.inboundJson";
    private const string JoinEvent = "webchat/join";

    /// <inheritdoc/>
    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return IsReadByOthers(turnContext.Activity)
            ? AskForPrivateChatAsync(turnContext, cancellationToken)
            : base.OnTurnAsync(turnContext, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext,
        CancellationToken cancellationToken
    ) => TakeTurnAsync(turnContext, Said.Written((Activity)turnContext.Activity), cancellationToken);

    /// <inheritdoc/>
    protected override Task OnTeamsMessageEditAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => TakeTurnAsync(turnContext, Said.Edited((Activity)turnContext.Activity), cancellationToken);

    /// <inheritdoc/>
    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id)
            ? GreetAsync(turnContext, cancellationToken)
            : Task.CompletedTask;

    /// <inheritdoc/>
    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => GreetAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnEventAsync(
        ITurnContext<IEventActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        turnContext.Activity.Name == JoinEvent
            ? GreetAsync(turnContext, cancellationToken)
            : base.OnEventAsync(turnContext, cancellationToken);

    private Task GreetAsync(ITurnContext context, CancellationToken cancellationToken) =>
        TakeTurnAsync(context, Said.Joined(context.Activity), cancellationToken);

    private async Task TakeTurnAsync(ITurnContext context, Said said, CancellationToken cancellationToken)
    {
        Activity inbound = context.Activity;
        Clinic clinic = clinics.Of(inbound);

        // 1  One turn at a time; an activity that was answered before gets the same replies.
        await using ITurn turn = await store.BeginTurnAsync(clinics.KeyOf(inbound), said.TurnId, cancellationToken);
        if (turn.Replayed is { } earlier)
        {
            await AnswerAsync(context, [.. earlier.Select(ActivityJson.Read)], sends: []);
            return;
        }
        if (said.Event == TurnEvent.Join && turn.State is not null)
            return;

        // 2, 3  Understanding and dialog: pure.
        TurnOfDialog result = Decide(turn.State, said, inbound, clinic);

        // 4  What this channel can show.
        DateTimeOffset now = clock.GetUtcNow();
        string? logged = LoggedFormOf(context);
        var stamp = ReplyStamp.For(turn, inbound.Conversation.Id, now, inboundEntries: logged is null ? 0 : 1);
        ImmutableArray<Reply> replies = Render.Replies(result.Messages, inbound, stamp);

        // 5  Everything, or nothing, is on disk before anybody sees a reply.
        CommittedTurn committed = await turn.CommitAsync(
            new TurnCommit
            {
                State = result.State,
                At = now,
                Inbound = logged,
                Replies = [.. replies.Select(reply => reply.Json)],
                SendByConnector = LeavesByConnector(context),
                Connector = LeavesByConnector(context) ? AddressOf(inbound) : null,
                Intake = result.Outcome is { } intake ? Outcomes.RecordOf(intake) : null,
                Deliveries = result.Outcome is { } outcome ? Outcomes.DeliveriesOf(outcome, clinic.Id) : [],
                DeleteIntake = result.Outcome is { Status: Outcomes.Deleted } deleted ? deleted.IntakeId : null,
            },
            cancellationToken
        );
        await AnswerAsync(context, [.. replies], committed.Sends);
    }

    /// <summary>The dialog's turn, or the edge's own word where there is nothing for the dialog to read, or where it failed.</summary>
    private TurnOfDialog Decide(string? stored, Said said, Activity inbound, Clinic clinic)
    {
        if (said is { HasFiles: true, Text: "" })
            return Notice(NoticeIds.Attachment);
        try
        {
            IntakeState? state = stored is null ? null : IntakeStateJson.Read(stored);
            TurnResult result = dialog(state, InputOf(said, inbound, clinic));
            return new(
                result.State is null ? null : IntakeStateJson.Write(result.State),
                [.. Unread(said).Select(id => notices.Say(id, inbound, clinic.Profile)), .. result.Messages],
                result.Outcome
            );
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A mistake of ours: the conversation stays where it was, and the patient is told.
            Log.TurnFailed(logger, inbound.ChannelId, e.GetType().Name, FailurePlace.Of(e));
            return Notice(NoticeIds.Temporary);
        }

        TurnOfDialog Notice(string id) => new(stored, [notices.Say(id, inbound, clinic.Profile)], Outcome: null);
    }

    // What of a message is not read must be said: the patient believes it noted.
    private static IEnumerable<string> Unread(Said said)
    {
        if (said.IsCut)
            yield return NoticeIds.TooLong;
        if (said.HasFiles)
            yield return NoticeIds.Attachment;
    }

    private TurnInput InputOf(Said said, Activity inbound, Clinic clinic) =>
        new()
        {
            Event = said.Event,
            Text = said.Text,
            Locale = said.Locale,
            Now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), clinic.TimeZone),
            Clinic = clinic.Profile,
            NewIntakeId = IntakeIds.New(),
            ProfileName = ProfileNameOf(inbound),
            Channel = inbound.ChannelId,
            ListsAreNumbered = Rendering.Choices.AreNumbered(inbound.ChannelId),
        };

    private async Task AnswerAsync(ITurnContext context, Activity[] replies, ImmutableArray<ConnectorSend> sends)
    {
        if (LeavesByConnector(context))
            outbox.SendNow(sends);
        else if (replies.Length > 0)
            await context.SendActivitiesAsync(replies, CancellationToken.None);
    }

    private async Task AskForPrivateChatAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (context.Activity.Type != ActivityTypes.Message)
            return;
        OutgoingMessage refusal = notices.Say(
            NoticeIds.PrivateChat,
            context.Activity,
            clinics.Of(context.Activity).Profile
        );
        Activity reply = MessageFactory.Text(refusal.Text);
        reply.TextFormat = TextFormatTypes.Plain;
        reply.Locale = refusal.Language;
        await context.SendActivityAsync(reply, cancellationToken);
    }

    // Teams: only personal chats are not read by others.
    private static bool IsReadByOthers(Activity activity) =>
        activity.Conversation?.ConversationType is "groupChat" or "channel" || activity.Conversation?.IsGroup == true;

    private static bool LeavesByConnector(ITurnContext context) =>
        context.Adapter is MessagesAdapter && context.Activity.DeliveryMode != DeliveryModes.ExpectReplies;

    private static ConnectorAddress AddressOf(Activity inbound) =>
        new(inbound.ServiceUrl, ActivityJson.Write(inbound.GetConversationReference()));

    /// <summary>The patient's activity as it is kept: the client's own JSON, which is also its echo in the embedded host.</summary>
    private static string? LoggedFormOf(ITurnContext context) =>
        context.TurnState.Get<string>(InboundJsonKey)
        ?? (context.Activity.Type == ActivityTypes.Message ? ActivityJson.Write(context.Activity) : null);

    private static string? ProfileNameOf(Activity inbound) =>
        inbound.ChannelId == Channels.Msteams && !string.IsNullOrWhiteSpace(inbound.From.Name)
            ? inbound.From.Name
            : null;

    private sealed record TurnOfDialog(string? State, ImmutableArray<OutgoingMessage> Messages, IntakeOutcome? Outcome);
}
