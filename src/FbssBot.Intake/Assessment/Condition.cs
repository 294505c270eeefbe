using System.Collections.Immutable;

namespace FbssBot.Intake.Assessment;

/// <summary>
/// The pack's condition language: the atom is FHIR R4 enableWhen, with all/any/not/count and a scope over the instances of a
/// repeating group; three-valued (strong Kleene). Grammar and meaning: docs/dialog-packs.md.
/// </summary>
public abstract record Condition
{
    private Condition() { }

    /// <summary>True when every part is; true when there is none.</summary>
    public sealed record All(ImmutableArray<Condition> Parts) : Condition;

    /// <summary>True when one part is.</summary>
    public sealed record Any(ImmutableArray<Condition> Parts) : Condition;

    /// <summary>The opposite; unknown stays unknown.</summary>
    public sealed record Not(Condition Part) : Condition;

    /// <summary>Compares how many parts are true with <paramref name="Answer"/>.</summary>
    public sealed record Count(ImmutableArray<Condition> Parts, string Operator, decimal Answer) : Condition;

    /// <summary>Over the operations: latest, relevant, any, every.</summary>
    public sealed record Operation(string Scope, Condition Where) : Condition;

    /// <summary>Compares the number of operations for which <paramref name="Where"/> holds.</summary>
    public sealed record OperationCount(Condition Where, string Operator, decimal Answer) : Condition;

    /// <summary>The atom. <paramref name="Answer"/> is a string, a decimal or a bool.</summary>
    public sealed record Atom(string Question, string Operator, object Answer) : Condition;
}
