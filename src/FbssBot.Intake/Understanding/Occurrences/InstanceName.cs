using System.Globalization;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Occurrences;

/// <summary>How the words of a clause name an instance beside the one that is spoken of.</summary>
/// <param name="Ordinal">Its place ("the second one"), 0 for the last; null for "the other one" and for a date.</param>
/// <param name="ByDate">Named by its date ("the 2019 one", "la de 2019").</param>
internal sealed record InstanceName(int? Ordinal, bool ByDate = false)
{
    private const int NearWords = 12;
    private const string Other = "other-instance";
    private const string Beside = "beside-instance";
    private const string BeforeDate = "instance-of";
    private const string AfterDate = "dated-instance";

    /// <summary>The name in the clause of <paramref name="facts"/>; null where it names none.</summary>
    public static InstanceName? In(Message message, GroupRules group, IReadOnlyCollection<Candidate> facts)
    {
        int clause = message.ClauseOf(facts.First().First);
        int first = facts.Min(fact => fact.First);
        int end = facts.Max(fact => fact.End);
        foreach (PhraseMatch mark in message.MarksNear(Other, first - NearWords, end + NearWords))
            if (message.ClauseOf(mark.First) == clause && !IsReckonedFrom(message, mark))
                return new InstanceName(OrdinalIn(message, mark));
        return facts.Any(fact => fact.LinkId == group.When && IsNamed(message, fact))
            ? new InstanceName(null, ByDate: true)
            : null;
    }

    // "Fine until the second one": what is told is of the one before.
    private static bool IsReckonedFrom(Message message, PhraseMatch mark) =>
        message.Marks(Beside).Any(beside => beside.First < mark.End && mark.First < beside.End);

    private static bool IsNamed(Message message, Candidate date) =>
        message.Marks(BeforeDate).Any(mark => mark.End == date.First)
        || message.Marks(AfterDate).Any(mark => mark.First == date.End);

    private static int? OrdinalIn(Message message, PhraseMatch mark)
    {
        foreach (PhraseMatch term in message.Terms("ordinal"))
            if (
                mark.Has(term.First)
                && term.Meaning is Meaning.Term { Value: var value }
                && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int ordinal)
            )
                return ordinal;
        return null;
    }
}
