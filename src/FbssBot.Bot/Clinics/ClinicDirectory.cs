using System.Collections.Frozen;
using FbssBot.Intake.Dialog;
using FbssBot.Storage;
using Microsoft.Bot.Connector;
using Newtonsoft.Json.Linq;

namespace FbssBot.Bot.Clinics;

/// <summary>The clinics of this service, and to which of them a conversation belongs.</summary>
public sealed class ClinicDirectory
{
    /// <summary>Parts the clinic's id from the rest in conversation ids that this service gives out ("demo~k3…").</summary>
    public const char IdSeparator = '~';

    private readonly FrozenDictionary<string, Clinic> _byId;
    private readonly FrozenDictionary<string, Clinic> _byTenant;

    /// <summary>Creates the directory. The first clinic takes conversations that name none.</summary>
    public ClinicDirectory(IReadOnlyList<Clinic> clinics)
    {
        ArgumentNullException.ThrowIfNull(clinics);
        Default = clinics[0];
        All = clinics;
        _byId = clinics.ToFrozenDictionary(clinic => clinic.Id, StringComparer.Ordinal);
        _byTenant = clinics
            .SelectMany(clinic => clinic.TeamsTenants, (clinic, tenant) => (clinic, tenant))
            .ToFrozenDictionary(pair => pair.tenant, pair => pair.clinic, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Every clinic, in the order of their ids.</summary>
    public IReadOnlyList<Clinic> All { get; }

    /// <summary>The clinic of conversations that name none.</summary>
    public Clinic Default { get; }

    /// <summary>The clinics of the configuration.</summary>
    /// <param name="settings">Settings by id, already checked.</param>
    /// <param name="packLanguages">The languages of the pack, for clinics that name none.</param>
    public static ClinicDirectory From(
        IEnumerable<KeyValuePair<string, ClinicSettings>> settings,
        IReadOnlyList<string> packLanguages
    )
    {
        return new([.. settings.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(Read)]);

        Clinic Read(KeyValuePair<string, ClinicSettings> pair)
        {
            (string id, ClinicSettings clinic) = pair;
            var profile = new ClinicProfile(
                id,
                clinic.Name,
                clinic.Phone,
                clinic.Region,
                clinic.PrivacyContact,
                clinic.Languages.Count > 0 ? [.. clinic.Languages] : packLanguages,
                [.. clinic.Sites]
            );
            var zone = TimeZoneInfo.FindSystemTimeZoneById(clinic.TimeZone);
            return new Clinic(profile, zone, [.. clinic.Origins], [.. clinic.TeamsTenants]);
        }
    }

    /// <summary>The clinic with this id; null where there is none.</summary>
    public Clinic? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The clinic of a conversation of the embedded Direct Line host.</summary>
    public Clinic OfConversation(string conversationId)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        int separator = conversationId.IndexOf(IdSeparator, StringComparison.Ordinal);
        return separator > 0 ? Find(conversationId[..separator]) ?? Default : Default;
    }

    /// <summary>The clinic that an incoming activity is for.</summary>
    public Clinic Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.ChannelId != Channels.Msteams)
            return OfConversation(activity.Conversation.Id);
        string? tenant =
            activity.Conversation.TenantId ?? (string?)(activity.ChannelData as JObject)?.SelectToken("tenant.id");
        return tenant is null ? Default : _byTenant.GetValueOrDefault(tenant, Default);
    }

    /// <summary>The store's key of the conversation that an activity belongs to.</summary>
    public ConversationKey KeyOf(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return new ConversationKey(Of(activity).Id, activity.ChannelId, activity.Conversation.Id);
    }
}
