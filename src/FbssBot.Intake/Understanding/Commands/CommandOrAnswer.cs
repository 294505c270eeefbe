using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Commands;

/// <summary>Decides between a command and an answer where the same words could be either, and when both stand.</summary>
internal static class CommandOrAnswer
{
    private const string Declined = "skip";

    /// <summary>The command, or null where its words are an answer to the question asked ("no", "pass", "none of your business").</summary>
    public static (Command Command, PhraseMatch Match)? Decide(
        Message message,
        Asked asked,
        (Command Command, PhraseMatch Match)? order,
        List<Candidate> candidates
    )
    {
        if (order is not { } given)
            return null;
        if (given.Command.Id is "yes" or "no" && asked.Item is not null)
            return null;
        // A conversation in which a question is open goes on already: "to keep going" is a goal.
        if (given.Command.Id is "resume" && asked is { IsOpen: true, IsFree: false })
            return null;
        // "Who reads it?", where an option says just that.
        if (IsAnsweredByPack(given.Command) && candidates.Exists(candidate => candidate.LinkId == asked.LinkId))
            return null;
        bool answered = candidates.Exists(candidate =>
            IsOf(asked, candidate.LinkId)
            && !candidate.Loose
            && candidate.First <= given.Match.First
            && candidate.End >= given.Match.End
        );
        return answered ? null : order;
    }

    // A question about the dialog itself, which a message of the pack answers whatever the visit brings.
    private static bool IsAnsweredByPack(Command command) =>
        command is { Id: "outOfScope", Topic: { } topic } && !topic.StartsWith("oos.", StringComparison.Ordinal);

    // The cells of a row answer the row: "not any more" of a medicine ends no conversation.
    private static bool IsOf(Asked asked, string linkId) =>
        linkId == asked.LinkId || asked.LinkId is { } row && linkId.StartsWith($"{row}/", StringComparison.Ordinal);

    /// <summary>Whether the words of a command take a possible answer away: those it consists of, and the sentence of a question.</summary>
    public static bool Takes(Message message, (Command Command, PhraseMatch Match) order, Candidate candidate)
    {
        if (order.Command.Id == "change")
            return false;
        bool inside = candidate.First < order.Match.End && order.Match.First < candidate.End;
        bool question =
            order.Command.Id
            is "outOfScope"
                or "why"
                or "help"
                or "repeat"
                or "smallTalk"
                or "human"
                or "review"
                or "deleteData";
        return inside || (question && message.ClauseOf(candidate.First) == message.ClauseOf(order.Match.First));
    }

    /// <summary>
    /// The command to report: a remark beside an answer is none, a bare "yes" to a list of choices was not understood, nor was a
    /// message without any word that is known.
    /// </summary>
    public static Command? Final(
        Message message,
        Asked asked,
        (Command Command, PhraseMatch Match)? order,
        List<Finding> findings,
        bool denies
    )
    {
        // "Sometimes. I don't want to talk about it" has answered.
        if (order is { Command.Id: Declined } && findings.Exists(finding => finding.LinkId == asked.LinkId))
            return null;
        if (order is { } given)
            return CommandReader.Remarks.Contains(given.Command.Id) && findings.Count > 0 ? null : given.Command;
        if (findings.Count > 0 || denies)
            return null;
        return IsBareYes(message, asked) || IsNoise(message, asked)
            ? new Command("notUnderstood", new TextSpan(0, message.Text.Length))
            : null;
    }

    private static bool IsBareYes(Message message, Asked asked)
    {
        if (!asked.IsClosed && !asked.IsCounted)
            return false;
        foreach (PhraseMatch yes in message.Terms("yes"))
            if (yes.First == 0 && yes.End >= message.Words.Length - 1)
                return true;
        return false;
    }

    private static bool IsNoise(Message message, Asked asked) =>
        (asked.IsFree || asked.IsClosed || asked.IsCounted) && IsUnknown(message);

    /// <summary>Whether no word of a message is known.</summary>
    public static bool IsUnknown(Message message) =>
        message.Words.All(word => !word.IsDigits && !message.Language.Vocabulary.Knows(word.Text));
}
