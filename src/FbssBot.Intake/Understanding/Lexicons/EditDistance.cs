namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>Optimal string alignment distance: insert, delete, replace, swap of neighbours.</summary>
public static class EditDistance
{
    /// <summary>The distance, or <paramref name="most"/> + 1 where it is larger. Words of up to 64 letters.</summary>
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (most < 0 || Math.Abs(a.Length - b.Length) > most || b.Length > 64)
            return most + 1;
        Span<int> before = stackalloc int[65];
        Span<int> last = stackalloc int[65];
        Span<int> row = stackalloc int[65];
        for (int j = 0; j <= b.Length; j++)
            last[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int edits = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    edits = Math.Min(edits, before[j - 2] + 1);
                row[j] = edits;
                least = Math.Min(least, edits);
            }
            if (least > most)
                return most + 1;
            Span<int> spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return Math.Min(last[b.Length], most + 1);
    }
}
