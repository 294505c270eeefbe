using System.Collections.Immutable;

namespace FbssBot.Intake.Understanding.RedFlags;

/// <summary>The words that meet a criterion; none where it is not met.</summary>
internal readonly record struct Match(bool IsMet, ImmutableArray<TextSpan> Spans, ImmutableArray<ConceptHit> Hits)
{
    public static readonly Match None = new(false, [], []);

    /// <summary>Ids of the concepts that met it, but for those of time.</summary>
    public ImmutableHashSet<string> Signs =>
        [.. Hits.Where(hit => hit.Concept.Kind != ConceptKind.Onset).Select(hit => hit.Concept.Id)];
}

/// <summary>Decides which combinations the concepts of a message meet, together with facts of earlier messages.</summary>
internal sealed class Criteria(ConceptHits hits, ImmutableHashSet<string> earlier)
{
    private readonly ILookup<string, ConceptHit> _counting = Those(hits, hit => hit.Counts);
    private readonly Lazy<ILookup<string, ConceptHit>> _open = new(() => Those(hits, hit => hit.IsOpen));
    private readonly Lazy<ILookup<string, ConceptHit>> _expected = new(() =>
        Those(hits, hit => hit.Counts || hit.IsExpected)
    );
    private readonly Lazy<ILookup<string, ConceptHit>> _undated = new(() =>
        Those(hits, hit => hit.Counts || hit.IsUndated)
    );
    private readonly bool _hasUndated = hits.All.Exists(hit => hit.IsUndated);
    private readonly Lazy<ILookup<string, ConceptHit>> _past = new(() =>
        Those(hits, hit => hit.Counts || hit.IsUndated || hit.IsOver)
    );
    private readonly bool _hasPast = hits.All.Exists(hit => hit.IsUndated || hit.IsOver);
    private readonly Lazy<ILookup<string, ConceptHit>> _others = new(() =>
        Those(hits, hit => hit.Counts || hit.IsOfOther)
    );
    private readonly bool _hasOthers = hits.All.Exists(hit => hit.IsOfOther);
    private readonly bool _isFresh = hits.All.Exists(ConceptHits.IsFresh);

    /// <summary>The first combination that is met.</summary>
    public Match Met(ImmutableArray<Combination> combinations) => FirstMet(combinations, _counting);

    /// <summary>The concepts of every combination that is met.</summary>
    public ImmutableHashSet<string> SignsOf(ImmutableArray<Combination> combinations) =>
        [.. combinations.SelectMany(combination => Met([combination]).Signs)];

    /// <summary>The first combination that would be met if what is past, feared or imagined were so.</summary>
    public Match MaybeMet(ImmutableArray<Combination> combinations) => FirstMet(combinations, _open.Value);

    /// <summary>The first combination that would be met if what the question asks for of the past were so now.</summary>
    public Match ExpectedMet(ImmutableArray<Combination> combinations) => FirstMet(combinations, _expected.Value);

    /// <summary>The first combination that would be met if whatever has a past date were so now.</summary>
    public Match PastMet(ImmutableArray<Combination> combinations) =>
        _hasPast ? FirstMet(combinations, _past.Value) : Match.None;

    /// <summary>The first combination that would be met if what stands beside a past date were so now, and is not told as over.</summary>
    public Match UndatedMet(ImmutableArray<Combination> combinations) =>
        _hasUndated ? FirstMet(combinations, _undated.Value) : Match.None;

    /// <summary>The first combination that somebody else meets, newly so: the patient, perhaps, of whom the writer tells.</summary>
    public Match OthersMet(ImmutableArray<Combination> combinations) =>
        _isFresh && _hasOthers ? FirstMet(combinations, _others.Value) : Match.None;

    /// <summary>Whether an alarm becomes a question: long-standing and unchanged, or with a harmless explanation.</summary>
    public bool IsLowered(RedFlagWords flag, Match fire)
    {
        if (flag.BlockedBy.Any(id => _counting[id].Any()))
            return true;
        return !_isFresh
            && flag.LowerIf.SelectMany(id => _counting[id])
                .Any(old => fire.Hits.Any(hit => hit.Concept.IsFact && hits.InOneSentence(old, hit)));
    }

    /// <summary>Whether the sentence of an alarm says that it is new or worse.</summary>
    public bool IsSaidNew(Match fire) =>
        hits.All.Where(ConceptHits.IsFresh).Any(fresh => fire.Hits.Any(hit => hits.InOneSentence(fresh, hit)));

    private static ILookup<string, ConceptHit> Those(ConceptHits hits, Func<ConceptHit, bool> which) =>
        hits.All.Where(which).ToLookup(hit => hit.Concept.Id, StringComparer.Ordinal);

    private Match FirstMet(ImmutableArray<Combination> combinations, ILookup<string, ConceptHit> found)
    {
        foreach (Combination combination in combinations)
            if (Find(combination, found, []) is { } met)
                return new Match(true, Joined(met.Select(hits.Span)), met);
        return Match.None;
    }

    // "Cannot feel my" and "my seat" are one stretch of the message.
    private static ImmutableArray<TextSpan> Joined(IEnumerable<TextSpan> spans)
    {
        var joined = new List<TextSpan>();
        foreach (TextSpan span in spans.Distinct().OrderBy(span => span.Start).ThenBy(span => span.End))
            if (joined.Count > 0 && span.Start < joined[^1].End)
                joined[^1] = new TextSpan(joined[^1].Start, Math.Max(joined[^1].End, span.End));
            else
                joined.Add(span);
        return [.. joined];
    }

    // Depth first over the hits of each concept: combinations have at most four concepts and few hits each.
    private ImmutableArray<ConceptHit>? Find(
        Combination combination,
        ILookup<string, ConceptHit> found,
        ImmutableArray<ConceptHit> chosen,
        int next = 0
    )
    {
        if (next == combination.All.Length)
            return chosen.Any(hit => hit.Concept.IsFact || chosen.Length == 1) ? chosen : null;
        string id = combination.All[next];
        foreach (ConceptHit hit in found[id])
            if (
                chosen.All(other => AreNear(combination, other, hit))
                && Find(combination, found, chosen.Add(hit), next + 1) is { } met
            )
                return met;
        // A fact of an earlier message counts as said, but something of this message must go with it.
        return earlier.Contains(id) ? Find(combination, found, chosen, next + 1) : null;
    }

    // The time may stand anywhere near: "my leg is weak, I can't lift a kettle, since Monday".
    private bool AreNear(Combination combination, ConceptHit a, ConceptHit b) =>
        combination.SameClause && a.Concept.Kind != ConceptKind.Onset && b.Concept.Kind != ConceptKind.Onset
            ? hits.InOneClause(a, b)
            : hits.InOneStory(a, b);
}
