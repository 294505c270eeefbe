using System.Security.Cryptography;
using System.Text;
using FbssBot.Storage.Protection;
using Microsoft.AspNetCore.DataProtection;

namespace FbssBot.Storage.Tests.Protection;

public sealed class AtRestTests
{
    // Each word stands in another text: state, log in and out, name, summaries, response, payload, reference.
    static readonly string[] Canaries =
    [
        "canarystate",
        "canaryinbound",
        "canaryreply",
        "Canaryname",
        "canaryhtml",
        "canarytext",
        "canaryresponse",
        "canarypayload",
        "canaryreference",
    ];

    [Fact]
    public async Task No_word_of_a_patient_is_in_any_file()
    {
        await using var temp = TempStore.Open();
        await temp.Store.TurnAsync(Planted());

        var open = Canaries.Where(word => temp.HoldsBytes(Encoding.UTF8.GetBytes(word))).ToList();
        await temp.RestartAsync();
        var closed = Canaries.Where(word => temp.HoldsBytes(Encoding.UTF8.GetBytes(word))).ToList();

        Assert.Empty(open);
        Assert.Empty(closed);
        Assert.True(temp.HoldsBytes("riverside"u8), "The search itself must be able to find what is there.");
    }

    [Fact]
    public async Task What_was_sealed_with_older_keys_stays_readable_after_rotation_and_restart()
    {
        await using var temp = TempStore.Open();
        await temp.Store.TurnAsync(Some.Commit("old"), key: Some.Key("old"));

        await temp.Store.RotateKeysAsync(30, Some.Now.AddDays(31), CancellationToken.None);
        await temp.Store.TurnAsync(Some.Commit("new"), key: Some.Key("new"));
        await temp.RestartAsync();

        Assert.Equal("old", await temp.Store.StateAsync(Some.Key("old")));
        Assert.Equal("new", await temp.Store.StateAsync(Some.Key("new")));
        Assert.Equal([1, 2], await KeysOfStatesAsync(temp));
    }

    [Fact]
    public async Task A_lost_keys_folder_stops_the_start_with_the_remedy()
    {
        await using var temp = TempStore.Open();
        await temp.Store.TurnAsync(Some.Commit());
        temp.Options = temp.Options with { KeysFolder = Path.Combine(temp.Folder, "other-keys") };

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(temp.RestartAsync);

        Assert.Contains("keys folder", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sealed_text_opens_only_in_its_place_and_unchanged()
    {
        var seal = new TextSeal(OneKey());
        var blob = seal.Seal("my leg burns", "conversations.state of c1");

        Assert.Equal("my leg burns", seal.Open(blob, "conversations.state of c1"));
        Assert.ThrowsAny<CryptographicException>(() => seal.Open(blob, "conversations.state of c2"));
        for (var i = 0; i < blob.Length; i++)
            Assert.ThrowsAny<CryptographicException>(() => seal.Open(Flipped(blob, i), "conversations.state of c1"));
    }

    [Fact]
    public void Any_text_comes_out_as_it_went_in()
    {
        var seal = new TextSeal(OneKey());

        CsCheck.Check.Sample(
            CsCheck.Gen.String[CsCheck.Gen.Char['\u0020', '\ud7ff'], 0, 5000],
            text => seal.Open(seal.Seal(text, "p"), "p") == text,
            iter: 200
        );
    }

    [Theory]
    [InlineData("other case", "quince")]
    [InlineData("first and last name in any order", "QUINCE Rosalind")]
    [InlineData("without the accent", "rosalind")]
    public async Task A_patient_is_found_by_whole_words_of_the_name(string how, string sought)
    {
        await using var temp = TempStore.Open();
        await temp.Store.TurnAsync(
            Some.Commit() with
            {
                Intake = Some.Intake() with { PatientName = "Rosálind Quince" },
            }
        );

        Assert.True((await FindAsync(temp, sought)) == 1, how);
        Assert.Equal(0, await FindAsync(temp, "quin"));
    }

    static async Task<int> FindAsync(TempStore temp, string name) =>
        (
            await temp.Store.Intakes.ListAsync(Some.Clinic, new IntakeFilter { Name = name }, CancellationToken.None)
        ).Length;

    static TurnCommit Planted() =>
        Some.Commit("canarystate", "canaryreply") with
        {
            Inbound = "canaryinbound",
            SendByConnector = true,
            Connector = new ConnectorAddress("https://channel.example", "canaryreference"),
            Intake = Some.Intake() with
            {
                PatientName = "Canaryname",
                SummaryHtml = "canaryhtml",
                SummaryText = "canarytext",
                ResponseJson = "canaryresponse",
            },
            Deliveries = [Some.Delivery() with { Payload = "canarypayload" }],
        };

    static byte[] Flipped(byte[] blob, int index)
    {
        byte[] changed = [.. blob];
        changed[index] ^= 1;
        return changed;
    }

    static DataKeys OneKey()
    {
        var keys = new DataKeys(new EphemeralDataProtectionProvider());
        keys.Add(keys.Create(Some.Now));
        return keys;
    }

    // The data key's id follows the format byte.
    static async Task<List<int>> KeysOfStatesAsync(TempStore temp)
    {
        await using var connection = await temp.ConnectElsewhereAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT state FROM conversations ORDER BY rowid";
        await using var reader = await command.ExecuteReaderAsync();
        List<int> ids = [];
        while (await reader.ReadAsync())
            ids.Add(BitConverter.ToInt32(reader.GetFieldValue<byte[]>(0), 1));
        return ids;
    }
}
