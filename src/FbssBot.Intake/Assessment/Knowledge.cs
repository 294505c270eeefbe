using System.Collections.Immutable;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Assessment;

/// <summary>
/// What a pack knows beside its questions: red flags, tiers, signs, contributors and their evidence, advice, checklist,
/// treatments, derived values. Immutable; read by <see cref="KnowledgeParser"/>, applied by the assessor.
/// </summary>
public sealed record Knowledge
{
    /// <summary>Version of the rule set, for the summary's provenance.</summary>
    public string Version { get; init; } = "";

    /// <summary>Urgency levels, most urgent first; the last one means "none".</summary>
    public ImmutableArray<string> Levels { get; init; } = [];

    /// <summary>Red flags in display order.</summary>
    public ImmutableArray<RedFlag> RedFlags { get; init; } = [];

    /// <summary>Combinations of active flags that raise the level.</summary>
    public ImmutableArray<Escalation> Combine { get; init; } = [];

    /// <summary>Triage tiers by rank; the last one always applies.</summary>
    public ImmutableArray<Tier> Tiers { get; init; } = [];

    /// <summary>Signs in display order.</summary>
    public ImmutableArray<Sign> Signs { get; init; } = [];

    /// <summary>Contributors in seed order, then the others.</summary>
    public ImmutableArray<Contributor> Contributors { get; init; } = [];

    /// <summary>Evidence rules in file order.</summary>
    public ImmutableArray<EvidenceRule> Rules { get; init; } = [];

    /// <summary>How contributors are shown to the patient.</summary>
    public ContributorDisplay Display { get; init; } = new();

    /// <summary>Advice in the order in which it is given.</summary>
    public ImmutableArray<Advice> Advice { get; init; } = [];

    /// <summary>Notes for the clinic alone.</summary>
    public ImmutableArray<ClinicNote> ClinicNotes { get; init; } = [];

    /// <summary>The appointment checklist in display order.</summary>
    public ImmutableArray<ChecklistItem> Checklist { get; init; } = [];

    /// <summary>The most lines that a person in pain is given, where lines can be spared.</summary>
    public int ChecklistMost { get; init; } = int.MaxValue;

    /// <summary>Treatments in display order.</summary>
    public ImmutableArray<Treatment> Treatments { get; init; } = [];

    /// <summary>Names by medicine class, of the treatments' classes and of classes without a treatment.</summary>
    public ImmutableArray<MedicineClass> MedicineClasses { get; init; } = [];

    /// <summary>When the talk stops early, in order.</summary>
    public ImmutableArray<EarlyEnd> Ends { get; init; } = [];

    /// <summary>Values computed from answers.</summary>
    public ImmutableArray<DerivedValue> Derived { get; init; } = [];

    /// <summary>Derived values that are reported as scores, in order.</summary>
    public ImmutableArray<string> Scores { get; init; } = [];

    /// <summary>Over which repeating group the "operation" scopes run; null where the pack has none.</summary>
    public OperationScope? Operations { get; init; }

    /// <summary>What stands in the place of {name} in a checklist text.</summary>
    public ImmutableArray<ChecklistPlaceholder> Placeholders { get; init; } = [];
}

/// <summary>A red flag: when answers raise it, when to ask, what the patient is told.</summary>
/// <param name="Id">"rf.…".</param>
/// <param name="Level">Its level in <see cref="Knowledge.Levels"/>.</param>
/// <param name="Criteria">What it means, for clinicians.</param>
/// <param name="AnswerWhen">Answers that raise it; null where only words do.</param>
/// <param name="CheckWhen">Answers that make the bot ask <paramref name="Check"/>.</param>
/// <param name="Escalate">Answers that raise its level.</param>
/// <param name="Advice">Told to the patient at once.</param>
/// <param name="Check">The one clarifying question.</param>
/// <param name="ReplacesTierText">Its advice is shown first, alone, instead of the tier's text.</param>
/// <param name="Alert">How the clinic is told: immediate, high or medium.</param>
/// <param name="Sensitive">Named only in the secure summary.</param>
/// <param name="CheckChoices">Choices under <paramref name="Check"/> that fit it; none: those of every flag.</param>
/// <param name="Beside">Told instead of <paramref name="Advice"/> where an emergency already sends the patient to help.</param>
public sealed record RedFlag(
    string Id,
    string Level,
    string Criteria,
    Condition? AnswerWhen,
    Condition? CheckWhen,
    ImmutableArray<Escalation> Escalate,
    LocalizedText Advice,
    LocalizedText Check,
    bool ReplacesTierText,
    string Alert,
    bool Sensitive,
    ImmutableArray<CheckChoice> CheckChoices,
    LocalizedText? Beside = null
);

