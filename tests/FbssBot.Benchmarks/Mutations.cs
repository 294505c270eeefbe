using System.Collections.Immutable;

namespace FbssBot.Benchmarks;

/// <summary>Makes messages out of messages: what hostile, broken or merely clumsy keyboards send.</summary>
internal sealed class Mutations(ImmutableArray<string> seeds, Random random)
{
    /// <summary>Longest message made, in characters; the chat refuses longer ones (8,000).</summary>
    private const int Longest = 8000;

    // Zero width, right-to-left and its end, combining marks, lone surrogates, controls, emoji with a joiner, wide digits, look-alikes.
    private static readonly ImmutableArray<string> Odd =
    [
        "\u200b",
        "\u200d",
        "\ufeff",
        "\u202e",
        "\u202c",
        "\u2066",
        "\u0301\u0301\u0301",
        "\ud800",
        "\udc00",
        "\0",
        "\u0007",
        "👩‍⚕️",
        "😀",
        "７",
        "Ⅳ",
        "ﬁ",
        "ß",
        "İ",
        "ı",
        "а",
        "’",
        "“",
        "—",
        "…",
        "\r\n",
        "\t",
        "\u00a0",
        "½",
        "¿",
        "¡",
        "%",
        "@",
        "/",
        "-",
        "°",
        "²",
    ];

    private static readonly ImmutableArray<string> Brackets =
    [
        "(",
        "[",
        "{",
        "<",
        "\"",
        "'",
        "((",
        "/*",
        "${",
        "{{",
        "no not ",
    ];

    /// <summary>The next message.</summary>
    public string Next()
    {
        string text = Seed();
        for (int rounds = random.Next(1, 5); rounds > 0; rounds--)
            text = Mutated(text);
        return text.Length > Longest ? text[..Longest] : text;
    }

    private string Seed() => seeds[random.Next(seeds.Length)];

    private string Mutated(string text) =>
        random.Next(12) switch
        {
            0 => text.Insert(Place(text), Odd[random.Next(Odd.Length)]),
            1 => $"{text} {Seed()}",
            2 => text[..Place(text)],
            3 => text[Place(text)..] + text[..Place(text)],
            4 => string.Concat(text.Reverse()),
            5 => Shuffled(text),
            6 => string.Concat(Enumerable.Repeat(text + " ", random.Next(2, 40))),
            7 => string.Concat(Enumerable.Repeat(Brackets[random.Next(Brackets.Length)], random.Next(1, 500))) + text,
            8 => text.Insert(Place(text), Random(random.Next(1, 40))),
            9 => text.Insert(
                Place(text),
                string.Concat(Enumerable.Repeat((char)random.Next('0', '{'), random.Next(1, 900)))
            ),
            10 => text.Replace(' ', random.Next(2) == 0 ? ',' : '.'),
            _ => text.ToUpperInvariant(),
        };

    private int Place(string text) => random.Next(text.Length + 1);

    private string Shuffled(string text)
    {
        string[] words = text.Split(' ');
        random.Shuffle(words);
        return string.Join(' ', words);
    }

    private string Random(int length) =>
        string.Create(
            length,
            random,
            static (characters, source) =>
            {
                for (int i = 0; i < characters.Length; i++)
                    characters[i] = (char)source.Next(char.MaxValue + 1);
            }
        );
}
