using System.Text.Json;

namespace FbssBot.Service.Simulation;

/// <summary>A simulated patient: what it says to which question, and what must come of it. All personas are invented.</summary>
internal sealed record Persona
{
    public required string Id { get; init; }

    public required string Lang { get; init; }

    public string Channel { get; init; } = "webchat";

    public string Opening { get; init; } = "";

    /// <summary>linkId → wordings; the repeating group → a list of such maps, one an instance.</summary>
    public Dictionary<string, JsonElement> Says { get; init; } = [];

    public string Default { get; init; } = "skip";

    public List<Interjection> Interjections { get; init; } = [];

    public JsonElement? Leaves { get; init; }

    public List<string> ToldInOpening { get; init; } = [];

    public required Expectation Expect { get; init; }

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Reads one persona.</summary>
    /// <exception cref="JsonException">The file is not a persona.</exception>
    public static Persona Read(string json) =>
        JsonSerializer.Deserialize<Persona>(json, Options) ?? throw new JsonException("The file is empty.");
}

/// <summary>Something said once after the answer to a question.</summary>
internal sealed record Interjection(string After, string Kind, string Says, List<string>? Then);

/// <summary>What must hold at the end.</summary>
internal sealed record Expectation
{
    public Dictionary<string, string> Signs { get; init; } = [];

    public ExpectedContributors Contributors { get; init; } = new();

    public bool? NotEnoughInformation { get; init; }

    public string? Tier { get; init; }

    public List<string> RedFlags { get; init; } = [];

    public List<string> RedFlagsAllowed { get; init; } = [];

    public List<string> RedFlagsResolved { get; init; } = [];

    public List<string> RedFlagsMustNot { get; init; } = [];

    public List<string> ChecklistMustInclude { get; init; } = [];

    public List<string> ChecklistMustNotInclude { get; init; } = [];

    public Dictionary<string, JsonElement> Answers { get; init; } = [];

    public string Outcome { get; init; } = "finished";

    public List<string> SummaryMustNotContain { get; init; } = [];

    public int? MaxBotTurns { get; init; }
}

/// <summary>Which contributors the patient must and must not see.</summary>
internal sealed record ExpectedContributors
{
    public List<string> MustInclude { get; init; } = [];

    public List<string> MustNotInclude { get; init; } = [];

    public string? First { get; init; }
}
