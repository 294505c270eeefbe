using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Pack.Checks;

/// <summary>
/// What a pack asks of its questionnaire beyond FHIR: every text in every language and within the house rules, an answer to "why
/// do you ask?" and a short label for each question, and own extensions that name existing items.
/// </summary>
internal sealed class QuestionnaireCheck(
    CompiledQuestionnaire questionnaire,
    string file,
    LinkIdLines lines,
    IReadOnlyList<string> languages,
    HouseRules rules,
    List<PackError> errors
)
{
    // Extensions whose value is the linkId of another item (docs/dialog-packs.md).
    private static readonly string[] References = ["not-before-item", "not-longer-than-since", "more"];

    /// <summary>Checks every item.</summary>
    public void Check()
    {
        if (questionnaire.Language != languages[0])
            Report(
                1,
                $"The questionnaire is in '{questionnaire.Language}', the pack's base language is '{languages[0]}'.",
                "Make them the same."
            );
        Text(1, "The title", questionnaire.Title);
        foreach (Item item in questionnaire.All)
            Check(item, lines[item.LinkId]);
    }

    private void Check(Item item, int line)
    {
        Text(line, $"'{item.LinkId}'", item.Text);
        foreach (Option option in item.Options)
            Text(line, $"Option '{option.Id}' of '{item.LinkId}'", option.Text);
        if (item.ShortText is { } label)
            Text(line, $"The short label of '{item.LinkId}'", label);
        else if (item.IsQuestion)
            Report(line, $"'{item.LinkId}' has no short label.", "Add the SDC extension shortText.");
        if (item.Help is { } why)
            Text(line, $"The help of '{item.LinkId}'", why);
        else if (item.IsQuestion && !item.Hidden && !IsCell(item))
            Report(
                line,
                $"'{item.LinkId}' has no answer to \"why do you ask?\".",
                "Add a display item with itemControl help."
            );
        foreach (string reference in References)
            if (
                item.Extensions.TryGetValue(reference, out string? linkId)
                && !questionnaire.ByLinkId.ContainsKey(linkId)
            )
                Report(
                    line,
                    $"'{item.LinkId}' refers to the unknown item '{linkId}' ({reference}).",
                    "Use the linkId of an item."
                );
    }

    // A cell of a table is explained by the table.
    private bool IsCell(Item item) =>
        item.Parent is { } row
        && questionnaire.ByLinkId[row].Parent is { } table
        && questionnaire.ByLinkId[table].Control is "gtable" or "table" or "htable" or "grid";

    private void Text(int line, string name, LocalizedText text)
    {
        foreach (string language in languages.Skip(1))
            if (!text.Has(language))
                Report(line, $"{name} has no text in '{language}'.", "Add the translation extension.");
        if (text.Base.Length == 0)
            Report(line, $"{name} has no text.", "Add 'text'.");
        foreach (string language in languages)
        foreach (string broken in rules.Broken(text.In(language), language))
            Report(
                line,
                $"{name} has '{broken}' in '{language}', which the house rules exclude.",
                "Say it in other words; see wording.yaml."
            );
    }

    private void Report(int line, string problem, string remedy) =>
        errors.Add(new PackError(file, line, problem, remedy));
}
