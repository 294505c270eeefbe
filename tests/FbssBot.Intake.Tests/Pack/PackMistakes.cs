namespace FbssBot.Intake.Tests.Pack;

/// <summary>Ways to break the FBSS pack, and what the check must answer.</summary>
public static class PackMistakes
{
    private const string K = "knowledge.yaml";
    private const string R = "red-flags.yaml";
    private const string D = "dialog.yaml";

    /// <summary>Every row.</summary>
    public static IReadOnlyList<PackMistake> All { get; } =
    [
        .. QuestionnaireMistakes.All,
        new("a sign on an unknown question", K, "question: q.pain-spot,", "question: q.pain-spots,", "q.pain-spots"),
        new(
            "a rule on an unknown option",
            K,
            "answer: after-relief-gradual",
            "answer: after-relief-slow",
            "after-relief-slow"
        ),
        new(
            "a rule on an unknown derived value",
            K,
            "question: d.region-mismatch",
            "question: d.region-match",
            "d.region-match"
        ),
        new(
            "a rule compares a choice by size",
            K,
            "question: q.pain-onset, operator: '='",
            "question: q.pain-onset, operator: '>'",
            "q.pain-onset"
        ),
        new(
            "a rule asks a number for a word",
            K,
            "operator: '>=', answer: 8 }",
            "operator: '>=', answer: eight }",
            "number"
        ),
        new("a condition with an unknown operator", K, "operator: '>='", "operator: '!='", "!="),
        new("a condition with a misspelt word", K, "        - any:\n", "        - ony:\n", "none of the forms"),
        new(
            "an operation's question without its scope",
            K,
            "{ operation: latest, where: { question: q.surg-recovery, operator: '=', answer: full } }",
            "{ question: q.surg-recovery, operator: '=', answer: full }",
            "q.surg-recovery"
        ),
        new(
            "a tier that reads a contributor",
            K,
            "{ question: flagLevel, operator: '=', answer: same-day }",
            "{ question: cause.hardware, operator: '=', answer: shown }",
            "cause.hardware"
        ),
        new(
            "two signs share an id",
            K,
            "id: sign.spasms",
            "id: sign.radiating-legs",
            "'sign.radiating-legs' stands twice"
        ),
        new("two rules share an id", K, "id: R-SCAR-2", "id: R-SCAR-1", "'R-SCAR-1' stands twice"),
        new("a rule with an unknown grade", K, "grade: moderate", "grade: middling", "middling"),
        new("a rule without the patient's words", K, "patientEs: ", "patient: ", "Es", "- id: R-SCAR-1"),
        new(
            "a sign that no question reaches",
            K,
            "presentWhen: { question: q.pain-character, operator: '=', answer: spasm }",
            "presentWhen: { any: [] }",
            "sign.spasms",
            "id: sign.spasms"
        ),
        new(
            "a contributor that no question reaches",
            K,
            "id: R-CARE-1\n        effect: voice",
            "id: R-CARE-1\n        effect: neutral",
            "cause.surgeon-care",
            "id: cause.surgeon-care"
        ),
        new(
            "nobody gets the last tier",
            K,
            "when: { all: [] }\n\n# --- Advice",
            "when: { any: [] }\n\n# --- Advice",
            "last tier"
        ),
        new("an end with an unknown message", K, "message: msg.declined", "message: msg.refused", "msg.refused"),
        new(
            "advice left out of an unknown tier",
            K,
            "exceptTiers: [tier.emergency,",
            "exceptTiers: [tier.urgent,",
            "tier.urgent"
        ),
        new("a derived value of nothing", K, "of: q.pain-sites", "of: q.pain-places", "q.pain-places"),
        new(
            "a derived value of itself",
            K,
            "of: q.pain-sites",
            "of: d.pain-region",
            "depends on itself",
            "id: d.pain-region"
        ),
        new(
            "a derived value by an unknown function",
            K,
            "function: years-since",
            "function: years-until",
            "years-until"
        ),
        new("a treatment of an unknown class", K, "class: tricyclic", "class: bicyclic", "bicyclic"),
        new("a treatment that nobody is asked about", K, "- id: tx.tens", "- id: tx.magnets", "tx.magnets"),
        new(
            "advice with an unknown placeholder",
            K,
            "Call {clinicPhone} this week",
            "Call {clinicFax} this week",
            "clinicFax"
        ),
        new(
            "advice that tells to stop a medicine",
            K,
            "Keep your planned check-ups.",
            "Stop taking your pills.",
            "stop taking"
        ),
        new("a dose in the advice", K, "Keep your planned check-ups.", "Take 2 a day.", "take #"),
        new(
            "an emergency flag without the number",
            R,
            "or call {emergency}. Do not drive yourself.",
            "or call. Do not drive yourself.",
            "rf.cauda-equina"
        ),
        new(
            "a flag without Spanish advice",
            R,
            "      es: \"Puede ser presión",
            "      fr: \"Puede ser presión",
            "'es'",
            "      en: \"This can mean pressure"
        ),
        new("a flag with an unknown level", R, "level: same-day", "level: tomorrow", "tomorrow"),
        new(
            "a flag on an unknown concept",
            R,
            "all: [part.saddle, sym.numb]",
            "all: [part.sadle, sym.numb]",
            "part.sadle"
        ),
        new("a flag on an unknown option", R, "answer: saddle", "answer: sadle", "sadle"),
        new(
            "a flag that reads the tier",
            R,
            "{ question: q.safety, operator: '=', answer: fever-wound }",
            "{ question: tier, operator: '=', answer: tier.soon }",
            "tier"
        ),
        new(
            "a concept that Spanish lacks",
            "concepts/es.yaml",
            "  part.saddle:",
            "  part.sattle:",
            "part.saddle",
            "  part.saddle:",
            "concepts/en.yaml"
        ),
        new(
            "a concept without expressions",
            "concepts/en.yaml",
            "expressions:",
            "expression:",
            "no expressions",
            "  drug.opioid:"
        ),
        new("a wish that nobody can fulfil", "lexicon/en.yaml", "    not-yet:", "    not-yett:", "not-yett"),
        new(
            "a message that Spanish lacks",
            "messages/es.yaml",
            "msg.noted:",
            "msg.note:",
            "msg.noted",
            "msg.noted:",
            "messages/en.yaml"
        ),
        new("a message with other placeholders", "messages/es.yaml", "{label}: {value}.", "{label}.", "{value}"),
        new(
            "a message with an unknown placeholder",
            "messages/en.yaml",
            "You can call {clinicPhone}",
            "You can call {clinicTelephone}",
            "clinicTelephone"
        ),
        new("a message without text", "messages/en.yaml", "\"Noted.\"", "", "no text"),
        new("an exclamation mark", "messages/en.yaml", "\"Noted.\"", "\"Noted!\"", "'!'"),
        new("the informal you", "messages/es.yaml", "\"Anotado.\"", "\"Te anoto.\"", "'te'"),
        new(
            "a region without emergency number",
            "regions.yaml",
            "    emergency: { en: \"999\", es: \"999\" }\n",
            "",
            "'GB' has no emergency number",
            "id: \"GB\""
        ),
        new("a number in one language", "regions.yaml", "{ en: \"999\", es: \"999\" }", "{ en: \"999\" }", "'es'"),
        new("a course with an unknown question", D, "story: q.story", "story: q.tale", "q.tale"),
        new("a course with an unknown answer", D, "option: more", "option: less", "less"),
        new("a course with an unknown message", D, "say: msg.privacy", "say: msg.secrecy", "msg.secrecy"),
        new(
            "a notice on an unknown option",
            D,
            "operator: \"=\", answer: prefer-not",
            "operator: \"=\", answer: rather-not",
            "'q.self-harm' has no option 'rather-not'"
        ),
        new(
            "a check of an operation on an unknown option",
            D,
            "answer: fusion",
            "answer: fusing",
            "'q.surg-what' has no option 'fusing'"
        ),
        new(
            "somebody who answers by an unknown option",
            D,
            "operator: \"=\", answer: caregiver",
            "operator: \"=\", answer: carer",
            "'q.who' has no option 'carer'"
        ),
        new("a misspelt part of the course", D, "opening:", "openning:", "openning"),
        new("a tab in YAML", "regions.yaml", "regions:\n  - id", "regions:\n\t- id", "Not valid YAML", "-line"),
        new("a key that stands twice", "messages/en.yaml", "msg.noted:", "msg.updated:", "Not valid YAML", "-line"),
        new("a folder without messages", "messages/es.yaml", "", "", "missing", "-"),
        new("no manifest", "pack.yaml", "", "", "missing", "-"),
        new("a manifest without version", "pack.yaml", "version:", "edition:", "'version' is missing", "-line"),
        new(
            "a manifest that names another file",
            "pack.yaml",
            "knowledge: knowledge.yaml",
            "knowledge: wisdom.yaml",
            "missing",
            "-",
            "wisdom.yaml"
        ),
    ];
}
