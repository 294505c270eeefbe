using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Context;
using FbssBot.Intake.Understanding.Lexicons;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.RedFlags;

/// <summary>One concept found in a message.</summary>
/// <param name="Concept">Which.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Counts">It is so, now, and the patient's own.</param>
/// <param name="IsOpen">It may be so: past, feared or imagined, but not denied and nobody else's.</param>
/// <param name="IsExpected">It would count, if the question had not asked for such things of the past.</param>
/// <param name="IsUndated">It would count, if the past date beside it left no doubt that it is so now.</param>
/// <param name="IsOver">It would count, if it were not told as what came of an operation of long ago.</param>
/// <param name="IsDenied">The patient's own, and said not to be so.</param>
/// <param name="IsOfOther">It would count, if it were the patient's own.</param>
internal readonly record struct ConceptHit(
    Concept Concept,
    int First,
    int End,
    bool Counts,
    bool IsOpen,
    bool IsExpected = false,
    bool IsUndated = false,
    bool IsOver = false,
    bool IsDenied = false,
    bool IsOfOther = false
);

/// <summary>The concepts of one message in their context.</summary>
internal sealed class ConceptHits
{
    private readonly ImmutableArray<Word> _words;
    private readonly MessageContext _context;
    private readonly int[] _sentences;

    private ConceptHits(ImmutableArray<Word> words, MessageContext context, List<ConceptHit> hits)
    {
        _words = words;
        _context = context;
        _sentences = new int[words.Length];
        for (int i = 1; i < words.Length; i++)
            _sentences[i] = _sentences[i - 1] + (words[i].Before == Break.Sentence ? 1 : 0);
        All = hits;
    }

    /// <summary>Every hit.</summary>
    public List<ConceptHit> All { get; }

    /// <summary>Finds the concepts of <paramref name="words"/> and weighs each in its context.</summary>
    /// <param name="words">The words of the message.</param>
    /// <param name="concepts">The concepts of its language.</param>
    /// <param name="context">What it denies, doubts, dates or says of others.</param>
    /// <param name="expected">Ids of concepts that the question asks for as things of the past.</param>
    public static ConceptHits Of(
        ImmutableArray<Word> words,
        ConceptLanguage concepts,
        MessageContext context,
        ImmutableHashSet<string> expected
    )
    {
        List<Phrase<ConceptExpression>> found = concepts.In(words);
        found.RemoveAll(phrase => IsTorn(phrase, context));
        MessageContext outside = context.Without([
            .. found.Where(phrase => phrase.Meaning.OwnNegation).Select(phrase => (phrase.First, phrase.End)),
        ]);
        // "Since the fusion in 2021" is nothing new.
        found.RemoveAll(phrase => SaysFresh(phrase.Meaning.Concept) && outside.LeadsToDated(phrase.First, phrase.End));
        List<FreshWords> fresh =
        [
            .. found
                .Where(phrase => SaysFresh(phrase.Meaning.Concept) && !IsWithin(phrase, found, ConceptKind.Length))
                .Where(phrase => outside.OfUndated(phrase.First, phrase.End).Polarity != Polarity.Absent)
                .Select(phrase => new FreshWords(
                    phrase.First,
                    phrase.End,
                    IsManner: IsWithin(phrase, found, ConceptKind.Manner)
                )),
        ];
        List<ConceptHit> hits = [.. found.Select(phrase => Weighed(phrase, outside, fresh))];
        if (!expected.IsEmpty && !hits.Exists(IsFresh))
            hits = [.. hits.Select(hit => expected.Contains(hit.Concept.Id) ? Expected(hit) : hit)];
        return new ConceptHits(words, outside, hits);
    }

    /// <summary>The stretch of a hit.</summary>
    public TextSpan Span(ConceptHit hit) => new(_words[hit.First].Span.Start, _words[hit.End - 1].Span.End);

