using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Understanding;

namespace FbssBot.Benchmarks;

/// <summary>
/// Reads mutated messages at every kind of question and counts exceptions and slow readings. A reading counts as slow when it is slow
/// again at once, for the first time may have been the garbage collector's or the machine's.
/// </summary>
internal static class Fuzz
{
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(50);

    /// <summary>Reads <paramref name="count"/> messages made from <paramref name="seed"/>; 0 when all went well, 1 otherwise.</summary>
    public static int Run(int count, int seed)
    {
        DialogPack pack = PackLoader.Load(Path.Combine(AppContext.BaseDirectory, "dialogs", "fbss"));
        var reader = new Reader(pack);
        reader.WarmUp();
        string?[] questions =
        [
            null,
            .. pack.Questionnaire.All.Where(item => item.IsQuestion).Select(item => item.LinkId),
        ];
        string[] languages = ["en", "es"];
        var random = new Random(seed);
        var mutations = new Mutations(Seeds(), random);
        int failed = 0;
        int slow = 0;
        TimeSpan slowest = TimeSpan.Zero;
        var all = Stopwatch.StartNew();
        for (int i = 0; i < count; i++)
        {
            string text = mutations.Next();
            var context = new ReadingContext
            {
                Language = languages[random.Next(languages.Length)],
                Today = new DateOnly(2026, 3, 2),
                Asked = questions[random.Next(questions.Length)],
            };
            try
            {
                TimeSpan took = Time(reader, text, context);
                if (took > Slow)
                    took = TimeSpan.FromTicks(Math.Min(took.Ticks, Time(reader, text, context).Ticks));
                slowest = took > slowest ? took : slowest;
                if (took > Slow && slow++ < Shown)
                    Report($"slow, {took.TotalMilliseconds:0} ms", text, context);
            }
            // Whatever it is, it is counted and shown: that is what this is for.
            catch (Exception exception)
            {
                if (failed++ < Shown)
                    Report(exception.ToString(), text, context);
            }
        }
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} messages, seed {seed}: {failed} exceptions, {slow} readings over {Slow.TotalMilliseconds} ms, slowest {slowest.TotalMilliseconds:0.0} ms, mean {all.Elapsed.TotalMilliseconds / count:0.000} ms"
            )
        );
        return failed + slow == 0 ? 0 : 1;
    }

    private const int Shown = 10;

    private static TimeSpan Time(Reader reader, string text, ReadingContext context)
    {
        long start = Stopwatch.GetTimestamp();
        reader.Read(text, context);
        return Stopwatch.GetElapsedTime(start);
    }

    private static ImmutableArray<string> Seeds() =>
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "messages.jsonl"))
                .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!),
        ];

    private static void Report(string what, string text, ReadingContext context) =>
        Console.WriteLine(
            $"{what}\n  at {context.Asked ?? "-"} ({context.Language}): {JsonSerializer.Serialize(text)}"
        );
}
