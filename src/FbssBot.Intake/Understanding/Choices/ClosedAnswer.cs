using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Choices;

/// <summary>The answer to a closed question in free words: phrase, option text, place, yes and no, none, not known.</summary>
internal sealed class ClosedAnswer(OptionLabels labels, PhraseAnswers phrases)
{
    /// <summary>What the message chooses, given what the lexicon's phrases already <paramref name="named"/> of this question.</summary>
    public IEnumerable<Candidate> Read(Message message, Asked asked, IReadOnlyList<Candidate> named)
    {
        if (asked.Item is not { } item || message.Words.IsEmpty)
            return [];
        if (item.Type == ItemType.Boolean)
            return YesOrNo(message, item);
        if (!asked.IsClosed)
            return [];
        IReadOnlyList<Candidate> texts =
            named.Count > 0
                ? []
                :
                [
                    .. labels
                        .Read(message, asked)
                        .Where(text => phrases.Counts(message, asked, item.LinkId, text.First, text.End)),
                ];
        IReadOnlyList<Candidate> known = [.. named, .. texts];
        IReadOnlyList<Candidate> placed = ChosenByPlace.Read(
            message,
            asked,
            named.Count > 0 ? named : [.. texts.Where(text => text.Length > 1)]
        );
        if (placed.Count > 0)
            return placed;
        return known.Count > 0 ? texts : Bare(message, asked, item);
    }

    private IEnumerable<Candidate> Bare(Message message, Asked asked, Item item)
    {
        if (First(message, "yes") is { } yes && labels.Saying("yes", message, asked) is { } affirmed)
            return [new Candidate(item.LinkId, affirmed.Value, yes.First, yes.End, Chosen: true)];
        if (Unknown(message, asked) is { } unknown)
            return [unknown];
        if (First(message, "no") is { } no)
        {
            Option? denied =
                labels.Saying("no", message, asked) ?? asked.Options.FirstOrDefault(option => option.SaysNone);
            return denied is null ? [] : [new Candidate(item.LinkId, denied.Value, no.First, no.End, Chosen: true)];
        }
        foreach (PhraseMatch none in message.Terms("none"))
            if (
                !PhraseAnswers.IsNoDenial(message, none)
                && asked.Options.FirstOrDefault(option => option.SaysNone) is { } exclusive
            )
                return [new Candidate(item.LinkId, exclusive.Value, none.First, none.End, Chosen: true)];
        return [];
    }

    private static Candidate? Unknown(Message message, Asked asked)
    {
        foreach (PhraseMatch unsure in message.Terms("unsure"))
            if (asked.Options.FirstOrDefault(option => option.Unknown) is { } unknown)
                return new Candidate(asked.LinkId!, unknown.Value, unsure.First, unsure.End, Chosen: true);
        return null;
    }

    private static IEnumerable<Candidate> YesOrNo(Message message, Item item)
    {
        if (First(message, "yes") is { } yes)
            return [new Candidate(item.LinkId, new AnswerValue.Boolean(true), yes.First, yes.End, Chosen: true)];
        return First(message, "no") is { } no
            ? [new Candidate(item.LinkId, new AnswerValue.Boolean(false), no.First, no.End, Chosen: true)]
            : [];
    }

    // "yes …", "well, no …": the word counts at the beginning, or anywhere in a very short message.
    private static PhraseMatch? First(Message message, string kind)
    {
        foreach (PhraseMatch term in message.Terms(kind))
            if ((term.First <= 1 || message.Words.Length <= 4) && !PhraseAnswers.IsNoDenial(message, term))
                return term;
        return null;
    }
}
