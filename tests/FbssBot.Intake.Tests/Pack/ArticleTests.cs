using FbssBot.Intake.Assessment;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Tests.Pack;

/// <summary>Everything that the source article documents has an id in the pack and a question that reaches it.</summary>
public class ArticleTests
{
    private static readonly string Article = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "Data", "source-article.md")
    );

    private static DialogPack Pack => FbssPack.Pack;

    public static TheoryData<ArticleRow> Rows => [.. ArticleRows.All];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_of_the_article_has_an_id_and_a_question(ArticleRow row)
    {
        Assert.Contains(row.Sentence, Article, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(row.Ids.Except(AllIds()));
        if (row.Question is not { } linkId)
            return;
        Assert.False(Pack.Questionnaire.ByLinkId[linkId].Hidden);
        if (row.Option is { } option)
            Assert.Contains(option, Pack.Questionnaire.ByLinkId[linkId].Options.Select(o => o.Id));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Signs_and_contributors_are_decided_by_the_question_that_the_row_names(ArticleRow row)
    {
        Condition[] conditions = [.. row.Ids.SelectMany(Conditions)];
        if (row.Kind is ArticleRowKind.Cause or ArticleRowKind.Sign)
            Assert.Contains(row.Question!, conditions.SelectMany(Questions));
    }

    [Fact]
    public void The_article_has_eight_causes_and_a_main_sign_with_eight_others()
    {
        Assert.Equal(8, ArticleRows.All.Count(row => row.Kind == ArticleRowKind.Cause));
        Assert.Equal(9, ArticleRows.All.Count(row => row.Kind == ArticleRowKind.Sign));
        Assert.Equal(9, Pack.Knowledge.Signs.Length);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], Pack.Knowledge.Contributors.Select(c => c.Seed).OfType<int>());
    }

    [Fact]
    public void Each_treatment_of_the_article_is_marked_as_its_own()
    {
        string[] ofArticle =
        [
            .. ArticleRows.All.Where(row => row.Kind == ArticleRowKind.Treatment).SelectMany(row => row.Ids),
        ];

        Assert.Equal(
            Pack.Knowledge.Treatments.Where(treatment => treatment.Seed).Select(treatment => treatment.Id).Order(),
            ofArticle.Distinct().Order()
        );
    }

    [Fact]
    public void Every_bullet_of_the_article_is_a_row()
    {
        IEnumerable<string> bullets = Article
            .Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith('•'))
            .Select(line => line[1..].Trim());

        Assert.Empty(bullets.Except(ArticleRows.All.Select(row => row.Sentence)));
    }

    private static IEnumerable<string> AllIds() =>
        Pack
            .Knowledge.Signs.Select(sign => sign.Id)
            .Concat(Pack.Knowledge.Contributors.Select(contributor => contributor.Id))
            .Concat(Pack.Knowledge.Treatments.Select(treatment => treatment.Id))
            .Concat(Pack.Knowledge.Advice.Select(advice => advice.Id))
            .Concat(Pack.Knowledge.Tiers.Select(tier => tier.Id))
            .Concat(Pack.Knowledge.Checklist.Select(line => line.Id));

    private static IEnumerable<Condition> Conditions(string id) =>
        Pack
            .Knowledge.Signs.Where(sign => sign.Id == id)
            .Select(sign => sign.PresentWhen)
            .Concat(Pack.Knowledge.Rules.Where(rule => rule.Contributor == id).Select(rule => rule.When));

    private static IEnumerable<string> Questions(Condition condition) =>
        condition switch
        {
            Condition.All all => all.Parts.SelectMany(Questions),
            Condition.Any any => any.Parts.SelectMany(Questions),
            Condition.Not not => Questions(not.Part),
            Condition.Count count => count.Parts.SelectMany(Questions),
            Condition.Operation operation => Questions(operation.Where),
            Condition.OperationCount operation => Questions(operation.Where),
            Condition.Atom atom => [atom.Question],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
