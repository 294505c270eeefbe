using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding;

/// <summary>
/// What a patient says and puts right in the same breath: "the left leg, no, I mean the right leg", "in 2020, no wait, it was 2021".
/// Nothing but small words may stand before what is said instead, and both answer the same question.
/// </summary>
internal static class TakenBack
{
    // "… hurts at night, no, sorry, I mean it was in …"
    private const int MostBefore = 3;
    private const int MostAfter = 6;

    private static readonly string[] SmallWords =
    [
        "correction",
        "filler",
        "article",
        "date-lead",
        "list-joint",
        "clause",
    ];

    /// <summary>The candidates, with those denied that the patient took back; the "no" of "no, I mean" denies nothing else.</summary>
    public static List<Candidate> In(Message message, List<Candidate> candidates)
    {
        List<PhraseMatch> backs = [.. message.Terms("takes-back")];
        candidates = Restated(message, candidates);
        if (backs.Count == 0)
            return candidates;
        var pairs = (
            from back in backs
            from old in candidates
            from said in candidates
            where Replaces(message, back, old, said) && !candidates.Exists(other => IsBetween(other, old, said))
            select (Old: old, Said: said)
        ).ToList();
        return
        [
            .. candidates.Select(candidate =>
                candidate with
                {
                    Denied = candidate.Denied || pairs.Exists(pair => pair.Old == candidate),
                    Instead = candidate.Instead || pairs.Exists(pair => pair.Said == candidate),
                }
            ),
        ];
    }

    /// <summary>
    /// "It was not a discectomy, it was a fusion with screws", "no fue de quitar el disco, fue fusión": what is said to be so behind the
    /// comma is no longer denied.
    /// </summary>
    private static List<Candidate> Restated(Message message, List<Candidate> candidates)
    {
        var starts = message
            .Terms("restates")
            .Where(term => term.First > 0 && IsBehindDenied(message, term, candidates))
            .ToList();
        return starts.Count == 0
            ? candidates
            :
            [
                .. candidates.Select(candidate =>
                    starts.Exists(start => IsIn(message, start, candidate))
                        ? candidate with
                        {
                            Instead = true,
                        }
                        : candidate
                ),
            ];
    }

    private static bool IsBehindDenied(Message message, PhraseMatch term, List<Candidate> candidates) =>
        (message.Words[term.First].Before != Text.Break.None || message.IsIn("clause", term.First))
        && candidates.Exists(old =>
            old.End <= term.First
            && message.SentenceOf(old.First) == message.SentenceOf(term.First)
            && message.Terms("negates").Any(no => no.First < old.First && old.First - no.End <= MostBefore)
        );

    private static bool IsIn(Message message, PhraseMatch start, Candidate candidate) =>
        candidate.First >= start.End
        && message.ClauseOf(candidate.First) == message.ClauseOf(start.First)
        && !message.Terms("negates").Any(no => no.First >= start.End && no.First < candidate.First);

    private static bool Replaces(Message message, PhraseMatch back, Candidate old, Candidate said) =>
        said.LinkId == old.LinkId
        && said.Value != old.Value
        && !old.Chosen
        && !said.Chosen
        && old.End <= back.First
        && back.First - old.End <= MostBefore
        && said.First >= back.End
        && said.First - back.End <= MostAfter
        && IsSmall(message, back.End, said.First)
        && !message.Terms("adds").Any(term => term.First >= old.End && term.First <= said.End);

    private static bool IsBetween(Candidate other, Candidate old, Candidate said) =>
        other.LinkId == old.LinkId && other.First >= old.End && other.End <= said.First;

    private static bool IsSmall(Message message, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (message.TermAt("negates", i) is not null || !IsSmall(message, i))
                return false;
        return true;
    }

    private static bool IsSmall(Message message, int word) =>
        message.Language.FunctionWords.Contains(message.Words[word].Text)
        || message.IsIn("takes-back", word)
        || SmallWords.Any(kind => message.IsIn(kind, word));
}
