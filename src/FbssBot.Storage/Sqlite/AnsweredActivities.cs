namespace FbssBot.Storage.Sqlite;

/// <summary>
/// Which activities of a conversation may have been answered: hashes instead of ids, for little memory. "No" is certain and needs
/// no read; "perhaps" is looked up. Only the conversation's one running turn touches it.
/// </summary>
sealed class AnsweredActivities
{
    const int MostRemembered = 1000;

    readonly HashSet<int> _hashes = [];
    bool _tooMany;

    public void Add(string activityId)
    {
        if (_hashes.Count < MostRemembered)
            _hashes.Add(HashOf(activityId));
        else
            _tooMany = true;
    }

    public bool MayContain(string activityId) => _tooMany || _hashes.Contains(HashOf(activityId));

    static int HashOf(string activityId) => string.GetHashCode(activityId, StringComparison.Ordinal);
}
