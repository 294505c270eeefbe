using System.Collections.Immutable;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Understanding.Context;

/// <summary>
/// The context rules of one language, compiled (after NegEx: Chapman et al. 2001, and ConText: Harkema et al. 2009; where ours differ:
/// docs/decisions/0025). Immutable, thread-safe.
/// </summary>
public sealed class ContextRules
{
    internal ContextRules(string language, ImmutableArray<ContextRule> rules, Phrases<ContextCue> phrases)
    {
        Language = language;
        Rules = rules;
        Phrases = phrases;
    }

    /// <summary>Language code ("en").</summary>
    public string Language { get; }

    /// <summary>The rows in file order.</summary>
    public ImmutableArray<ContextRule> Rules { get; }

    internal Phrases<ContextCue> Phrases { get; }

    /// <summary>Reads one language's file. Mistakes are reported at their nodes.</summary>
    public static ContextRules Parse(PackNode root) => new ContextRulesFile().Read(root);

    /// <summary>
    /// Reads all languages. A row that one language has and another lacks is a mistake: the other would silently understand less.
    /// </summary>
    public static ImmutableArray<ContextRules> Parse(IReadOnlyList<PackNode> languages)
    {
        ImmutableArray<ContextRules> read = [.. languages.Select(Parse)];
        string[] ids =
        [
            .. read.SelectMany(rules => rules.Rules).Select(rule => rule.Id).Distinct(StringComparer.Ordinal),
        ];
        for (int i = 0; i < read.Length; i++)
            foreach (string id in ids.Except(read[i].Rules.Select(rule => rule.Id)))
                languages[i].Report($"The context rule '{id}' is missing in this language.", "Add a row with this id.");
        return read;
    }
}
