namespace FbssBot.Intake.Pack;

/// <summary>One mistake in a pack or questionnaire.</summary>
/// <param name="File">File name relative to the pack.</param>
/// <param name="Line">Line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Problem">What is wrong, naming the id.</param>
/// <param name="Remedy">What to do.</param>
public sealed record PackError(string File, int Line, string Problem, string Remedy)
{
    /// <summary>"file(line): problem. remedy"</summary>
    public override string ToString() =>
        Line > 0 ? $"{File}({Line}): {Problem} {Remedy}" : $"{File}: {Problem} {Remedy}";
}

/// <summary>A pack that cannot be used; holds every mistake at once.</summary>
public sealed class PackException(IReadOnlyList<PackError> errors)
    : Exception(
        $"{errors.Count} mistakes in the dialog pack.{Environment.NewLine}{string.Join(Environment.NewLine, errors)}"
    )
{
    /// <summary>All mistakes, in file and line order.</summary>
    public IReadOnlyList<PackError> Errors { get; } = errors;
}
