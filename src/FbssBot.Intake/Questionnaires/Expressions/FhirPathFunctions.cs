using Hl7.Fhir.FhirPath;
using Hl7.Fhir.Model;
using Hl7.FhirPath;
using Hl7.FhirPath.Expressions;

namespace FbssBot.Intake.Questionnaires;

/// <summary>
/// The functions that forms may call beyond FHIRPath's own: SDC's weight() and ordinal(), and sum, avg, min and max (which other
/// SDC engines offer and the SDK lacks); and two that stand in for slow general ones.
/// </summary>
internal static class FhirPathFunctions
{
    /// <summary>Stands for repeat(item): every item below, at any depth of groups.</summary>
    public const string ItemsBelow = "itemsBelow";

    /// <summary>Stands for where(linkId = '…').</summary>
    public const string WithLinkId = "withLinkId";

    /// <summary>The SDK's functions and ours.</summary>
    public static SymbolTable Table()
    {
        var table = new SymbolTable(FhirPathCompiler.DefaultSymbolTable);
        table.AddFhirExtensions();
        table.Add(ItemsBelow, (IEnumerable<PocoNode> focus) => Below(focus), doNullProp: false);
        table.Add(
            WithLinkId,
            (IEnumerable<PocoNode> focus, string linkId) => focus.Where(node => LinkId(node) == linkId),
            doNullProp: false
        );
        table.Add("weight", (IEnumerable<PocoNode> focus) => Weights(focus), doNullProp: false);
        table.Add("ordinal", (IEnumerable<PocoNode> focus) => Weights(focus), doNullProp: false);
        table.Add("sum", (IEnumerable<PocoNode> focus) => Aggregate(focus, Enumerable.Sum), doNullProp: false);
        table.Add("avg", (IEnumerable<PocoNode> focus) => Aggregate(focus, Enumerable.Average), doNullProp: false);
        table.Add("min", (IEnumerable<PocoNode> focus) => Aggregate(focus, Enumerable.Min), doNullProp: false);
        table.Add("max", (IEnumerable<PocoNode> focus) => Aggregate(focus, Enumerable.Max), doNullProp: false);
        return table;
    }

    private static string? LinkId(PocoNode node) =>
        node.Poco switch
        {
            QuestionnaireResponse.ItemComponent item => item.LinkId,
            Questionnaire.ItemComponent item => item.LinkId,
            _ => null,
        };

    private static IEnumerable<PocoNode> Below(IEnumerable<PocoNode> focus)
    {
        foreach (PocoNode node in focus)
            if (node.Child("item") is { } children)
                foreach (PocoNode child in children)
                {
                    yield return child;
                    foreach (PocoNode below in Below([child]))
                        yield return below;
                }
    }

    // The score stands on the option, on its coding or plain value, or on a coding's code or display (value sets).
    private static List<PocoNode> Weights(IEnumerable<PocoNode> focus) =>
        [
            .. focus
                .Select(node =>
                    node.Poco switch
                    {
                        QuestionnaireResponse.AnswerComponent answer => FhirExtensions.Score(answer, answer.Value),
                        Questionnaire.AnswerOptionComponent option => FhirExtensions.Score(option, option.Value),
                        IExtendable element => FhirExtensions.Score(element),
                        _ => null,
                    }
                )
                .OfType<decimal>()
                .Select(score => PocoNode.ForPrimitive(new FhirDecimal(score))),
        ];

    private static List<PocoNode> Aggregate(IEnumerable<PocoNode> focus, Func<IEnumerable<decimal>, decimal> function)
    {
        var numbers = new List<decimal>();
        foreach (PocoNode node in focus)
            switch (node.GetValue())
            {
                case int whole:
                    numbers.Add(whole);
                    break;
                case long whole:
                    numbers.Add(whole);
                    break;
                case decimal number:
                    numbers.Add(number);
                    break;
                default:
                    throw new InvalidOperationException("Only numbers can be aggregated.");
            }
        return numbers.Count > 0 ? [PocoNode.ForPrimitive(new FhirDecimal(function(numbers)))] : [];
    }
}
