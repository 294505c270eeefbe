using System.Globalization;
using System.Text;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Tests.Pack;

namespace FbssBot.Intake.Tests.Understanding;

public sealed class OptionTexts
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Every_option_is_chosen_by_its_own_text_in_whatever_letters(string language)
    {
        var missed = new List<string>();
        foreach (Item item in FbssPack.Pack.Questionnaire.All)
        foreach (Option option in item.Options)
        foreach (string text in Written(option.Text.In(language)))
        {
            var chosen = Read.Message(text, item.LinkId, language).Findings.Where(f => f.LinkId == item.LinkId);
            string found = string.Join(", ", chosen.Select(finding => finding.Value.Plain));
            if (found != option.Id)
                missed.Add($"{item.LinkId} \"{text}\": {option.Id}, read as [{found}]");
        }

        Assert.True(missed.Count == 0, string.Join(Environment.NewLine, missed));
    }

    [Fact]
    public void Several_texts_in_one_message_choose_several_options() =>
        Assert.Equal(
            "q.mobility = bend; q.mobility = turn-neck; q.mobility = work",
            Read.Answers("Bending, Turning my neck and Working", "q.mobility")
        );

    private static IEnumerable<string> Written(string text)
    {
        yield return text;
        yield return text.ToUpper(CultureInfo.InvariantCulture);
        yield return string.Concat(
            text.Normalize(NormalizationForm.FormD)
                .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
        );
    }
}
