using System.Collections.Immutable;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Understanding.RedFlags;

/// <summary>
/// The red flags of a pack as free text raises them: concepts, their expressions in each language, and the combinations that meet a
/// criterion. Immutable, thread-safe.
/// </summary>
public sealed class RedFlagCatalog
{
    internal RedFlagCatalog(
        ImmutableArray<RedFlagWords> flags,
        ImmutableArray<PastQuestions> past,
        ImmutableArray<ListedSign> listed,
        ImmutableArray<ConceptLanguage> languages
    )
    {
        Flags = flags;
        Past = past;
        Listed = listed;
        Languages = languages;
    }

    /// <summary>The flags, most urgent first.</summary>
    public ImmutableArray<RedFlagWords> Flags { get; }

    /// <summary>The questions that ask for what was.</summary>
    public ImmutableArray<PastQuestions> Past { get; }

    /// <summary>The signs that questions list as their options.</summary>
    public ImmutableArray<ListedSign> Listed { get; }

    /// <summary>The concepts per language.</summary>
    public ImmutableArray<ConceptLanguage> Languages { get; }

    /// <summary>The concepts of one language; the first where the pack lacks it.</summary>
    public ConceptLanguage In(string language) =>
        Languages.FirstOrDefault(concepts => concepts.Language == language) ?? Languages[0];

    /// <summary>Reads red-flags.yaml and one concept file per language. Mistakes are reported at their nodes.</summary>
    /// <param name="redFlags">The root of red-flags.yaml.</param>
    /// <param name="concepts">The roots of the concept files.</param>
    /// <param name="levels">The pack's levels, most urgent first.</param>
    public static RedFlagCatalog Parse(
        PackNode redFlags,
        IReadOnlyList<PackNode> concepts,
        IReadOnlyList<string> levels
    )
    {
        ImmutableArray<RedFlagWords> flags =
        [
            .. (redFlags.Required("flags")?.Items ?? []).Select(flag => RedFlagWordsFile.Read(flag, levels)),
        ];
        return new RedFlagCatalog(
            [.. flags.OrderBy(flag => flag.Urgency)],
            [.. (redFlags["past"]?.Items ?? []).Select(RedFlagWordsFile.ReadPast)],
            [.. (redFlags["listed"]?.Items ?? []).SelectMany(RedFlagWordsFile.ReadListed)],
            [.. concepts.Select(root => new ConceptFile().Read(root))]
        );
    }
}
