using System.Collections.Immutable;

namespace FbssBot.Intake.Understanding.RedFlags;

/// <summary>A sign that a question lists as one of its options: told elsewhere, the answer to that question follows.</summary>
/// <param name="Question">linkId of the question.</param>
/// <param name="Answer">Code of the option.</param>
/// <param name="Signs">Ids of the concepts that together are this sign.</param>
public sealed record ListedSign(string Question, string Answer, ImmutableHashSet<string> Signs);
