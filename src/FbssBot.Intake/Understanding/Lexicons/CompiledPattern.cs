using System.Collections.Immutable;

namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>A pattern ready for matching.</summary>
internal sealed class CompiledPattern
{
    // The rarest words rule out most; looking for more costs more than it saves.
    private const int MostNeeds = 2;

    private readonly Node _root;
    private readonly int[][] _needs;

    public CompiledPattern(Pattern pattern, VocabularyBuilder vocabulary)
    {
        _root = Compile(pattern, vocabulary);
        var first = new HashSet<int>();
        AddFirst(_root, first);
        First = [.. first];
        _needs = [.. Needs(_root).OrderBy(words => words.Length).Take(MostNeeds)];
    }

    /// <summary>The numbers of the words with which it can begin.</summary>
    public ImmutableArray<int> First { get; }

    /// <summary>Whether the words that it cannot do without may all be among <paramref name="words"/>: most patterns are ruled out so.</summary>
    public bool MayOccurIn(MatchedWords words)
    {
        foreach (int[] need in _needs)
            if (!words.HasAny(need))
                return false;
        return true;
    }

    /// <summary>Where the longest match that begins at <paramref name="start"/> ends; 0 where there is none.</summary>
    public int End(MatchedWords words, int start)
    {
        ulong ends = Ends(_root, words, start, 1UL);
        return ends <= 1 ? 0 : start + 63 - System.Numerics.BitOperations.LeadingZeroCount(ends);
    }

    private static Node Compile(Pattern pattern, VocabularyBuilder vocabulary) =>
        pattern switch
        {
            Pattern.Literal word => new Node(NodeKind.Words, [vocabulary.NumberOf(word)], []),
            Pattern.Prefix prefix => new Node(NodeKind.Words, [vocabulary.NumberOf(prefix)], []),
            Pattern.Row row => new Node(NodeKind.Row, [], [.. row.Parts.Select(part => Compile(part, vocabulary))]),
            Pattern.OneOf any => OneOf([.. any.Parts.Select(part => Compile(part, vocabulary))]),
            Pattern.Optional maybe => new Node(NodeKind.Optional, [], [Compile(maybe.Part, vocabulary)]),
            Pattern.Ahead ahead => new Node(
                ahead.Not ? NodeKind.NotAhead : NodeKind.Ahead,
                [],
                [Compile(ahead.Part, vocabulary)]
            ),
            Pattern.Gap => new Node(NodeKind.Gap, [], []),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>Single words of a choice, of which there may be hundreds, become one node that is looked up in.</summary>
    private static Node OneOf(Node[] parts)
    {
        int[] numbers = [.. parts.Where(IsWords).SelectMany(part => part.Numbers).Distinct().Order()];
        Node[] others = [.. parts.Where(part => !IsWords(part))];
        if (numbers.Length > 0)
            others = [new Node(NodeKind.Words, numbers, []), .. others];
        return others is [var only] ? only : new Node(NodeKind.OneOf, [], others);

        static bool IsWords(Node part) => part.Kind == NodeKind.Words;
    }

    /// <summary>Adds the words with which the node can begin; true where it can also be passed without a word.</summary>
    private static bool AddFirst(Node node, HashSet<int> first)
    {
        switch (node.Kind)
        {
            case NodeKind.Words:
                first.UnionWith(node.Numbers);
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

    /// <summary>For each part that a match cannot do without, the words of which one is there.</summary>
    private static IEnumerable<int[]> Needs(Node node) =>
        node.Kind switch
        {
            NodeKind.Words => [node.Numbers],
            NodeKind.Row or NodeKind.Ahead => node.Parts.SelectMany(Needs),
            NodeKind.OneOf when node.Parts.All(part => Needs(part).Any()) =>
            [
                [.. node.Parts.SelectMany(part => Needs(part).MinBy(words => words.Length)!).Distinct()],
            ],
            _ => [],
        };

    // Positions are bits relative to the start: a pattern spans fewer than 64 words, and a set of ends is one machine word.
    private static ulong Ends(Node node, MatchedWords words, int start, ulong from)
    {
        switch (node.Kind)
        {
            case NodeKind.Words:
                return After(node.Numbers, words, start, from);
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

    private static ulong After(int[] numbers, MatchedWords words, int start, ulong from)
    {
        ulong after = 0;
        for (ulong rest = from; rest != 0; rest &= rest - 1)
        {
            int at = start + System.Numerics.BitOperations.TrailingZeroCount(rest);
            if (at < words.Count && (at == start || !words.SentenceBefore(at)) && words.IsAny(at, numbers))
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
        Words,
        Row,
        OneOf,
        Optional,
        Gap,
        Ahead,
        NotAhead,
    }

    private sealed record Node(NodeKind Kind, int[] Numbers, Node[] Parts);
}
