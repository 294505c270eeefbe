using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;

namespace FbssBot.Service.Web;

/// <summary>
/// The pages' scripts, styles and texts, read once and kept compressed. All but <c>widget.js</c> are served under a path that holds the
/// hash of everything, so that browsers may keep them for ever and never mix two versions.
/// </summary>
internal sealed class WebAssets
{
    private static readonly FrozenDictionary<string, string> s_types = new Dictionary<string, string>
    {
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, Asset> _assets;

    /// <summary>Reads the folder that lies beside the program.</summary>
    public WebAssets()
        : this(Path.Combine(AppContext.BaseDirectory, "wwwroot")) { }

    public WebAssets(string folder)
    {
        _assets = Read(Path.Combine(folder, "assets")).ToFrozenDictionary(StringComparer.Ordinal);
        Version = HashOf(_assets.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.Plain));
        WebChat = Directory.GetFiles(Path.Combine(folder, "webchat"), "webchat.*.js").Single();
    }

    /// <summary>Hash of all assets.</summary>
    public string Version { get; }

    /// <summary>Path of the Web Chat bundle on disk, with <c>.br</c> and <c>.gz</c> beside it; its name holds its hash.</summary>
    public string WebChat { get; }

    /// <summary>The address of an asset such as <c>chat/main.js</c>.</summary>
    public string UrlOf(string name) => $"/assets/{Version}/{name}";

    /// <summary>The asset, or null.</summary>
    public Asset? Find(string name) => _assets.GetValueOrDefault(name);

    private static Dictionary<string, Asset> Read(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
                file => Asset.From(File.ReadAllBytes(file), s_types[Path.GetExtension(file)])
            );

    private static string HashOf(IEnumerable<byte[]> contents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (byte[] content in contents)
            hash.AppendData(content);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}

/// <summary>One small file in the forms in which browsers take it.</summary>
internal sealed record Asset(string ContentType, byte[] Plain, byte[] Brotli, byte[] Gzip)
{
    public static Asset From(byte[] content, string contentType) =>
        new(
            contentType,
            content,
            Compress(content, to => new BrotliStream(to, CompressionLevel.Optimal)),
            Compress(content, to => new GZipStream(to, CompressionLevel.Optimal))
        );

    private static byte[] Compress(byte[] content, Func<Stream, Stream> compressor)
    {
        using var compressed = new MemoryStream();
        using (Stream stream = compressor(compressed))
            stream.Write(content);
        return compressed.ToArray();
    }
}
