using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Context;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.RedFlags;

/// <summary>Recognises red flags by concepts and their context, in any wording.</summary>
public static class RedFlagReader
{
    /// <summary>The red flags of one message.</summary>
    /// <param name="words">The words of the message.</param>
    /// <param name="context">What the message denies, doubts, dates or says of others (<see cref="ContextReader"/>).</param>
    /// <param name="catalog">The pack's red flags.</param>
    /// <param name="language">The language of the message.</param>
    /// <param name="reading">What is known of the conversation: facts of earlier messages count with new ones.</param>
    public static RedFlagReading Read(
        ImmutableArray<Word> words,
        MessageContext context,
        RedFlagCatalog catalog,
        string language,
        ReadingContext reading
    )
    {
        if (words.IsEmpty)
            return RedFlagReading.Nothing;
        return Weighed(HitsOf(words, context, catalog, language, reading), catalog, reading.EarlierConcepts);
    }

    /// <summary>
    /// The red flags of one message, and those that it meets only together with facts of earlier messages: about these one
    /// question is asked, because words far apart need not belong together.
    /// </summary>
    public static RedFlagReading ReadOverTurns(
        ImmutableArray<Word> words,
        MessageContext context,
        RedFlagCatalog catalog,
        string language,
        ReadingContext reading
    )
    {
        if (words.IsEmpty)
            return RedFlagReading.Nothing;
        var found = HitsOf(words, context, catalog, language, reading);
        RedFlagReading alone = Weighed(found, catalog, []);
        // A message that states no fact of its own ("legs feel fine") completes nothing.
        if (reading.EarlierConcepts.IsEmpty || alone.Concepts.IsEmpty)
            return alone;
        RedFlagReading together = Weighed(found, catalog, reading.EarlierConcepts);
        ImmutableHashSet<string> known = [.. alone.Raised.Concat(alone.Asked).Select(flag => flag.Id)];
        return alone with { Asked = [.. alone.Asked, .. together.Raised.Where(flag => !known.Contains(flag.Id))] };
    }

    // The concepts are looked for once; what they amount to depends on the messages before.
    private static (ConceptHits Hits, bool AsksAboutPast) HitsOf(
        ImmutableArray<Word> words,
        MessageContext context,
        RedFlagCatalog catalog,
        string language,
        ReadingContext reading
    )
    {
        PastQuestions? past = catalog.Past.FirstOrDefault(questions => questions.IsAsked(reading.Asked));
        var hits = ConceptHits.Of(words, catalog.In(language), context, past?.Concepts ?? []);
        return (hits, past?.IsExplained(hits) == false);
    }

    private static RedFlagReading Weighed(
        (ConceptHits Hits, bool AsksAboutPast) found,
        RedFlagCatalog catalog,
        ImmutableHashSet<string> earlier
    )
    {
        (ConceptHits hits, bool asksAboutPast) = found;
        // Most messages name no concept at all, and facts of earlier messages alone meet nothing.
        if (hits.All.Count == 0)
            return RedFlagReading.Nothing;
        var criteria = new Criteria(hits, earlier);
        var raised = ImmutableArray.CreateBuilder<RedFlagFinding>();
        var asked = ImmutableArray.CreateBuilder<RedFlagFinding>();
        foreach (RedFlagWords flag in catalog.Flags)
        {
            Match fire = criteria.Met(flag.Fire);
            if (fire.IsMet && !criteria.IsLowered(flag, fire))
                raised.Add(
                    new RedFlagFinding(flag.Id, fire.Spans, criteria.Met(flag.Escalate).IsMet, criteria.IsSaidNew(fire))
                    {
                        Signs = criteria.SignsOf(flag.Fire),
                    }
                );
            else if (Asked(flag, fire, criteria, asksAboutPast) is { IsMet: true } near)
                asked.Add(new RedFlagFinding(flag.Id, near.Spans) { Signs = near.Signs });
        }
        ImmutableHashSet<string> grounds =
        [
            .. catalog
                .Flags.Where(flag => !flag.Grounds.IsDefaultOrEmpty && criteria.Met(flag.Grounds).IsMet)
                .Select(flag => flag.Id),
        ];
        return new RedFlagReading(raised.ToImmutable(), asked.ToImmutable(), Facts(hits), Onsets(hits), grounds)
        {
            Denied = hits.Denied(),
        };
    }

    private static Match Asked(RedFlagWords flag, Match fire, Criteria criteria, bool asksAboutPast)
    {
        if (fire.IsMet)
            return fire;
        if (asksAboutPast && criteria.ExpectedMet(flag.Fire) is { IsMet: true } expected)
            return expected;
        // What would be an emergency is asked about even where it is told as what came of an operation long ago.
        Match past = flag.Urgency == 0 ? criteria.PastMet(flag.Fire) : criteria.UndatedMet(flag.Fire);
        if (past.IsMet)
            return past;
        // "My mother can't breathe since this morning": who cannot be the patient is soon said.
        if (flag.Urgency == 0 && criteria.OthersMet(flag.Fire) is { IsMet: true } others)
            return others;
        Match check = criteria.Met(flag.Check);
        return check.IsMet || !flag.NeverSilent ? check : criteria.MaybeMet(flag.Fire);
    }

    private static ImmutableHashSet<string> Onsets(ConceptHits hits) =>
        [
            .. hits
                .All.Where(hit => hit is { Counts: true, Concept.Kind: ConceptKind.Onset or ConceptKind.Reply })
                .Select(hit => hit.Concept.Id),
        ];

    private static ImmutableHashSet<string> Facts(ConceptHits hits) =>
        [
            .. hits
                .All.Where(hit => hit.Counts && hit.Concept.IsFact && !hit.Concept.StaysInMessage)
                .Select(hit => hit.Concept.Id),
        ];
}
