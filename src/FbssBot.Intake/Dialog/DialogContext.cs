using System.Collections.Immutable;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Dialog;

/// <summary>What one turn is made in: the pack compiled, the input, and what was understood. Read-only.</summary>
internal sealed record DialogContext(
    DialogPack Pack,
    Reader Reader,
    QuestionnaireEngine Engine,
    Assessor Assessor,
    FilledItems Filled,
    TurnInput Input
)
{
    /// <summary>What the message says.</summary>
    public Reading Reading { get; init; } = Reading.Nothing;

    public DialogSettings Settings => Pack.Dialog;

    public CompiledQuestionnaire Questionnaire => Pack.Questionnaire;

    /// <summary>The day at the clinic.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Input.Now.DateTime);

    public Item Item(ItemPath path) => Questionnaire.ByLinkId[path.LinkId];

    /// <summary>A red flag of the pack.</summary>
    public RedFlag Flag(string id) => Pack.Knowledge.RedFlags.First(flag => flag.Id == id);

    /// <summary>The options of an item, also where the clinic's configuration has them.</summary>
    public ImmutableArray<Option> OptionsOf(Item item) =>
        item.Extensions.GetValueOrDefault("options-from") == "clinics"
            ?
            [
                .. Input.Clinic.Sites.Select(site => new Option(
                    new AnswerValue.Coding(null, null, site),
                    new LocalizedText(site)
                )),
            ]
            : item.Options;

    /// <summary>The message read as the answer to another item.</summary>
    public Reading Reread(IntakeState state, ItemPath asked) =>
        Reader.Read(Input.Text, Contexts.Of(this, state with { Waiting = new Pending(PendingKinds.Item, asked) }));
}
