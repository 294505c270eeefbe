using System.Collections;
using System.Reflection;

namespace FbssBot.Service.Settings;

/// <summary>
/// Finds settings under <c>FbssBot:</c> that nobody reads. A misspelt key would otherwise be ignored, and the service would run with a
/// default that its administrator believes to have changed.
/// </summary>
internal static class UnknownSettings
{
    // More edits than this and the suggestion is no longer what was meant.
    private const int MaxEdits = 4;

    /// <summary>A line per unknown key, naming it and the nearest known one.</summary>
    public static IEnumerable<string> Find(IConfiguration configuration, IEnumerable<SettingsSection> sections)
    {
        Dictionary<string, Type> known = sections.ToDictionary(
            s => s.Name,
            s => s.Type,
            StringComparer.OrdinalIgnoreCase
        );
        foreach (IConfigurationSection section in configuration.GetSection(SettingsRegistration.Root).GetChildren())
        {
            if (!known.TryGetValue(section.Key, out Type? type))
                yield return Describe(section, known.Keys);
            else
                foreach (string problem in FindIn(section, type))
                    yield return problem;
        }
    }

    private static IEnumerable<string> FindIn(IConfigurationSection section, Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (IsScalar(plain))
            return section.GetChildren().Select(child => Describe(child, []));
        if (ElementOf(plain) is { } element)
            return section.GetChildren().SelectMany(child => FindIn(child, element));

        Dictionary<string, Type> properties = plain
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(IsRead)
            .ToDictionary(p => p.Name, p => p.PropertyType, StringComparer.OrdinalIgnoreCase);
        return section
            .GetChildren()
            .SelectMany(child =>
                properties.TryGetValue(child.Key, out Type? property)
                    ? FindIn(child, property)
                    : [Describe(child, properties.Keys)]
            );
    }

    private static bool IsRead(PropertyInfo property) =>
        !typeof(Delegate).IsAssignableFrom(property.PropertyType)
        && (property.CanWrite || (ElementOf(property.PropertyType) is not null && !IsScalar(property.PropertyType)));

    private static bool IsScalar(Type type) =>
        type.IsPrimitive
        || type.IsEnum
        || type == typeof(string)
        || type == typeof(byte[])
        || type == typeof(decimal)
        || type == typeof(Uri)
        || type == typeof(TimeSpan)
        || type == typeof(DateTimeOffset)
        || type == typeof(Guid);

    /// <summary>What a list or dictionary holds; null for other types.</summary>
    private static Type? ElementOf(Type type)
    {
        if (!typeof(IEnumerable).IsAssignableFrom(type) && !type.IsInterface)
            return null;
        return type.GetInterfaces()
            .Append(type)
            .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .Select(i => i.GenericTypeArguments[0])
            .Select(item =>
                item.IsGenericType && item.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
                    ? item.GenericTypeArguments[1]
                    : item
            )
            .FirstOrDefault();
    }

    private static string Describe(IConfigurationSection section, IEnumerable<string> known)
    {
        string? nearest = known
            .Select(name => (name, edits: Edits(name.ToUpperInvariant(), section.Key.ToUpperInvariant())))
            .Where(candidate => candidate.edits <= Math.Min(MaxEdits, candidate.name.Length / 2))
            .OrderBy(candidate => candidate.edits)
            .Select(candidate => candidate.name)
            .FirstOrDefault();
        return nearest is null
            ? $"{section.Path} is not a setting of this service: remove it."
            : $"{section.Path} is not a setting of this service. Did you mean {nearest}?";
    }

    /// <summary>Levenshtein distance.</summary>
    private static int Edits(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, 1 + Math.Min(row[j - 1], diagonal));
            }
        }
        return row[b.Length];
    }
}
