using System.Text;
using System.Text.Json;

/// <summary>Reads a JSON file strictly: valid UTF-8, an object at the top.</summary>
internal static class JsonFile
{
    internal static JsonEntry? Read(string path, Faults faults)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(bytes);
            var json = bytes.AsMemory(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
            var root = JsonDocument.Parse(json).RootElement;
            if (root.ValueKind == JsonValueKind.Object)
                return new JsonEntry(root, "file", faults);
            faults.AddFile($"holds {Describe(root)}; allowed is an object");
        }
        catch (DecoderFallbackException)
        {
            faults.AddFile("is not UTF-8; allowed is JSON in UTF-8");
        }
        catch (JsonException exception)
        {
            faults.AddFile($"is not JSON, at line {exception.LineNumber + 1}; allowed is one JSON object");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.AddFile($"'{path}' cannot be read; allowed is the path of a readable file");
        }

        return null;
    }

    /// <summary>What stands there, for a message.</summary>
    internal static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Undefined or JsonValueKind.Null => "nothing",
        _ when value.GetRawText() is { Length: <= 60 } raw => raw,
        _ => value.GetRawText()[..57] + "…",
    };
}