/// <summary>A choice under the question about a red flag that fits its criterion.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Means">One of <see cref="CheckMeanings"/>.</param>
public sealed record CheckChoice(LocalizedText Text, string Means);

/// <summary>What a choice under the question about a red flag means.</summary>
public static class CheckMeanings
{
    /// <summary>It is so.</summary>
    public const string Yes = "yes";

    /// <summary>It is not so.</summary>
    public const string No = "no";

    /// <summary>The patient does not know.</summary>
    public const string Unsure = "unsure";

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<string> All = [Yes, No, Unsure];
}

/// <summary>A condition that raises a level.</summary>
public sealed record Escalation(Condition When, string To);

/// <summary>A triage tier with its text ({flagAdvice} and other placeholders) and reasons.</summary>
public sealed record Tier(string Id, int Rank, Condition When, LocalizedText Text, ImmutableArray<TierReason> Reasons);

/// <summary>One reason for a tier, for the clinic.</summary>
public sealed record TierReason(string Id, Condition When, string Clinic);

/// <summary>A sign of the source article.</summary>
/// <param name="Id">"sign…".</param>
/// <param name="Text">The patient's words for it.</param>
/// <param name="ClinicalTerm">The clinician's.</param>
/// <param name="PresentWhen">Present when true.</param>
/// <param name="AbsentWhen">Absent when true and it is not present.</param>
/// <param name="Qualifiers">Kinds of it, reported while it is present.</param>
public sealed record Sign(
    string Id,
    LocalizedText Text,
    string ClinicalTerm,
    Condition PresentWhen,
    Condition AbsentWhen,
    ImmutableArray<SignQualifier> Qualifiers
);

/// <summary>A kind of it.</summary>
public sealed record SignQualifier(string Id, Condition When, string Clinic);

/// <summary>Something a clinician may consider. Codes are for display to clinicians; nothing here assigns them.</summary>
public sealed record Contributor(
    string Id,
    int? Seed,
    LocalizedText Text,
    string ClinicalTerm,
    ImmutableArray<string> Codes,
    PatientBlock Block,
    bool VoiceOnly
);

/// <summary>Where the patient sees a contributor.</summary>
public enum PatientBlock
{
    /// <summary>"May want to look at".</summary>
    A,

    /// <summary>"Questions you may want to raise".</summary>
    B,

    /// <summary>Nowhere: only the red flag speaks of it.</summary>
    None,
}

/// <summary>What a rule does to its contributor.</summary>
public enum RuleEffect
{
    /// <summary>Evidence for.</summary>
    Raise,

    /// <summary>Evidence against.</summary>
    Lower,

    /// <summary>Not applicable to this patient.</summary>
    Gate,

    /// <summary>The patient raised it; no strength.</summary>
    Voice,

    /// <summary>Written down so that nobody adds it again.</summary>
    Neutral,
}

/// <summary>How much a rule weighs. The numbers order results and are shown to nobody.</summary>
public enum EvidenceGrade
{
    /// <summary>No weight.</summary>
    None,

    /// <summary>1.</summary>
    Weak,

    /// <summary>2.</summary>
    Moderate,

    /// <summary>3.</summary>
    Strong,
}

/// <summary>One rule of evidence.</summary>
/// <param name="Id">"R-…".</param>
/// <param name="Contributor">Which contributor it is about.</param>
/// <param name="Effect">What it does.</param>
/// <param name="Grade">Its weight.</param>
/// <param name="EvidenceKey">Rules of one key speak of the same evidence: only the strongest counts.</param>
/// <param name="When">True when it fires.</param>
/// <param name="Reason">Completes "because you told us that …"; null where the patient never sees it.</param>
/// <param name="Rationale">For clinicians.</param>
/// <param name="Source">Literature.</param>
public sealed record EvidenceRule(
    string Id,
    string Contributor,
    RuleEffect Effect,
    EvidenceGrade Grade,
    string EvidenceKey,
    Condition When,
    LocalizedText? Reason,
    string Rationale,
    string Source
);

/// <summary>Limits and wording of the contributors that a patient sees.</summary>
public sealed record ContributorDisplay
{
    /// <summary>Least net strength to be shown.</summary>
    public int MinNet { get; init; } = 2;

    /// <summary>One raising rule must have at least this grade.</summary>
    public EvidenceGrade MinGrade { get; init; } = EvidenceGrade.Moderate;

    /// <summary>Most lines in block A.</summary>
    public int MaxBlockA { get; init; } = 4;

