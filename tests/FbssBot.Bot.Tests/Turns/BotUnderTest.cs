using System.Collections.Concurrent;
using FbssBot.Bot.Authentication;
using FbssBot.Bot.Clinics;
using FbssBot.Bot.Connector;
using FbssBot.Bot.Turns;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Understanding;
using FbssBot.Storage;
using FbssBot.Storage.Sqlite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace FbssBot.Bot.Tests.Turns;

/// <summary>The bot over a real store in a folder of its own, with a dialog that says what it was told.</summary>
internal sealed class BotUnderTest : IAsyncDisposable, IClinicPolicy
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fbssbot-").FullName;
    private readonly GuardedClients _clients = new(allowLoopback: false);
    private readonly SqliteStore _store;
    private readonly ReplyOutbox _outbox;

    public BotUnderTest(DialogTurn? dialog = null)
    {
        _store = SqliteStore.Open(
            new StorageOptions { DataFolder = _folder },
            new EphemeralDataProtectionProvider(),
            this,
            TimeProvider.System
        );
        var settings = new BotSettings();
        _outbox = new ReplyOutbox(
            _store.ConnectorSends,
            BotAuthentication.Create(settings, _clients, NullLogger.Instance),
            new ServiceUrlPolicy([], allowLoopback: false),
            Options.Create(settings),
            TimeProvider.System,
            NullLogger<ReplyOutbox>.Instance
        );
        Bot = new IntakeBot(
            _store,
            dialog ?? Repeat,
            new ClinicDirectory([new Clinic(Some.Clinic, TimeZoneInfo.Utc, [], [])]),
            new Notices((id, language, _) => $"{id} {language}"),
            _outbox,
            TimeProvider.System,
            NullLogger<IntakeBot>.Instance
        );
    }

    public IntakeBot Bot { get; }

    /// <summary>What the dialog was given, in order.</summary>
    public ConcurrentQueue<TurnInput> Taken { get; } = new();

    /// <summary>Gives an activity to the bot, and what it says in this turn.</summary>
    public async Task<IReadOnlyList<Activity>> TellAsync(Activity activity)
    {
        var adapter = new TestAdapter(activity.GetConversationReference());
        TurnPipeline.Equip(adapter);
        activity.DeliveryMode = null;
        string id = activity.Id;
        await adapter.ProcessActivityAsync(
            activity,
            (turn, cancellation) =>
            {
                // The test adapter numbers activities anew; a channel's id stays.
                turn.Activity.Id = id;
                return Bot.OnTurnAsync(turn, cancellation);
            },
            TestContext.Current.CancellationToken
        );
        return [.. adapter.ActiveQueue.Cast<Activity>()];
    }

    public IReadOnlyList<string> TargetsFor(string clinic, string kind) => [];

    public Retention RetentionOf(string clinic) => new();

    public async ValueTask DisposeAsync()
    {
        _outbox.Dispose();
        await _store.DisposeAsync();
        _clients.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private TurnResult Repeat(IntakeState? state, TurnInput input)
    {
        Taken.Enqueue(input);
        IntakeState next =
            state
            ?? new IntakeState
            {
                PackVersion = "1",
                IntakeId = input.NewIntakeId,
                Language = "en",
                StartedAt = input.Now,
            };
        next = next with { Turns = next.Turns + 1 };
        var message = new OutgoingMessage { Text = $"{next.Turns}: {input.Event} {input.Text}", Language = "en" };
        return new TurnResult(next, [message], [], Outcome: null, Reading.Nothing);
    }
}
