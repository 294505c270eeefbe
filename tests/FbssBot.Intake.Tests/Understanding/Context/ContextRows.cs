using FbssBot.Intake.Understanding;
using FbssBot.Intake.Understanding.Context;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Tests.Understanding.Context;

public sealed class ContextRows
{
    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (string language in (string[])["en", "es"])
        foreach (ContextRule rule in PackContext.In(language).Rules)
            if (rule.Fires is not null)
                rows.Add(language, rule.Id);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_row_acts_where_its_example_says_and_spares_its_lookalike(string language, string id)
    {
        ContextRule rule = PackContext.In(language).Rules.Single(row => row.Id == id);

        Assert.True(Acts(rule, language, rule.Fires!), $"{id} does not act: {rule.Fires}");
        Assert.False(Acts(rule, language, rule.Spares!), $"{id} acts: {rule.Spares}");
    }

    private static bool Acts(ContextRule rule, string language, string example)
    {
        int start = example.IndexOf('[', StringComparison.Ordinal);
        int end = example.IndexOf(']', StringComparison.Ordinal) - 1;
        string text = example.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        SpanContext context = ContextReader
            .Read(Tokenizer.Words(text), PackContext.In(language), PackContext.Today)
            .Of(new TextSpan(start, end));
        return rule.Kind switch
        {
            ContextKind.Negation or ContextKind.Figurative => context.Polarity == Polarity.Absent,
            ContextKind.Uncertain => context.Polarity == Polarity.Uncertain,
            ContextKind.Other => context.Experiencer == Experiencer.Other,
            ContextKind.Historical => context.Temporality == Temporality.Historical,
            _ => context.Temporality == Temporality.Hypothetical,
        };
    }
}
