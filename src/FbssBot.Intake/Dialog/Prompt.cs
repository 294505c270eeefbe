using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>
/// What the dialog wants to say, as meaning: ids and values, no words. The wording turns prompts into sentences of a language,
/// the rendering turns sentences into what a channel can show. The kinds are closed.
/// </summary>
public abstract record Prompt
{
    private Prompt() { }

    /// <summary>One message of the pack.</summary>
    public sealed record Say(string MessageId, ImmutableArray<Value> Values) : Prompt;

    /// <summary>The question of an item. <paramref name="Tries"/>: how often its answer was not understood.</summary>
    public sealed record Ask(ItemPath Path, int Tries) : Prompt;

    /// <summary>The question that the dialog itself has (a check, a confirmation), by what is waited for.</summary>
    public sealed record AskBack(Pending Pending) : Prompt;

    /// <summary>Title and progress of a section.</summary>
    public sealed record Section(string LinkId) : Prompt;

    /// <summary>Names one of several instances of a group by what is noted for some of its items.</summary>
    public sealed record About(string MessageId, ImmutableArray<ItemPath> Paths) : Prompt;

    /// <summary>Urgent advice of a red flag; <paramref name="IsKnown"/>: it was given before, and the patient tells the sign again.</summary>
    public sealed record FlagAdvice(string FlagId, bool IsKnown = false) : Prompt;

    /// <summary>What was noted for some items, without a question.</summary>
    public sealed record Noted(ImmutableArray<ItemPath> Paths) : Prompt;

    /// <summary>An answer was replaced.</summary>
    public sealed record Updated(ItemPath Path) : Prompt;

    /// <summary>"Why do you ask?" of an item.</summary>
    public sealed record Why(ItemPath Path) : Prompt;

    /// <summary>Everything noted, by section, for the review.</summary>
    public sealed record Review : Prompt;

    /// <summary>The closing: advice by tier, contributors, safety net.</summary>
    public sealed record Advice : Prompt;

    /// <summary>The appointment checklist.</summary>
    public sealed record Checklist : Prompt;
}

/// <summary>A value for a placeholder of a message: words as they are, or something that the wording knows how to say.</summary>
public abstract record Value(string Name)
{
    /// <summary>Words as they are.</summary>
    public sealed record Words(string Name, string Text) : Value(Name)
    {
        /// <inheritdoc/>
        public override string ToString() => Name;
    }

    /// <summary>Answers of an item, as they are shown.</summary>
    public sealed record AnswersOf(string Name, ItemPath Path, ImmutableArray<AnswerValue> Answers) : Value(Name);

    /// <summary>The short label of an item.</summary>
    public sealed record LabelOf(string Name, ItemPath Path) : Value(Name);

    /// <summary>Labels of several items, joined.</summary>
    public sealed record LabelsOf(string Name, ImmutableArray<ItemPath> Paths) : Value(Name);

    /// <summary>A day.</summary>
    public sealed record Day(string Name, DateOnly Date) : Value(Name);

    /// <summary>The check question of a red flag.</summary>
    public sealed record CheckOf(string Name, string FlagId) : Value(Name);

    /// <summary>The advice of the standing red flags.</summary>
    public sealed record StandingAdvice(string Name) : Value(Name);
}