    /// <summary>When there is too little to say anything.</summary>
    public Condition NotEnoughWhen { get; init; } = new Condition.Any([]);

    /// <summary>What is said then.</summary>
    public LocalizedText NotEnough { get; init; } = new("");

    /// <summary>Reasons to show no list at all; the first true one counts.</summary>
    public ImmutableArray<Suppression> Suppressed { get; init; } = [];

    /// <summary>Title and lead of block A.</summary>
    public BlockText A { get; init; } = new(new LocalizedText(""), new LocalizedText(""));

    /// <summary>Title and lead of block B.</summary>
    public BlockText B { get; init; } = new(new LocalizedText(""), new LocalizedText(""));

    /// <summary>"{label}, because … {reason}."</summary>
    public LocalizedText Line { get; init; } = new("{label}");

    /// <summary>The neutral request that stands for the delicate contributors.</summary>
    public LocalizedText Check { get; init; } = new("");
}

/// <summary>Title and lead of a block.</summary>
public sealed record BlockText(LocalizedText Title, LocalizedText Lead);

/// <summary>A reason to show the patient no contributors; the text may be empty.</summary>
public sealed record Suppression(string Id, Condition When, LocalizedText Text);

/// <summary>General advice of the closing.</summary>
/// <param name="Id">"adv.…".</param>
/// <param name="Text">The wording.</param>
/// <param name="ExceptTiers">Tiers that leave it out; none: always given.</param>
public sealed record Advice(string Id, LocalizedText Text, ImmutableArray<string> ExceptTiers);

/// <summary>A note for the clinic.</summary>
public sealed record ClinicNote(string Id, Condition When, string Clinic, bool Sensitive);

/// <summary>One line of the appointment checklist; placeholders are filled from the answers.</summary>
/// <param name="Id">"prep.…".</param>
/// <param name="When">When it belongs on the list.</param>
/// <param name="Text">Its words.</param>
/// <param name="Spare">Left out first where the list grows longer than <see cref="Knowledge.ChecklistMost"/>.</param>
public sealed record ChecklistItem(string Id, Condition When, LocalizedText Text, bool Spare = false);

/// <summary>A treatment that a patient may have tried.</summary>
/// <param name="Id">"tx.…": also the option's id.</param>
/// <param name="Class">Medicine class; null for what is no medicine.</param>
/// <param name="Seed">One of the source article's own.</param>
/// <param name="Text">Label.</param>
/// <param name="Names">Names in patients' words, all languages.</param>
/// <param name="ClinicianRaises">Whether it is an option is for the clinician to raise: never proposed to a patient.</param>
public sealed record Treatment(
    string Id,
    string? Class,
    bool Seed,
    LocalizedText Text,
    ImmutableArray<string> Names,
    bool ClinicianRaises = false
);

/// <summary>A class of medicine and the names it goes by.</summary>
public sealed record MedicineClass(string Id, ImmutableArray<string> Names);

/// <summary>Stops the talk early.</summary>
/// <param name="When">When.</param>
/// <param name="Outcome">declined, out-of-scope, minor …</param>
/// <param name="Message">Message id of the goodbye; null where the tier's text is it.</param>
/// <param name="Tier">Tier whose text is the goodbye.</param>
public sealed record EarlyEnd(Condition When, string Outcome, string? Message, string? Tier);

/// <summary>The repeating group behind the scopes latest, relevant, any, every.</summary>
/// <param name="Group">linkId of the group.</param>
/// <param name="Date">linkId in it that dates an instance.</param>
/// <param name="Region">Derived value of an instance that places it.</param>
/// <param name="ComplaintRegion">Derived value with which <paramref name="Region"/> must share a code for "relevant".</param>
public sealed record OperationScope(string Group, string Date, string Region, string ComplaintRegion);

/// <summary>Where the value of a {name} in the checklist comes from.</summary>
/// <param name="Name">The name.</param>
/// <param name="Question">linkId of the question that is read.</param>
/// <param name="Use">What of it is used.</param>
/// <param name="Otherwise">Used where there is no answer; null: nothing.</param>
public sealed record ChecklistPlaceholder(string Name, string Question, PlaceholderUse Use, LocalizedText? Otherwise);

/// <summary>What of a question fills a placeholder.</summary>
public enum PlaceholderUse
{
    /// <summary>The patient's words.</summary>
    Words,

    /// <summary>The chosen treatments, each with how much it helped.</summary>
    Chosen,

    /// <summary>The source article's treatments that were not chosen.</summary>
    NotChosen,
}
