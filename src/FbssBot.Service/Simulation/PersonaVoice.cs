using System.Globalization;
using System.Text.Json;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Service.Simulation;

/// <summary>
/// What a persona answers to a prompt: the words left for its linkId, else the confirmation or review words, else the last
/// words again (twice at most), else its default. Remembers what was said.
/// </summary>
internal sealed class PersonaVoice(Persona persona, string? storyItem)
{
    private const int Repetitions = 2;
    private readonly Dictionary<string, int> _used = [];
    private readonly HashSet<Interjection> _interjected = [];
    private readonly Queue<string> _next = [];

    /// <summary>The next message; null when the persona says no more.</summary>
    public string? Answer(OutgoingMessage prompt, ItemPath? asked)
    {
        if (_next.TryDequeue(out string? planned))
            return planned;
        if (prompt.State == DialogStates.Finished)
            return null;
        string key = prompt.LinkId ?? prompt.State;
        string words = Words(prompt, asked);
        if (IsLeaving(key))
            _leaving = true;
        foreach (Interjection interjection in persona.Interjections.Where(i => i.After == key && _interjected.Add(i)))
        {
            _next.Enqueue(interjection.Says);
            foreach (string then in interjection.Then ?? [])
                _next.Enqueue(then);
        }
        return words;
    }

    /// <summary>True once the persona has said its last words and left.</summary>
    public bool HasLeft => _leaving;

    private bool _leaving;

    private bool IsLeaving(string key) =>
        persona.Leaves is { ValueKind: JsonValueKind.Object } && key == "redflag.seen";

    private string Words(OutgoingMessage prompt, ItemPath? asked)
    {
        if (
            prompt.LinkId is { } linkId
            && (linkId == storyItem ? [persona.Opening] : Wordings(linkId, asked)) is [_, ..] wordings
        )
        {
            string key = asked?.ToString() ?? linkId;
            int used = _used.GetValueOrDefault(key);
            _used[key] = used + 1;
            if (used < wordings.Count)
                return wordings[used];
            return used < wordings.Count + Repetitions ? wordings[^1] : persona.Default;
        }
        return prompt.State switch
        {
            DialogStates.Confirming => Said("confirm", persona.Lang == "es" ? "sí" : "yes"),
            DialogStates.Review => Said("review", persona.Lang == "es" ? "sí, envíelo" : "yes, send it"),
            _ => persona.Default,
        };
    }

    private string Said(string key, string otherwise)
    {
        List<string> wordings = Wordings(key, null);
        int used = _used.GetValueOrDefault(key);
        _used[key] = used + 1;
        return wordings.Count == 0 ? otherwise : wordings[Math.Min(used, wordings.Count - 1)];
    }

    private List<string> Wordings(string linkId, ItemPath? asked)
    {
        if (persona.Says.TryGetValue(linkId, out JsonElement words) && words.ValueKind == JsonValueKind.Array)
            return Strings(words);
        int index = asked is { Occurrence: { Length: > 0 } occurrence }
            ? int.Parse(occurrence.Split('.')[^1], CultureInfo.InvariantCulture)
            : 0;
        foreach (JsonElement group in persona.Says.Values.Where(IsGroup))
            if (index < group.GetArrayLength() && group[index].TryGetProperty(linkId, out JsonElement inner))
                return Strings(inner);
        return [];
    }

    private static bool IsGroup(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array
        && element.GetArrayLength() > 0
        && element[0].ValueKind == JsonValueKind.Object;

    private static List<string> Strings(JsonElement words) =>
        [.. words.EnumerateArray().Where(w => w.ValueKind == JsonValueKind.String).Select(w => w.GetString()!)];
}
