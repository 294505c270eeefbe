namespace FbssBot.Intake.Pack.Checks;

/// <summary>Derived values rest on what exists, not on themselves; treatments fit the question and the medicine classes.</summary>
internal sealed class DerivedCheck(PackNode knowledge, PackSources sources)
{
    private const string OptionPlace = "{option}";

    private readonly Dictionary<string, PackNode> _byId = (knowledge["derived"]?.Items ?? [])
        .Where(entry => entry["id"]?.Text is not null)
        .DistinctBy(entry => entry["id"]!.Text!)
        .ToDictionary(entry => entry["id"]!.Text!);

    /// <summary>Checks all derived values.</summary>
    public void Check()
    {
        foreach ((string id, PackNode derived) in _byId)
        {
            foreach (PackNode input in Reach.Inputs(derived))
                if (!sources.HasItem(input.Text ?? "") && !_byId.ContainsKey(input.Text ?? ""))
                    input.Report(
                        $"'{id}' is computed from the unknown '{input.Text}'.",
                        "Use a linkId of the questionnaire or another derived value."
                    );
            if (DependsOnItself(id))
                derived.Report($"'{id}' depends on itself.", "Take it out of what it is computed from.");
            if (derived["row"] is { Text: { } row } node && sources.HasItems)
                Row(id, derived, row, node);
            if (derived["function"]?.Text == "medicine-classes")
                Medicines(derived);
        }
    }

    private void Row(string id, PackNode derived, string row, PackNode node)
    {
        string chosen = derived["chosen"]?.Text ?? derived["of"]?.Items.FirstOrDefault()?.Text ?? "";
        if (
            !sources
                .Options(chosen)
                .Any(option => sources.HasItem(row.Replace(OptionPlace, option, StringComparison.Ordinal)))
        )
            node.Report(
                $"No row of '{id}' is in the questionnaire.",
                $"Write its linkId with {OptionPlace} for an option of '{chosen}'."
            );
    }

    private void Medicines(PackNode derived)
    {
        string[] classes = [.. (derived["values"]?.Items ?? []).Select(value => value.Text ?? "")];
        string[] options = [.. sources.Options(derived["chosen"]?.Text ?? "")];
        foreach (PackNode treatment in knowledge["treatments"]?.Items ?? [])
        {
            if (treatment["class"] is { Text: { } name } node && !classes.Contains(name))
                node.Report($"There is no medicine class '{name}'.", $"Use one of: {string.Join(", ", classes)}.");
            if (options.Length > 0 && treatment["id"] is { Text: { } id } place && !options.Contains(id))
                place.Report(
                    $"No question offers the treatment '{id}'.",
                    $"Add it as an option of '{derived["chosen"]?.Text}'."
                );
        }
        foreach (PackNode other in knowledge["medicineClasses"]?.Items ?? [])
            if (other["id"] is { Text: { } name } node && !classes.Contains(name))
                node.Report($"There is no medicine class '{name}'.", $"Use one of: {string.Join(", ", classes)}.");
    }

    private bool DependsOnItself(string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(Inputs(id));
        while (open.TryPop(out string? input))
        {
            if (input == id)
                return true;
            if (seen.Add(input))
                foreach (string next in Inputs(input))
                    open.Push(next);
        }
        return false;
    }

    private IEnumerable<string> Inputs(string id) =>
        _byId.TryGetValue(id, out PackNode? derived)
            ? Reach
                .Inputs(derived)
                .Select(input => input.Text ?? "")
                .Concat(ConditionSections.Below(derived).SelectMany(ConditionSections.Reads))
            : [];
}
