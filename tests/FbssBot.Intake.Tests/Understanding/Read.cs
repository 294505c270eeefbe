using FbssBot.Intake.Tests.Pack;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Tests.Understanding;

/// <summary>Reads messages with the FBSS pack and shows the reading as short lines: "linkId = value", sorted.</summary>
internal static class Read
{
    private static readonly Lazy<Reader> Shared = new(() => new Reader(FbssPack.Pack));

    public static Reader Reader => Shared.Value;

    public static Intake.Understanding.Reading Message(string text, string? asked, string language = "en") =>
        Reader.Read(
            text,
            new ReadingContext
            {
                Language = language,
                Today = new DateOnly(2026, 11, 24),
                Asked = asked,
            }
        );

    public static string Answers(string text, string? asked, string language = "en") =>
        string.Join(
            "; ",
            Message(text, asked, language)
                .Findings.Where(finding => finding.LinkId != "q.had-surgery")
                .Select(finding =>
                    $"{finding.LinkId}{(finding.Occurrence is "" or "0" ? "" : $"[{finding.Occurrence}]")} = {finding.Value.Plain}"
                )
                .Order(StringComparer.Ordinal)
        );
}
