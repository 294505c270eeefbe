using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Pack.Checks;

/// <summary>What references in a pack are looked up in. Without a readable questionnaire or concept file nothing is said about references into it.</summary>
internal sealed record PackSources(
    CompiledQuestionnaire? Questionnaire,
    Messages Messages,
    IReadOnlyList<string> Levels,
    IReadOnlySet<string>? Concepts
)
{
    /// <summary>Whether the questionnaire could be read.</summary>
    public bool HasItems => Questionnaire is not null;

    /// <summary>Whether the questionnaire has an item; true for all where it could not be read.</summary>
    public bool HasItem(string linkId) => Questionnaire?.ByLinkId.ContainsKey(linkId) ?? true;

    /// <summary>The option ids of an item.</summary>
    public IEnumerable<string> Options(string linkId) =>
        Questionnaire?.ByLinkId.GetValueOrDefault(linkId) is { } item ? item.Options.Select(option => option.Id) : [];

    /// <summary>Reports a reference to an item that does not exist.</summary>
    public void KnownItem(PackNode? reference)
    {
        if (reference is { Text: { } linkId } && !HasItem(linkId))
            reference.Report($"There is no question '{linkId}'.", "Use a linkId of the questionnaire.");
    }

    /// <summary>Reports a reference to an option that does not exist.</summary>
    public void KnownOption(PackNode? item, PackNode? option)
    {
        if (HasItems && option is { Text: { } id } && !Options(item?.Text ?? "").Contains(id))
            option.Report(
                $"'{item?.Text}' has no option '{id}'.",
                $"Use one of: {string.Join(", ", Options(item?.Text ?? ""))}."
            );
    }

    /// <summary>Reports a reference to a message that does not exist.</summary>
    public void KnownMessage(PackNode? reference)
    {
        if (Messages.Languages.Any() && reference is { Text: { } id } && !Messages.Has(id))
            reference.Report($"There is no message '{id}'.", "Add it to the messages of every language.");
    }

    /// <summary>Reports a level that does not exist.</summary>
    public void KnownLevel(PackNode? reference)
    {
        if (Levels.Count > 0 && reference is { Text: { } level } && !Levels.Contains(level))
            reference.Report($"There is no level '{level}'.", $"Use one of: {string.Join(", ", Levels)}.");
    }

    /// <summary>Reports a concept that does not exist.</summary>
    public void KnownConcept(PackNode reference)
    {
        if (Concepts is not null && !Concepts.Contains(reference.Text ?? ""))
            reference.Report($"There is no concept '{reference.Text}'.", "Add it to the concepts of every language.");
    }
}
