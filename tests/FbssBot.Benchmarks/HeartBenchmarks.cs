using BenchmarkDotNet.Attributes;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Understanding;

namespace FbssBot.Benchmarks;

/// <summary>What a turn costs in the heart, without store and network: reading, a whole turn, the assessment, and the start of the pack.</summary>
[MemoryDiagnoser]
public class HeartBenchmarks
{
    private const string Story =
        "They fused L4-L5 in March 2021. The leg was fine for eight months, then the burning came back bit by bit, down the left leg "
        + "past the knee. Sitting makes it worse, lying down helps. I take gabapentin and it helps a little.";

    private readonly string _folder = Path.Combine(AppContext.BaseDirectory, "dialogs", "fbss");

    private readonly DialogPack _pack;
    private readonly IntakeDialog _dialog;
    private readonly Reader _reader;
    private readonly IntakeState _asked;
    private readonly IntakeState _told;

    public HeartBenchmarks()
    {
        _pack = PackLoader.Load(_folder);
        _dialog = new IntakeDialog(_pack);
        _reader = new Reader(_pack);
        IntakeState state = _dialog.Turn(null, Input("", TurnEvent.Join)).State!;
        string[] answers = ["yes", "I am the patient", "none of these", "yes", "Ann Poe", "5/17/1980", "555-0101"];
        foreach (string answer in answers)
            state = _dialog.Turn(state, Input(answer)).State!;
        _asked = state;
        _told = _dialog.Turn(state, Input(Story)).State!;
    }

    [Benchmark]
    public Reading Reads_a_closed_answer() => _reader.Read("about a seven today", Context("q.pain-now"));

    [Benchmark]
    public Reading Reads_a_story() => _reader.Read(Story, Context("q.story"));

    [Benchmark]
    public TurnResult Takes_a_turn_with_a_story() => _dialog.Turn(_asked, Input(Story));

    [Benchmark]
    public TurnResult Takes_a_turn_with_a_word() => _dialog.Turn(_told, Input("yes"));

    [Benchmark]
    public AssessmentResult Assesses() => _dialog.Assess(_told, Input(""));

    [Benchmark]
    public DialogPack Loads_the_pack() => PackLoader.Load(_folder);

    private static ReadingContext Context(string asked) =>
        new()
        {
            Language = "en",
            Today = new DateOnly(2026, 3, 2),
            Asked = asked,
        };

    private static TurnInput Input(string text, TurnEvent happened = TurnEvent.Message) =>
        new()
        {
            Text = text,
            Event = happened,
            Now = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
            Clinic = new ClinicProfile("north", "North Clinic", "555-0100", "US", null, ["en", "es"], []),
            NewIntakeId = "i1",
        };
}
