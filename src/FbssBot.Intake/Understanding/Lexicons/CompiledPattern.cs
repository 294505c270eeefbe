using System.Collections.Immutable;

namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>A pattern ready for matching, with what it stands for.</summary>
internal sealed class CompiledPattern
{
    private readonly Node _root;

    public CompiledPattern(Pattern pattern, Meaning meaning, VocabularyBuilder vocabulary)
    {
        _root = Compile(pattern, vocabulary);
        Meaning = meaning;
        var first = new HashSet<int>();
        AddFirst(_root, first);
        First = [.. first];
    }

    public Meaning Meaning { get; }

    /// <summary>The numbers of the words with which it can begin.</summary>
    public ImmutableArray<int> First { get; }

    /// <summary>Where the longest match that begins at <paramref name="start"/> ends; 0 where there is none.</summary>
    public int End(MatchedWords words, int start)
    {
        ulong ends = Ends(_root, words, start, 1UL);
        return ends <= 1 ? 0 : start + 63 - System.Numerics.BitOperations.LeadingZeroCount(ends);
    }

    private static Node Compile(Pattern pattern, VocabularyBuilder vocabulary) =>
        pattern switch
        {
            Pattern.Literal word => new Node(NodeKind.Word, vocabulary.NumberOf(word), []),
            Pattern.Prefix prefix => new Node(NodeKind.Word, vocabulary.NumberOf(prefix), []),
            Pattern.Row row => new Node(NodeKind.Row, 0, [.. row.Parts.Select(part => Compile(part, vocabulary))]),
            Pattern.OneOf any => new Node(NodeKind.OneOf, 0, [.. any.Parts.Select(part => Compile(part, vocabulary))]),
            Pattern.Optional maybe => new Node(NodeKind.Optional, 0, [Compile(maybe.Part, vocabulary)]),
            Pattern.Ahead ahead => new Node(
                ahead.Not ? NodeKind.NotAhead : NodeKind.Ahead,
                0,
                [Compile(ahead.Part, vocabulary)]
            ),
            Pattern.Gap => new Node(NodeKind.Gap, 0, []),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>Adds the words with which the node can begin; true where it can also be passed without a word.</summary>
    private static bool AddFirst(Node node, HashSet<int> first)
    {
        switch (node.Kind)
        {
            case NodeKind.Word:
                first.Add(node.Number);
                return false;
            case NodeKind.Row:
                return node.Parts.All(part => AddFirst(part, first));
            case NodeKind.OneOf:
                bool passable = false;
                foreach (Node part in node.Parts)
                    passable |= AddFirst(part, first);
                return passable;
            case NodeKind.Optional:
                AddFirst(node.Parts[0], first);
                return true;
            default:
                return true;
        }
    }

    // Positions are bits relative to the start: a pattern spans fewer than 64 words, and a set of ends is one machine word.
    private static ulong Ends(Node node, MatchedWords words, int start, ulong from)
    {
        switch (node.Kind)
        {
            case NodeKind.Word:
                return After(node.Number, words, start, from);
            case NodeKind.Row:
                foreach (Node part in node.Parts)
                {
                    from = Ends(part, words, start, from);
                    if (from == 0)
                        return 0;
                }
                return from;
            case NodeKind.OneOf:
                ulong any = 0;
                foreach (Node part in node.Parts)
                    any |= Ends(part, words, start, from);
                return any;
            case NodeKind.Optional:
                return from | Ends(node.Parts[0], words, start, from);
            case NodeKind.Ahead:
            case NodeKind.NotAhead:
                return Before(node, words, start, from);
            default:
                return Skipped(words, start, from);
        }
    }

    private static ulong After(int number, MatchedWords words, int start, ulong from)
    {
        ulong after = 0;
        for (ulong rest = from; rest != 0; rest &= rest - 1)
        {
            int at = start + System.Numerics.BitOperations.TrailingZeroCount(rest);
            if (at < words.Count && (at == start || !words.SentenceBefore(at)) && words.Is(at, number))
                after |= 1UL << (at - start) << 1;
        }
        return after;
    }

    private static ulong Before(Node ahead, MatchedWords words, int start, ulong from)
    {
        ulong kept = 0;
        for (ulong rest = from; rest != 0; rest &= rest - 1)
        {
            ulong one = rest & (~rest + 1);
            if ((Ends(ahead.Parts[0], words, start, one) != 0) == (ahead.Kind == NodeKind.Ahead))
                kept |= one;
        }
        return kept;
    }

    private static ulong Skipped(MatchedWords words, int start, ulong from)
    {
        ulong reached = from;
        ulong edge = from;
        for (int step = 0; step < Pattern.GapWords && edge != 0; step++)
        {
            ulong next = 0;
            for (ulong rest = edge; rest != 0; rest &= rest - 1)
            {
                int at = start + System.Numerics.BitOperations.TrailingZeroCount(rest);
                if (at < words.Count && at - start < 62 && !words.SentenceBefore(at))
                    next |= 1UL << (at - start) << 1;
            }
            reached |= next;
            edge = next;
        }
        return reached;
    }

    private enum NodeKind
    {
        Word,
        Row,
        OneOf,
        Optional,
        Gap,
        Ahead,
        NotAhead,
    }

    private sealed record Node(NodeKind Kind, int Number, ImmutableArray<Node> Parts);
}
