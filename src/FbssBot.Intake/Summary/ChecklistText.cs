using FbssBot.Intake.Assessment;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Summary;

/// <summary>A checklist line with the patient's own answers in the place of its {names}.</summary>
internal static class ChecklistText
{
    /// <summary>
    /// The line; a {name} without an answer leaves no gap and no open colon. Empty where it lists what was not tried and nothing is left.
    /// </summary>
    public static string Of(string text, DialogPack pack, IntakeFacts facts)
    {
        string[] names = [.. Placeholders.In(text)];
        if (names.Length == 0)
            return text;
        Dictionary<string, string> values = names.ToDictionary(name => name, name => Value(name, pack, facts));
        if (names.Any(name => values[name].Length == 0 && IsListOfOthers(name, pack)))
            return "";
        return Placeholders.Fill(text, values).TrimEnd(' ', ':');
    }

    private static bool IsListOfOthers(string name, DialogPack pack) =>
        pack.Knowledge.Placeholders.Any(known => known.Name == name && known.Use == PlaceholderUse.NotChosen);

    private static string Value(string name, DialogPack pack, IntakeFacts facts)
    {
        if (pack.Knowledge.Placeholders.FirstOrDefault(known => known.Name == name) is not { } placeholder)
            return "";
        string value = placeholder.Use switch
        {
            PlaceholderUse.Chosen => Chosen(placeholder.Question, pack, facts),
            PlaceholderUse.NotChosen => NotChosen(placeholder.Question, pack, facts),
            _ => Words(placeholder.Question, pack, facts),
        };
        return value.Length > 0 ? value : placeholder.Otherwise?.In(facts.Language) ?? "";
    }

    private static string Chosen(string question, DialogPack pack, IntakeFacts facts)
    {
        string? row = pack.Summary.Sections.FirstOrDefault(section => section.Chosen == question)?.Row;
        return string.Join(
            "; ",
            facts
                .Input.Answers[new ItemPath(question)]
                .Select(chosen => TriedTreatment.Words(pack, facts.Input, question, row, chosen, facts.Language))
        );
    }

    // The source article's treatments only, and of them none that is for the clinician to raise: no others are proposed to a patient.
    private static string NotChosen(string question, DialogPack pack, IntakeFacts facts)
    {
        HashSet<string> chosen = [.. facts.Input.Answers[new ItemPath(question)].Select(answer => answer.Plain)];
        return string.Join(
            ", ",
            pack.Knowledge.Treatments.Where(treatment =>
                    treatment is { Seed: true, ClinicianRaises: false } && !chosen.Contains(treatment.Id)
                )
                .Select(treatment => TriedTreatment.Short(treatment.Text.In(facts.Language)))
        );
    }

    // In the answer's first place: its own, or the first operation that has it.
    private static string Words(string question, DialogPack pack, IntakeFacts facts)
    {
        ItemPath? path = facts
            .Input.Answers.Values.Keys.Where(path => path.LinkId == question)
            .OrderBy(path => path.Occurrence.Length)
            .ThenBy(path => path.Occurrence, StringComparer.Ordinal)
            .Select(path => (ItemPath?)path)
            .FirstOrDefault();
        return path is { } found && pack.Questionnaire.ByLinkId.ContainsKey(question)
            ? string.Join(", ", facts.Input.Answers[found].Select(answer => answer.Plain.Trim()))
            : "";
    }
}
