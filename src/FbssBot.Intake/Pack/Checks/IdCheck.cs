namespace FbssBot.Intake.Pack.Checks;

/// <summary>Ids are there and unique within their list.</summary>
internal static class IdCheck
{
    /// <summary>Checks the entries of one list.</summary>
    public static void Unique(string what, params IEnumerable<PackNode?> lists)
    {
        var first = new Dictionary<string, PackNode>(StringComparer.Ordinal);
        foreach (PackNode entry in lists.SelectMany(list => list?.Items ?? []))
        {
            string id = entry.RequiredText("id");
            if (id.Length > 0 && !first.TryAdd(id, entry))
                entry.Report(
                    $"The {what} '{id}' stands twice; the first is in line {first[id].Line}.",
                    "Rename or remove one of them."
                );
        }
    }

    /// <summary>Whether a list has an entry with this id.</summary>
    public static bool Has(this PackNode? list, string id) => (list?.Items ?? []).Any(entry => entry["id"]?.Text == id);
}
