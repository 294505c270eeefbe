using System.Collections.Frozen;
using System.Collections.Immutable;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Questionnaires;

/// <summary>A FHIR R4 Questionnaire with SDC extensions, resolved once into an immutable form.</summary>
public sealed class CompiledQuestionnaire
{
    /// <summary>Creates the compiled form; <see cref="Items"/> must already be in document order.</summary>
    public CompiledQuestionnaire(
        string? url,
        string? version,
        LocalizedText title,
        string language,
        ImmutableArray<Item> items,
        ImmutableArray<(string Name, string Expression)> variables,
        string json
    )
    {
        Url = url;
        Version = version;
        Title = title;
        Language = language;
        Items = items;
        Variables = variables;
        Json = json;
        All = [.. items.SelectMany(SelfAndDescendants)];
        ByLinkId = All.ToFrozenDictionary(item => item.LinkId, StringComparer.Ordinal);
    }

    /// <summary>Canonical URL.</summary>
    public string? Url { get; }

    /// <summary>Business version.</summary>
    public string? Version { get; }

    /// <summary>Title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The base language ("en").</summary>
    public string Language { get; }

    /// <summary>Top-level items in order.</summary>
    public ImmutableArray<Item> Items { get; }

    /// <summary>Every item in document order.</summary>
    public ImmutableArray<Item> All { get; }

    /// <summary>Every item by linkId.</summary>
    public FrozenDictionary<string, Item> ByLinkId { get; }

    /// <summary>Variables of the root: name and FHIRPath, in order.</summary>
    public ImmutableArray<(string Name, string Expression)> Variables { get; }

    /// <summary>The questionnaire as FHIR JSON, for %questionnaire and for receivers.</summary>
    public string Json { get; }

    /// <summary>"url|version", or the URL alone.</summary>
    public string? Canonical => Version is null ? Url : $"{Url}|{Version}";

    private static IEnumerable<Item> SelfAndDescendants(Item item) =>
        item.Children.SelectMany(SelfAndDescendants).Prepend(item);
}
