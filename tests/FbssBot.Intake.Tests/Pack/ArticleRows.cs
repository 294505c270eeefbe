namespace FbssBot.Intake.Tests.Pack;

/// <summary>What kind of thing a row of the source article is.</summary>
public enum ArticleRowKind
{
    /// <summary>One of the eight causes.</summary>
    Cause,

    /// <summary>The main sign or one of the eight others.</summary>
    Sign,

    /// <summary>A treatment.</summary>
    Treatment,

    /// <summary>Advice on when to ask for an evaluation.</summary>
    Evaluation,

    /// <summary>A step of getting ready for the appointment.</summary>
    Preparation,
}

/// <summary>One statement of the source article and where the pack has it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Sentence">The article's words, as they stand in Data/source-article.md.</param>
/// <param name="Ids">Ids of the pack that cover it.</param>
/// <param name="Question">linkId of a question that reaches it; null for what everybody gets.</param>
/// <param name="Option">The answer that does, where one answer is enough; null otherwise.</param>
public sealed record ArticleRow(
    ArticleRowKind Kind,
    string Sentence,
    string[] Ids,
    string? Question = null,
    string? Option = null
)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Kind}: {Sentence}";
}

/// <summary>The source article, row by row (Data/source-article.md).</summary>
public static class ArticleRows
{
    /// <summary>Every row.</summary>
    public static IReadOnlyList<ArticleRow> All { get; } =
    [
        new(ArticleRowKind.Cause, "Scar tissue", ["cause.scar-tissue"], "q.pain-onset", "after-relief-gradual"),
        new(ArticleRowKind.Cause, "Rejection of hardware", ["cause.hardware"], "q.surg-implants", "screws-rods"),
        new(ArticleRowKind.Cause, "Nerve damage", ["cause.nerve-damage"], "q.pain-character", "burning"),
        new(
            ArticleRowKind.Cause,
            "Remaining disc or bone fragments pressing on tissues or other nerves",
            ["cause.residual-fragment"],
            "q.pain-onset",
            "never-left"
        ),
        new(ArticleRowKind.Cause, "Wrongly diagnosed condition", ["cause.misdiagnosis"], "q.care-concern", "diagnosis"),
        new(
            ArticleRowKind.Cause,
            "Treatment by an unprofessional doctor",
            ["cause.surgeon-care"],
            "q.care-concern",
            "care"
        ),
        new(ArticleRowKind.Cause, "Wrong surgery", ["cause.wrong-surgery"], "q.care-concern", "operation"),
        new(
            ArticleRowKind.Cause,
            "Spinal fusion failure",
            ["cause.fusion-failure"],
            "q.surg-complications",
            "not-fused"
        ),
        new(
            ArticleRowKind.Sign,
            "There is a constant and persistent pain that never goes away even after you have tried several remedies",
            ["sign.constant-pain"],
            "q.pain-pattern",
            "constant-same"
        ),
        new(
            ArticleRowKind.Sign,
            "Pain at a different spot from the location treated",
            ["sign.different-spot"],
            "q.pain-spot",
            "different"
        ),
        new(ArticleRowKind.Sign, "Confined mobility", ["sign.limited-mobility"], "q.mobility", "walk"),
        new(
            ArticleRowKind.Sign,
            "Stabbing and sharp back pain",
            ["sign.sharp-stabbing"],
            "q.pain-character",
            "stabbing"
        ),
        new(ArticleRowKind.Sign, "Inability to recover", ["sign.no-recovery"], "q.surg-recovery", "never"),
        new(
            ArticleRowKind.Sign,
            "Pain that radiates into the legs",
            ["sign.radiating-legs"],
            "q.radiation",
            "leg-below-knee"
        ),
        new(ArticleRowKind.Sign, "Back spasms", ["sign.spasms"], "q.pain-character", "spasm"),
        new(ArticleRowKind.Sign, "Sleeplessness, anxiety, and depression", ["sign.sleep-mood"], "q.sleep", "most"),
        new(
            ArticleRowKind.Sign,
            "Dependence on pain medication",
            ["sign.med-dependence"],
            "q.med-reliance",
            "need-daily"
        ),
        new(
            ArticleRowKind.Treatment,
            "Oral medications that address failed back surgery pain include nonsteroidal anti-inflammatory drugs",
            ["tx.nsaid"],
            "q.treatments",
            "tx.nsaid"
        ),
        new(
            ArticleRowKind.Treatment,
            "nerve-blocking anesthetic",
            ["tx.nerve-block"],
            "q.treatments",
            "tx.nerve-block"
        ),
        new(
            ArticleRowKind.Treatment,
            "local corticosteroid injections",
            ["tx.steroid-injection"],
            "q.treatments",
            "tx.steroid-injection"
        ),
        new(
            ArticleRowKind.Treatment,
            "transcutaneous electrical nerve stimulation or TENS",
            ["tx.tens"],
            "q.treatments",
            "tx.tens"
        ),
        new(
            ArticleRowKind.Treatment,
            "physical therapy",
            ["tx.physical-therapy"],
            "q.treatments",
            "tx.physical-therapy"
        ),
        new(ArticleRowKind.Treatment, "NSAIDs", ["tx.nsaid"], "q.treatments", "tx.nsaid"),
        new(ArticleRowKind.Treatment, "Muscle Relaxers", ["tx.muscle-relaxer"], "q.treatments", "tx.muscle-relaxer"),
        new(ArticleRowKind.Treatment, "Tricyclic Antidepressants", ["tx.tricyclic"], "q.treatments", "tx.tricyclic"),
        new(ArticleRowKind.Treatment, "Neuroleptics", ["tx.neuroleptic"], "q.treatments", "tx.neuroleptic"),
        new(
            ArticleRowKind.Treatment,
            "General Pain Medications",
            ["tx.general-analgesic"],
            "q.treatments",
            "tx.general-analgesic"
        ),
        new(ArticleRowKind.Treatment, "Opioids", ["tx.opioid"], "q.treatments", "tx.opioid"),
        new(
            ArticleRowKind.Evaluation,
            "All patients who continue to experience pain even after a healed back surgery can be suffering from failed back surgery syndrome",
            ["adv.evaluation", "tier.routine"]
        ),
        new(
            ArticleRowKind.Evaluation,
            "The pain can interfere with your daily activities and should be treated if it prolongs for an unexpectedly long period",
            ["adv.evaluation", "tier.routine", "prep.function"],
            "q.peg-activity"
        ),
        new(
            ArticleRowKind.Evaluation,
            "You should contact your doctor immediately before any other complications arise",
            ["adv.evaluation", "tier.soon"]
        ),
        new(
            ArticleRowKind.Preparation,
            "Patients are thoroughly evaluated so that the underlying cause of the pain can be detected",
            ["adv.what-happens", "prep.ask-cause"],
            "q.pain-onset"
        ),
        new(
            ArticleRowKind.Preparation,
            "The doctor may recommend a few tests and X-ray scans",
            ["adv.what-happens", "prep.imaging-xray"],
            "q.imaging",
            "xray"
        ),
        new(
            ArticleRowKind.Preparation,
            "Patients must discuss their symptoms and pain intensity",
            ["prep.symptoms", "prep.intensity"],
            "q.pain-now"
        ),
        new(
            ArticleRowKind.Preparation,
            "you should also inquire about what kinds of medications and treatment methods will be suitable for your individual case",
            ["prep.ask-suitable", "prep.ask-options"],
            "q.treatments",
            "none-yet"
        ),
    ];
}
