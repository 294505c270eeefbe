using FbssBot.Intake.Pack;
using Hl7.Fhir.Model;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Collects what is wrong with one questionnaire, each with the line of its element.</summary>
internal sealed class CompileReport(string file, List<PackError> errors, List<PackError> warnings)
{
    /// <summary>A mistake: the questionnaire cannot be used.</summary>
    public void Error(Base? element, string problem, string remedy) =>
        errors.Add(new PackError(file, element.Line(), problem, remedy));

    /// <summary>Something odd that the engine copes with.</summary>
    public void Warning(Base? element, string problem, string remedy) =>
        warnings.Add(new PackError(file, element.Line(), problem, remedy));
}
