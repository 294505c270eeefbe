namespace FbssBot.Intake.Pack.Checks;

/// <summary>Follows a condition through derived values to the questions that it rests on.</summary>
internal sealed class Reach(PackNode knowledge, Func<string, bool> isItem)
{
    /// <summary>Whether at least one question that exists decides about the condition.</summary>
    public bool AQuestion(PackNode condition) => ConditionSections.Reads(condition).Any(id => Reaches(id, []));

    /// <summary>What a derived value is computed from: questions, groups and derived values.</summary>
    public static IEnumerable<PackNode> Inputs(PackNode derived) =>
        new[] { derived["of"], derived["chosen"] }.SelectMany(node => node?.Items ?? []);

    private bool Reaches(string id, HashSet<string> seen)
    {
        if (isItem(id))
            return true;
        PackNode? derived = (knowledge["derived"]?.Items ?? []).FirstOrDefault(entry => entry["id"]?.Text == id);
        return derived is not null
            && seen.Add(id)
            && Inputs(derived)
                .Select(input => input.Text ?? "")
                .Concat(ConditionSections.Below(derived).SelectMany(ConditionSections.Reads))
                .Any(input => Reaches(input, seen));
    }
}
