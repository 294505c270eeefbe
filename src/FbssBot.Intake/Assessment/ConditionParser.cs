using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Assessment;

/// <summary>Reads a condition from a pack file. Mistakes of form are reported where they stand; ids are checked by <see cref="ConditionCheck"/>.</summary>
public static class ConditionParser
{
    private static readonly string[] Scopes = ["latest", "relevant", "any", "every", "count"];

    /// <summary>The condition at <paramref name="node"/>; null after a mistake was reported.</summary>
    public static Condition? Parse(PackNode node)
    {
        if (!node.IsMap)
            return Refused(node, "A condition is a map.");
        if (node["all"] is { } all)
            return Only(node, "all") && Parts(all) is { } parts ? new Condition.All(parts) : null;
        if (node["any"] is { } any)
            return Only(node, "any") && Parts(any) is { } parts ? new Condition.Any(parts) : null;
        if (node["not"] is { } not)
            return Only(node, "not") && Parse(not) is { } part ? new Condition.Not(part) : null;
        if (node["count"] is { } count)
            return Count(node, count);
        if (node["operation"] is not null)
            return Operation(node);
        if (node["question"] is not null)
            return Atom(node);
        return Refused(node, "This is none of the forms of a condition.");
    }

    /// <summary>Whether <paramref name="text"/> is one of = &gt; &lt; &gt;= &lt;=.</summary>
    public static bool IsComparison(string text) => text is "=" or ">" or "<" or ">=" or "<=";

    private static Condition.Count? Count(PackNode node, PackNode parts)
    {
        bool formed = Only(node, "count", "operator", "answer");
        ImmutableArray<Condition>? read = Parts(parts);
        string? comparison = Comparison(node);
        decimal? number = Number(node);
        return formed && read is { } all && comparison is not null && number is { } answer
            ? new Condition.Count(all, comparison, answer)
            : null;
    }

    private static Condition? Operation(PackNode node)
    {
        string scope = node.RequiredText("operation");
        if (!Scopes.Contains(scope))
            return Refused(node, $"Unknown scope '{scope}'.");
        bool counted = scope == "count";
        bool formed = counted
            ? Only(node, "operation", "where", "operator", "answer")
            : Only(node, "operation", "where");
        Condition? where = node.Required("where") is { } inner ? Parse(inner) : null;
        if (!counted)
            return formed && where is not null ? new Condition.Operation(scope, where) : null;
        string? comparison = Comparison(node);
        decimal? number = Number(node);
        return formed && where is not null && comparison is not null && number is { } answer
            ? new Condition.OperationCount(where, comparison, answer)
            : null;
    }

    private static Condition.Atom? Atom(PackNode node)
    {
        if (!Only(node, "question", "operator", "answer"))
            return null;
        string question = node.RequiredText("question");
        string comparison = node.RequiredText("operator");
        PackNode? answer = node.Required("answer");
        if (question.Length == 0 || comparison.Length == 0 || answer is null)
            return null;
        if (comparison != "exists" && !IsComparison(comparison))
        {
            node.Report(
                $"Unknown operator '{comparison}'.",
                "Use =, >, <, >=, <= or exists; write 'not' instead of !=."
            );
            return null;
        }
        if (answer.Text is not { } text)
        {
            answer.Report("'answer' is not a single value.", "Give one option id, number, or true/false.");
            return null;
        }
        return new Condition.Atom(question, comparison, Value(text, answer.IsQuoted));
    }

    private static object Value(string text, bool quoted)
    {
        if (quoted)
            return text;
        if (text is "true" or "false")
            return text == "true";
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : text;
    }

    private static ImmutableArray<Condition>? Parts(PackNode list)
    {
        if (!list.IsList)
        {
            list.Report("A list of conditions is missing.", "Write the conditions as a list, or [] for none.");
            return null;
        }
        Condition?[] parts = [.. list.Items.Select(Parse)];
        return parts.Contains(null) ? null : [.. parts.OfType<Condition>()];
    }

    private static string? Comparison(PackNode node)
    {
        string text = node.RequiredText("operator");
        if (IsComparison(text))
            return text;
        if (text.Length > 0)
            node.Report($"Unknown operator '{text}'.", "Use one of =, >, <, >=, <=.");
        return null;
    }

    private static decimal? Number(PackNode node)
    {
        string text = node.RequiredText("answer");
        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number))
            return number;
        if (text.Length > 0)
            node.Report($"'{text}' is not a number.", "Give a number to compare the count with.");
        return null;
    }

    private static bool Only(PackNode node, params ReadOnlySpan<string> keys)
    {
        bool only = true;
        foreach ((string key, _) in node.Entries)
            only &= keys.Contains(key);
        if (!only)
            node.OnlyKeys(keys);
        return only;
    }

    private static Condition? Refused(PackNode node, string problem)
    {
        node.Report(problem, "Use all, any, not, count, operation, or question with operator and answer.");
        return null;
    }
}
