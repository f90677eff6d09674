using System.Text;
using System.Text.Unicode;
using System.Text.Json;

/// <summary>Reads a JSON file strictly: valid UTF-8, an object at the top.</summary>
internal static class JsonFile
{
    internal static JsonEntry? Read(string path, Faults faults)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            if (!Utf8.IsValid(bytes))
                throw new DecoderFallbackException();
            var json = bytes.AsMemory(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
            // Never given back: its content lives as long as the program.
            var root = JsonDocument.Parse(json).RootElement;
            if (json.Span.IndexOf("\\ud"u8) >= 0 || json.Span.IndexOf("\\uD"u8) >= 0)
                RequireText(root);
            if (root.ValueKind == JsonValueKind.Object)
                return JsonEntry.OfFile(root, faults);
            faults.AddFile($"holds {Describe(root)}; allowed is an object");
        }
        catch (DecoderFallbackException)
        {
            faults.AddFile("is not UTF-8; allowed is JSON in UTF-8");
        }
        catch (InvalidOperationException)
        {
            faults.AddFile("has half of a character escaped in a text; allowed are whole characters");
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

    /// <summary>An escape such as <c>\ud800</c> alone is no character, and so makes no text.</summary>
    private static void RequireText(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                _ = value.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                    RequireText(item);
                break;
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    _ = property.Name;
                    RequireText(property.Value);
                }

                break;
            default:
                break;
        }
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
