using System.Globalization;

namespace FbssBot.Intake.Understanding.Occurrences;

/// <summary>The instance of a repeating group as it stands in an <see cref="Questionnaires.ItemPath"/>.</summary>
internal static class OccurrenceName
{
    /// <summary>The instance that lies <paramref name="by"/> after the one asked about ("1" and 2 → "3"); counted from 0 where none was.</summary>
    public static string Shifted(string asked, int by)
    {
        int dot = asked.LastIndexOf('.');
        int first = int.TryParse(asked.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            ? index
            : 0;
        return string.Concat(asked.AsSpan(0, dot + 1), (first + by).ToString(CultureInfo.InvariantCulture));
    }
}
