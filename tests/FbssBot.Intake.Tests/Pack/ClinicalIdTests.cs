using System.Text.Json;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Pack;

/// <summary>Ids are stable: other programs and stored intakes refer to them. None of those that clinicians signed may get lost.</summary>
public class ClinicalIdTests
{
    private static readonly JsonElement Signed = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "clinical-ids.json")))
        .RootElement;

    private static DialogPack Pack => FbssPack.Pack;

    public static TheoryData<string> Lists => [.. Present.Keys];

    private static Dictionary<string, Func<IEnumerable<string>>> Present { get; } =
        new()
        {
            ["items"] = () => Pack.Questionnaire.All.Select(item => item.LinkId),
            ["derived"] = () => Pack.Knowledge.Derived.Select(value => value.Id),
            ["outcomes"] = () => Pack.Knowledge.Ends.Select(end => end.Outcome),
            ["rules"] = () => Pack.Knowledge.Rules.Select(rule => rule.Id),
            ["contributors"] = () => Pack.Knowledge.Contributors.Select(contributor => contributor.Id),
            ["suppressed"] = () => Pack.Knowledge.Display.Suppressed.Select(reason => reason.Id),
            ["signs"] = () => Pack.Knowledge.Signs.Select(sign => sign.Id),
            ["qualifiers"] = () => Pack.Knowledge.Signs.SelectMany(sign => sign.Qualifiers).Select(kind => kind.Id),
            ["treatments"] = () => Pack.Knowledge.Treatments.Select(treatment => treatment.Id),
            ["medicineClasses"] = () => Pack.Knowledge.MedicineClasses.Select(known => known.Id),
            ["redFlags"] = () => Pack.Knowledge.RedFlags.Select(flag => flag.Id),
            ["tiers"] = () => Pack.Knowledge.Tiers.Select(tier => tier.Id),
            ["tierReasons"] = () => Pack.Knowledge.Tiers.SelectMany(tier => tier.Reasons).Select(reason => reason.Id),
            ["advice"] = () => Pack.Knowledge.Advice.Select(advice => advice.Id),
            ["clinicNotes"] = () => Pack.Knowledge.ClinicNotes.Select(note => note.Id),
            ["checklist"] = () => Pack.Knowledge.Checklist.Select(line => line.Id),
            ["messages"] = () => Pack.Messages.Ids,
            ["regions"] = () => Pack.Regions.All.Select(region => region.Id),
        };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_signed_id_is_in_the_pack(string list) =>
        Assert.Empty(Ids(Signed.GetProperty(list)).Except(Present[list]()));

    [Fact]
    public void Every_signed_option_is_in_its_question()
    {
        foreach (JsonProperty question in Signed.GetProperty("options").EnumerateObject())
            Assert.Equal(
                Ids(question.Value),
                Pack.Questionnaire.ByLinkId[question.Name].Options.Select(option => option.Id)
            );
    }

    [Fact]
    public void Every_signed_answer_about_a_treatment_is_in_each_row_of_the_table()
    {
        foreach (JsonProperty table in Signed.GetProperty("tableOptions").EnumerateObject())
        foreach (Item row in Pack.Questionnaire.ByLinkId[table.Name].Children)
            Assert.Equal(
                Ids(table.Value).Order(),
                row.Children.SelectMany(cell => cell.Options).Select(option => option.Id).Order()
            );
    }

    private static IEnumerable<string> Ids(JsonElement list) => list.EnumerateArray().Select(id => id.GetString()!);
}
