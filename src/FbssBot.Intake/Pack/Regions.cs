using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FbssBot.Intake.Pack;

/// <summary>Numbers for urgent help by region (regions.yaml). A number that is not set gives the fallback phrase, never a guess.</summary>
public sealed class Regions
{
    private static readonly string[] Numbers = ["emergency", "crisis", "poison"];
    private readonly FrozenDictionary<string, RegionNumbers> _byCode;
    private readonly FrozenDictionary<string, LocalizedText> _fallback;

    private Regions(ImmutableArray<RegionNumbers> all, FrozenDictionary<string, LocalizedText> fallback)
    {
        All = all;
        _fallback = fallback;
        _byCode = all.SelectMany(
                region => region.Countries.Append(region.Id).Distinct(),
                (region, code) => (code, region)
            )
            .DistinctBy(entry => entry.code)
            .ToFrozenDictionary(entry => entry.code, entry => entry.region, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All regions, in file order.</summary>
    public ImmutableArray<RegionNumbers> All { get; }

    /// <summary>The region with this id or country code; null where the pack has none.</summary>
    public RegionNumbers? Find(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);

    /// <summary>The phrase for a placeholder without a value of its own, such as "your local emergency number"; null where there is none.</summary>
    public string? Fallback(string placeholder, string language) =>
        _fallback.GetValueOrDefault(placeholder)?.In(language);

    /// <summary>The values of the placeholders emergency, crisis and poison for a region, each the number or the fallback phrase.</summary>
    public IReadOnlyDictionary<string, string> Values(string? code, string language) =>
        Numbers.ToDictionary(
            name => name,
            name => (Find(code)?.Numbers.GetValueOrDefault(name) ?? _fallback[name]).In(language),
            StringComparer.Ordinal
        );

    /// <summary>Reads regions.yaml; every region needs an emergency number in every language.</summary>
    public static Regions Parse(PackNode root, IReadOnlyList<string> languages)
    {
        root.OnlyKeys("fallback", "regions");
        PackNode? fallback = root.Required("fallback");
        foreach (string name in Numbers)
            fallback?.Required(name);
        return new Regions(
            [.. (root.Required("regions")?.Items ?? []).Select(node => Read(node, languages))],
            Numbers
                .Concat((fallback?.Entries ?? []).Select(entry => entry.Key))
                .Distinct()
                .ToFrozenDictionary(name => name, name => Localized.Text(fallback?[name], languages))
        );
    }

    private static RegionNumbers Read(PackNode node, IReadOnlyList<string> languages)
    {
        node.OnlyKeys(["id", "countries", "certainty", .. Numbers]);
        string id = node.RequiredText("id");
        if (node["emergency"] is null)
            node.Report(
                $"Region '{id}' has no emergency number.",
                "Add 'emergency:' with its number in every language."
            );
        return new RegionNumbers(
            id,
            [.. (node.Required("countries")?.Items ?? []).Select(country => country.Text ?? "")],
            Numbers
                .Where(name => node[name] is not null)
                .ToFrozenDictionary(name => name, name => Localized.Text(node[name], languages)),
            node.OptionalText("certainty") ?? ""
        );
    }
}

/// <summary>One region.</summary>
/// <param name="Id">ISO 3166 code, or "EU".</param>
/// <param name="Countries">The country codes that it stands for.</param>
/// <param name="Numbers">By placeholder: emergency, crisis, poison.</param>
/// <param name="Certainty">How sure the content is; a clinic confirms every number at set-up.</param>
public sealed record RegionNumbers(
    string Id,
    ImmutableArray<string> Countries,
    FrozenDictionary<string, LocalizedText> Numbers,
    string Certainty
);
