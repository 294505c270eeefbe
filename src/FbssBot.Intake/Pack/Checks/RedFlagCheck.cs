namespace FbssBot.Intake.Pack.Checks;

/// <summary>Red flags: a level that exists, advice that helps at once, and words that can raise them.</summary>
internal static class RedFlagCheck
{
    private const string EmergencyNumber = "emergency";

    /// <summary>Checks red-flags.yaml.</summary>
    public static void Check(PackNode root, PackSources sources, IReadOnlyList<string> languages)
    {
        IdCheck.Unique("red flag", root["flags"]);
        foreach (PackNode flag in root["flags"]?.Items ?? [])
        {
            sources.KnownLevel(flag["level"]);
            foreach (PackNode escalation in flag["escalate"]?.Items ?? [])
                sources.KnownLevel(escalation["to"]);
            Advice(flag, sources, languages);
            Words(flag, sources);
        }
        foreach (PackNode listed in root["listed"]?.Items ?? [])
        foreach ((_, PackNode answer) in listed["answers"]?.Entries ?? [])
        foreach (PackNode combination in answer.Items)
        foreach (PackNode concept in combination["all"]?.Items ?? [])
            sources.KnownConcept(concept);
        foreach (PackNode past in root["past"]?.Items ?? [])
        foreach (string key in (string[])["concepts", "explainedBy"])
        foreach (PackNode concept in past[key]?.Items ?? [])
            sources.KnownConcept(concept);
    }

    private static void Advice(PackNode flag, PackSources sources, IReadOnlyList<string> languages)
    {
        if (sources.Levels.Count == 0 || flag["level"]?.Text != sources.Levels[0])
            return;
        foreach (string language in languages)
            if (
                flag["advice"]?[language] is { Text: { } advice } node
                && !Placeholders.In(advice).Contains(EmergencyNumber)
            )
                node.Report(
                    $"The advice of '{flag["id"]?.Text}' in '{language}' does not give the emergency number.",
                    $"Write {{{EmergencyNumber}}} in it."
                );
    }

    private static void Words(PackNode flag, PackSources sources)
    {
        PackNode? words = flag["words"];
        if (words?["fire"]?.Items.Any() != true && flag["answerWhen"] is null)
            flag.Report($"Nothing raises '{flag["id"]?.Text}'.", "Add 'words: fire:' or 'answerWhen:'.");
        foreach (string key in (string[])["fire", "check", "escalate", "grounds"])
        foreach (PackNode combination in words?[key]?.Items ?? [])
        foreach (PackNode concept in combination["all"]?.Items ?? [])
            sources.KnownConcept(concept);
        foreach (string key in (string[])["blockedBy", "lowerIf"])
        foreach (PackNode concept in words?[key]?.Items ?? [])
            sources.KnownConcept(concept);
        foreach (PackNode combination in words?["escalate"]?.Items ?? [])
            sources.KnownLevel(combination["to"]);
    }
}
