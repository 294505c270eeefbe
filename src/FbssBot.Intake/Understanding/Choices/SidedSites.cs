using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Choices;

/// <summary>
/// Parts of the body with their side: "left leg", "leg, the right one", "left hip and leg", "both arms". A part without a side takes
/// that of its neighbour in the clause, else the only side named in the message; else it stays open.
/// </summary>
internal sealed class SidedSites(CompiledQuestionnaire questionnaire, ReadingRules rules, PhraseAnswers phrases)
{
    private const string Both = "both";

    public IEnumerable<Candidate> Read(Message message, Asked asked)
    {
        var sides = Sides(message);
        if (sides.Count == 0)
            yield break;
        foreach (PhraseMatch match in Parts(message))
        {
            var part = (Meaning.SidedPart)match.Meaning;
            QuestionRules question = rules.Of(part.LinkId);
            if (question.Sided is null || !questionnaire.ByLinkId.TryGetValue(part.LinkId, out Item? item))
                continue;
            if (
                !phrases.Counts(message, asked, part.LinkId, match.First, match.End)
                || SideOf(message, match, sides) is not { } side
            )
                continue;
            foreach (string one in Named(side, sides))
                if (PhraseAnswers.ValueOf(item, question.SidedOption(part.Part, one)!) is { } value)
                    yield return Spanned(message, part.LinkId, value, match, side);
        }
    }

    private static List<PhraseMatch> Parts(Message message)
    {
        var parts = message.Matches.Where(match => match.Meaning is Meaning.SidedPart).ToList();
        return [.. parts.Where(part => !IsSwallowed(message, part))];
    }

    private static bool IsSwallowed(Message message, PhraseMatch part)
    {
        foreach (PhraseMatch other in message.Near(part.First, part.End))
            if (other.Swallows(part) && SameQuestion(other, part))
                return true;
        return false;
    }

    private static bool SameQuestion(PhraseMatch other, PhraseMatch part) =>
        other.Meaning switch
        {
            Meaning.SidedPart site => site.LinkId == ((Meaning.SidedPart)part.Meaning).LinkId,
            Meaning.Option { AskedOnly: false } option => option.LinkId == ((Meaning.SidedPart)part.Meaning).LinkId,
            _ => false,
        };

    // "right at the scar", "right now": no side.
    private static List<PhraseMatch> Sides(Message message)
    {
        var barred = message.Marks("not-a-side").ToList();
        return [.. message.Terms("side").Where(side => !barred.Exists(match => match.Overlaps(side)))];
    }

    private static PhraseMatch? SideOf(Message message, PhraseMatch part, List<PhraseMatch> sides)
    {
        foreach (PhraseMatch side in sides)
            if (side.Overlaps(part))
                return side;
        PhraseMatch? near = null;
        int nearest = int.MaxValue;
        foreach (PhraseMatch side in sides)
        {
            if (message.SentenceOf(side.First) != message.SentenceOf(part.First))
                continue;
            bool after = side.First >= part.End;
            int distance = after ? side.First - part.End : part.First - side.End;
            // A side belongs to the part beside it; farther off, the one said before carries on ("left leg and foot").
            if (distance >= nearest)
                continue;
            int cost =
                distance
                + (after && distance > 1 ? 2 : 0)
                + (message.ClauseOf(side.First) == message.ClauseOf(part.First) ? 0 : 1);
            if (after && IsClaimed(message, side, part))
                cost += 6;
            if (cost < nearest)
                (near, nearest) = (side, cost);
        }
        if (near is not null)
            return near;
        return sides.Select(side => Value(side)).Distinct().Count() == 1 ? sides[0] : null;
    }

    // In "leg and left arm" the side stands directly before another part: it is that one's.
    private static bool IsClaimed(Message message, PhraseMatch side, PhraseMatch part)
    {
        foreach (PhraseMatch other in message.Near(side.End, side.End + 2))
            if (
                other.Meaning is Meaning.SidedPart
                && other.First >= side.End
                && other.First - side.End <= 1
                && other.First > part.First
                && other.End > part.End
            )
                return true;
        return false;
    }

    private static IEnumerable<string> Named(PhraseMatch side, List<PhraseMatch> all) =>
        Value(side) == Both
            ? all.Select(Value).Where(value => value != Both).Concat(["l", "r"]).Distinct()
            : [Value(side)];

    private static string Value(PhraseMatch side) => ((Meaning.Term)side.Meaning).Value;

    // In "left leg and foot" the side is the foot's, too, and the leg between is no part of the foot.
    private static Candidate Spanned(
        Message message,
        string linkId,
        AnswerValue value,
        PhraseMatch part,
        PhraseMatch side
    )
    {
        int first = Math.Min(part.First, side.First);
        int end = Math.Max(part.End, side.End);
        bool isAlone = !message.Matches.Any(other =>
            other.Meaning is Meaning.SidedPart && other.First >= first && other.End <= end && !other.Overlaps(part)
        );
        return isAlone && end - first <= part.Length + side.Length + 3
            ? new Candidate(linkId, value, first, end)
            : new Candidate(linkId, value, part.First, part.End);
    }
}
