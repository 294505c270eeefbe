namespace FbssBot.Storage.Sqlite;

/// <summary>The place that each sealed text is bound to: table, column and row.</summary>
static class Places
{
    // A control character that no id holds keeps "a" + "bc" apart from "ab" + "c".
    const char Separator = '\u001f';

    public static string State(ConversationKey key) => Of("conversations.state", key);

    public static string Log(ConversationKey key, long firstSequence) =>
        $"{Of("turns.log", key)}{Separator}{firstSequence}";

    public static string Intake(string column, string clinic, string id) =>
        string.Join(Separator, "intakes." + column, clinic, id);

    public static string Payload(string clinic, string target, string key) =>
        string.Join(Separator, "deliveries.payload", clinic, target, key);

    public static string SentActivity(ConversationKey key) => Of("connector_sends.activity", key);

    public static string SentReference(ConversationKey key) => Of("connector_sends.reference", key);

    static string Of(string column, ConversationKey key) =>
        string.Join(Separator, column, key.Clinic, key.Channel, key.Conversation);
}
