using System.Collections.Frozen;
using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Lexicons;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.Choices;

/// <summary>
/// The texts of the options of any questionnaire as something to be recognised: the whole text, the text before a bracket, and the
/// words that stand in one option alone.
/// </summary>
internal sealed class OptionLabels
{
    private readonly FrozenDictionary<(string LinkId, string Language), ImmutableArray<Label>> _labels;
    private readonly FrozenDictionary<string, string> _siblings;

    public OptionLabels(CompiledQuestionnaire questionnaire, ImmutableArray<LanguageLexicon> languages)
    {
        var labels = new Dictionary<(string, string), ImmutableArray<Label>>();
        foreach (Item item in questionnaire.All)
            if (item.Options.Length > 0)
                foreach (LanguageLexicon language in languages)
                    labels[(item.LinkId, language.Language)] = Labels(item, language);
        _labels = labels.ToFrozenDictionary();
        _siblings = questionnaire
            .All.Where(item => item.Parent is { } parent && questionnaire.ByLinkId[parent].IsRepeatingGroup)
            .ToFrozenDictionary(item => item.LinkId, item => item.Parent!);
    }

    /// <summary>The options that a message names by their texts.</summary>
    public IEnumerable<Candidate> Read(Message message, Asked asked)
    {
        if (LabelsOf(message, asked) is not ({ } item, var labels))
            yield break;
        string[] stems = Stems(message);
        bool whole = false;
        foreach (Label label in labels)
        foreach (ImmutableArray<string> form in label.Forms)
            if (IndexOf(stems, form) is >= 0 and int at && IsOffered(asked, label.Option))
            {
                whole = true;
                yield return new Candidate(item.LinkId, label.Option.Value, at, at + form.Length);
                break;
            }
        if (whole)
            yield break;
        foreach (Label label in labels)
            for (int i = 0; i < stems.Length; i++)
                if (
                    label.Own.Contains(stems[i])
                    && !IsPartOfBody(message, i)
                    && !AnswersSibling(message, item, i)
                    && !IsPartOfAnotherName(message, label, stems, i)
                    && IsOffered(asked, label.Option)
                )
                    yield return new Candidate(item.LinkId, label.Option.Value, i, i + 1, Loose: true);
    }

    /// <summary>
    /// The options whose texts make up the whole message, as buttons and copied answers do ("Numbness, Burning and Sharp"); none where a
    /// word is left over. Nothing else is meant then.
    /// </summary>
    public IReadOnlyList<Candidate> Whole(Message message, Asked asked)
    {
        if (LabelsOf(message, asked) is not ({ } item, var labels))
            return [];
        string[] stems = Stems(message);
        var chosen = new List<Candidate>();
        for (int at = 0; at < stems.Length; )
        {
            if (Longest(labels, asked, stems, at) is { } found)
            {
                chosen.Add(new Candidate(item.LinkId, found.Option.Value, at, at + found.Length, Chosen: true));
                at += found.Length;
            }
            else if (at > 0 && message.TermAt("list-joint", at) is { } joint)
            {
                at = joint.End;
            }
            else
            {
                return [];
            }
        }
        return item.Repeats || chosen.Count == 1 ? chosen : [];
    }

    private static (Option Option, int Length)? Longest(
        ImmutableArray<Label> labels,
        Asked asked,
        string[] stems,
        int at
    )
    {
        (Option Option, int Length)? longest = null;
        foreach (Label label in labels)
        foreach (ImmutableArray<string> form in label.Forms)
            if (
                form.Length > (longest?.Length ?? 0)
                && at + form.Length <= stems.Length
                && form.AsSpan().SequenceEqual(stems.AsSpan(at, form.Length))
                && IsOffered(asked, label.Option)
            )
                longest = (label.Option, form.Length);
        return longest;
    }

    /// <summary>The option whose text says yes or no ("Yes", "No, it stays in one place"); null where none does.</summary>
    public Option? Saying(string termKind, Message message, Asked asked)
    {
        if (LabelsOf(message, asked) is not (_, var labels))
            return null;
        Label? best = null;
        foreach (Label label in labels)
            if (
                label.Forms[0].Length > 0
                && message.Language.Says(termKind, label.Forms[0][0])
                && (best is null || label.Forms[0].Length < best.Forms[0].Length)
            )
                best = label;
        return best?.Option;
    }

    private (Item Item, ImmutableArray<Label> Labels)? LabelsOf(Message message, Asked asked) =>
        asked.Item is { } item && _labels.TryGetValue((item.LinkId, message.Language.Language), out var labels)
            ? (item, labels)
            : null;

    private static string[] Stems(Message message) =>
        [.. message.Words.Select(word => message.Language.Inflection.Stem(word.Text))];

    // "Weak legs" is not "numbness in the legs" because both have legs.
    private static bool IsPartOfBody(Message message, int word) =>
        message.Matches.Any(match => match.Meaning is Meaning.SidedPart && match.Has(word));

    // "They put screws in", asked what the operation was, says what was put in: nothing was taken out.
    private bool AnswersSibling(Message message, Item item, int word) =>
        _siblings.GetValueOrDefault(item.LinkId) is { } group
        && message.Matches.Any(match =>
            match.Has(word)
            && match.Meaning is Meaning.Option option
            && option.LinkId != item.LinkId
            && _siblings.GetValueOrDefault(option.LinkId) == group
        );

    // "Blood pressure" is not "a blood thinner" because both have blood.
    private static bool IsPartOfAnotherName(Message message, Label label, string[] stems, int word)
    {
        return label.Own.Count > 1 && (IsOther(word - 1, later: word) || IsOther(word + 1, later: word + 1));

        bool IsOther(int neighbour, int later) =>
            neighbour >= 0
            && neighbour < stems.Length
            && message.Words[later].Before == Break.None
            && stems[neighbour].Length > 3
            && !message.Language.FunctionWords.Contains(message.Words[neighbour].Text)
            && !label.Forms[1].Contains(stems[neighbour]);
    }

    private static bool IsOffered(Asked asked, Option option) => asked.Options.Contains(option);

    private static ImmutableArray<Label> Labels(Item item, LanguageLexicon language)
    {
        var words = item.Options.Select(option => Stems(option.Text.In(language.Language), language)).ToList();
        var labels = ImmutableArray.CreateBuilder<Label>();
        for (int i = 0; i < words.Count; i++)
        {
            string text = item.Options[i].Text.In(language.Language);
            int bracket = text.IndexOf('(', StringComparison.Ordinal);
            ImmutableArray<string> brief = bracket > 0 ? Stems(text[..bracket], language) : words[i];
            var own = words[i]
                .Where(word => word.Length > 3 && !language.FunctionWords.Contains(word))
                .Where(word => words.Count(other => other.Contains(word)) == 1);
            labels.Add(new Label(item.Options[i], [brief, words[i]], own.ToFrozenSet(StringComparer.Ordinal)));
        }
        return labels.ToImmutable();
    }

    private static ImmutableArray<string> Stems(string text, LanguageLexicon language) =>
        [.. Tokenizer.Words(text).Select(word => language.Inflection.Stem(word.Text))];

    private static int IndexOf(string[] stems, ImmutableArray<string> form)
    {
        if (form.Length == 0)
            return -1;
        for (int at = 0; at + form.Length <= stems.Length; at++)
            if (form.AsSpan().SequenceEqual(stems.AsSpan(at, form.Length)))
                return at;
        return -1;
    }

    private sealed record Label(Option Option, ImmutableArray<ImmutableArray<string>> Forms, FrozenSet<string> Own);
}
