using System.Collections.Immutable;
using Activity = Microsoft.Bot.Schema.Activity;

namespace FbssBot.DirectLine.Streams;

/// <summary>The open sockets of this process by conversation.</summary>
internal sealed class StreamRegistry
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, ImmutableArray<ActivityStream>> _streams = [];

    /// <summary>Adds a socket unless the conversation has as many as it may.</summary>
    public bool TryAdd(string conversation, ActivityStream stream, int limit)
    {
        lock (_gate)
        {
            var open = _streams.GetValueOrDefault(conversation, []);
            if (open.Length >= limit)
            {
                return false;
            }

            _streams[conversation] = open.Add(stream);
            return true;
        }
    }

    /// <summary>Whether one more socket would be too many, asked before the upgrade.</summary>
    public bool IsFull(string conversation, int limit)
    {
        lock (_gate)
        {
            return _streams.GetValueOrDefault(conversation, []).Length >= limit;
        }
    }

    public void Remove(string conversation, ActivityStream stream)
    {
        lock (_gate)
        {
            var left = _streams.GetValueOrDefault(conversation, []).Remove(stream);
            if (left.IsEmpty)
            {
                _streams.Remove(conversation);
            }
            else
            {
                _streams[conversation] = left;
            }
        }
    }

    /// <summary>Has every socket keep its connection alive.</summary>
    public void KeepAlive()
    {
        ImmutableArray<ActivityStream>[] all;
        lock (_gate)
        {
            all = [.. _streams.Values];
        }

        foreach (var stream in all.SelectMany(open => open))
        {
            stream.KeepAlive();
        }
    }

    /// <summary>Shows on the conversation's sockets that the bot is writing. Clients that poll see nothing of it.</summary>
    public void ShowTyping(Activity typing)
    {
        ImmutableArray<ActivityStream> open;
        lock (_gate)
        {
            open = _streams.GetValueOrDefault(typing.Conversation?.Id ?? "", []);
        }

        foreach (var stream in open)
        {
            stream.ShowTyping(typing);
        }
    }
}
