using System.Collections.Immutable;
using Hl7.FhirPath;
using Hl7.FhirPath.Expressions;

namespace FbssBot.Intake.Questionnaires;

/// <summary>One FHIRPath text, compiled once by the Firely SDK; immutable and safe to run from several threads.</summary>
internal sealed class FhirPathProgram
{
    private static readonly FhirPathCompiler Compiler = new(FhirPathFunctions.Table());

    private FhirPathProgram(string text, FhirPathRewriter rewriter, Expression tree)
    {
        Text = text;
        Tree = tree;
        Run = Compiler.Compile(tree);
        RewroteTypedValue = rewriter.RewroteTypedValue;
        Variables = rewriter.Variables.ToImmutable();
    }

    /// <summary>The text as the form has it.</summary>
    public string Text { get; }

    /// <summary>The parsed expression, after rewriting.</summary>
    public Expression Tree { get; }

    /// <summary>Runs it.</summary>
    public CompiledExpression Run { get; }

    /// <summary>Whether ".valueCoding" and the like were read as ".value".</summary>
    public bool RewroteTypedValue { get; }

    /// <summary>Names of the variables that it mentions, without the percent sign.</summary>
    public ImmutableHashSet<string> Variables { get; }

    /// <summary>Compiles; a text that is no FHIRPath, or calls an unknown function, gives null and the reason.</summary>
    public static FhirPathProgram? TryCompile(string text, out string problem)
    {
        try
        {
            var rewriter = new FhirPathRewriter();
            problem = "";
            return new FhirPathProgram(text, rewriter, rewriter.Rewrite(Compiler.Parse(text)));
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException)
        {
            problem = e.Message;
            return null;
        }
    }
}
