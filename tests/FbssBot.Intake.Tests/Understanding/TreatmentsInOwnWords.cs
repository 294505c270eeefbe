namespace FbssBot.Intake.Tests.Understanding;

/// <summary>How treatments went, told in everyday words.</summary>
public sealed class TreatmentsInOwnWords
{
    private const string Help = "q.tx-help/";

    [Theory]
    [InlineData("en", "cortisone shot helped 3 weeks then quit working", Help + "tx.steroid-injection/help = little")]
    [InlineData("en", "Norco works good", Help + "tx.opioid/help = lot")]
    [InlineData("en", "steroids stopped", Help + "tx.steroid-injection/status = stopped")]
    [InlineData("en", "Tylenol didn't do nothing", Help + "tx.general-analgesic/help = none")]
    [InlineData("es", "ya se acabó la terapia", Help + "tx.physical-therapy/status = stopped")]
    [InlineData("es", "la fisio ya se terminó", Help + "tx.physical-therapy/status = stopped")]
    [InlineData("es", "tramadol, todavía lo tomo", Help + "tx.opioid/status = still")]
    [InlineData("es", "el bloqueo me sirvió dos meses", Help + "tx.nerve-block/help = little")]
    public void What_became_of_a_treatment_is_understood(string language, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, "q.tx-help", language));

    [Theory]
    [InlineData("en", "lasted about a month", Help + "tx.steroid-injection/help = little")]
    [InlineData("es", "no mucho", Help + "tx.steroid-injection/help = little")]
    [InlineData("es", "ya no", Help + "tx.steroid-injection/status = stopped")]
    [InlineData("en", "not really", Help + "tx.steroid-injection/help = none")]
    public void At_its_own_row_a_treatment_need_not_be_named(string language, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, "q.tx-help/tx.steroid-injection", language));

    [Theory]
    [InlineData("en", "the shots lasted a month")]
    [InlineData("es", "la inyección me duró un mes")]
    public void The_relief_of_a_shot_is_not_that_of_the_operation(string language, string text) =>
        Assert.DoesNotContain(
            "q.pain-free-interval",
            Read.Answers(text, "q.story", language),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("en", "vitamin b12 shots")]
    [InlineData("es", "inyecciones de complejo B")]
    public void A_vitamin_shot_is_neither_block_nor_steroid(string language, string text)
    {
        var reading = Read.Message(text, "q.treatments", language);

        Assert.Equal("q.treatments = tx.other", Read.Answers(text, "q.treatments", language));
        Assert.Empty(reading.Doubts);
    }

    [Theory]
    [InlineData("en", "something for my nerves")]
    [InlineData("es", "algo para los nervios")]
    public void Something_for_the_nerves_is_asked_about(string language, string text) =>
        Assert.Contains(Read.Message(text, "q.treatments", language).Doubts, doubt => doubt.LinkId == "q.treatments");

    [Theory]
    [InlineData("en", "Tylenol 500 when it hurts a lot")]
    [InlineData("es", "paracetamol de 500 cuando me duele mucho")]
    public void How_much_it_hurts_is_not_how_much_it_helps(string language, string text) =>
        Assert.DoesNotContain("/help", Read.Answers(text, "q.meds-current", language), StringComparison.Ordinal);
}