    /// <summary>
    /// The signs that are plainly denied. Nothing is plain where the message also says that the sign is so, or speaks of now and
    /// worse: "no fever today" takes nothing back that was so yesterday.
    /// </summary>
    public ImmutableArray<DeniedSign> Denied() =>
        All.Exists(IsFresh)
            ? []
            :
            [
                .. All.Where(hit => hit.IsDenied && hit.Concept.IsFact)
                    .Where(hit => !All.Exists(other => other.Concept == hit.Concept && other.IsOpen))
                    .Select(hit => new DeniedSign(hit.Concept.Id, Span(hit), hit.Concept.IsSeveral)),
            ];

    /// <summary>Whether two hits are said in one clause: few words and no turn between them.</summary>
    public bool InOneClause(ConceptHit a, ConceptHit b)
    {
        (ConceptHit left, ConceptHit right) = a.First <= b.First ? (a, b) : (b, a);
        return right.First - left.End <= MostWordsBetween
            && _sentences[left.First] == _sentences[right.First]
            && !_context.ContrastsBetween(left.End - 1, right.First + 1);
    }

    /// <summary>Whether two hits are near enough to be about one thing: the whole of a short message, neighbouring sentences of a long one.</summary>
    public bool InOneStory(ConceptHit a, ConceptHit b) =>
        _sentences[^1] < MostSentencesOfShort || Math.Abs(_sentences[a.First] - _sentences[b.First]) <= 1;

    /// <summary>Whether both stand in one sentence.</summary>
    public bool InOneSentence(ConceptHit a, ConceptHit b) => _sentences[a.First] == _sentences[b.First];

    /// <summary>Whether a hit says that something is new or worse.</summary>
    public static bool IsFresh(ConceptHit hit) => hit.Counts && SaysFresh(hit.Concept);

    private static bool SaysFresh(Concept concept) =>
        concept.Kind == ConceptKind.Onset && !concept.Id.EndsWith(".old", StringComparison.Ordinal);

    private static bool IsWithin(
        Phrase<ConceptExpression> phrase,
        List<Phrase<ConceptExpression>> found,
        ConceptKind kind
    ) => found.Exists(other => other.Meaning.Concept.Kind == kind && other.Covers(phrase));

    private static ConceptHit Expected(ConceptHit hit) => hit with { Counts = false, IsExpected = hit.Counts };

    private const int MostWordsBetween = 7;
    private const int MostSentencesOfShort = 3;

    // "numb, but not between my legs": a phrase with a turn inside was never said as one.
    private static bool IsTorn(Phrase<ConceptExpression> phrase, MessageContext context) =>
        context.ContrastsBetween(phrase.First, phrase.End)
        || (!phrase.Meaning.OwnNegation && context.DeniesWithin(phrase.First, phrase.End));

    private static ConceptHit Weighed(Phrase<ConceptExpression> phrase, MessageContext context, List<FreshWords> fresh)
    {
        Concept concept = phrase.Meaning.Concept;
        SpanContext at = context.Of(phrase.First, phrase.End);
        bool undated = false;
        bool over = false;
        if (
            at.Temporality == Temporality.Historical
            && context.OfUndated(phrase.First, phrase.End) is { Temporality: Temporality.Current } plain
        )
        {
            Told told = Telling.Of(phrase.First, phrase.End, context, fresh);
            at = told == Told.Now ? plain : at;
            undated = told is Told.Past or Told.Unclear;
            over = told == Told.Over;
        }
        bool own = concept.CountsAnyone || at.Experiencer == Experiencer.Patient;
        bool said = at.Polarity != Polarity.Absent;
        bool current =
            at.Temporality == Temporality.Current || (concept.CountsPast && at.Temporality == Temporality.Historical);
        bool counts = concept.Kind switch
        {
            ConceptKind.Body or ConceptKind.Near or ConceptKind.Modifier or ConceptKind.Length or ConceptKind.Manner =>
                true,
            ConceptKind.Onset or ConceptKind.Reply => said,
            _ => own && said && current,
        };
        return new ConceptHit(
            concept,
            phrase.First,
            phrase.End,
            counts,
            counts || (own && said),
            IsUndated: undated && own && said && !counts,
            IsOver: over && own && said && !counts,
            IsDenied: !said && at is { Experiencer: Experiencer.Patient, Temporality: not Temporality.Hypothetical },
            IsOfOther: !own && said && current
        );
    }
}
