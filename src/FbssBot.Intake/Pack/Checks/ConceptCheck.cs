namespace FbssBot.Intake.Pack.Checks;

/// <summary>Concepts: the same ids and kinds in every language, each with expressions. A language that lacks one would miss red flags in silence.</summary>
internal static class ConceptCheck
{
    /// <summary>Checks all languages; gives the ids that one of them has.</summary>
    public static IReadOnlySet<string> Check(IReadOnlyList<(string Language, PackNode Root)> files)
    {
        foreach ((_, PackNode root) in files)
        foreach ((string id, PackNode concept) in root["concepts"]?.Entries ?? [])
        {
            if (concept["expressions"]?.Items.Any() != true)
                concept.Report($"The concept '{id}' has no expressions.", "Add 'expressions:' with a list.");
            foreach ((string otherLanguage, PackNode other) in files)
                Compare(id, concept, otherLanguage, other);
        }
        return files.SelectMany(file => file.Root["concepts"]?.Entries ?? []).Select(entry => entry.Key).ToHashSet();
    }

    private static void Compare(string id, PackNode concept, string otherLanguage, PackNode other)
    {
        if (other["concepts"]?[id] is not { } counterpart)
            concept.Report($"The concept '{id}' has no counterpart in '{otherLanguage}'.", $"Add it to {other.File}.");
        else if (counterpart["kind"]?.Text != concept["kind"]?.Text)
            counterpart.Report(
                $"The concept '{id}' is of another kind in {concept.File}.",
                "Give it the same 'kind' in every language."
            );
    }
}
