using CsCheck;

namespace FbssBot.Intake.Tests;

/// <summary>One of some values, each as likely as the others.</summary>
internal static class Pick
{
    public static Gen<T> From<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
