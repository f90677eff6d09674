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
            if (json.Span.IndexOf("\\ud"u8) >= 0 || json.Span.IndexOf("\\uD"u8) >= 0)
                RequireText(JsonDocument.Parse(json).RootElement);
            var reader = new Utf8JsonReader(json.Span);
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartObject)
                return JsonEntry.OfFile(Fields(ref reader, json), faults);
            faults.AddFile($"holds {Describe(JsonElement.ParseValue(ref reader))}; allowed is an object");
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

    /// <summary>The fields at the top, in one pass over the file: of a list only where it stands, since it may be long.</summary>
    private static List<(string Name, JsonElement Value, ReadOnlyMemory<byte> List)> Fields(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
    {
        var fields = new List<(string, JsonElement, ReadOnlyMemory<byte>)>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                fields.Add((name, JsonElement.ParseValue(ref reader), default));
                continue;
            }

            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            fields.Add((name, EmptyList, json[start..(int)reader.BytesConsumed]));
        }

        reader.Read();
        return fields;
    }

    private static readonly JsonElement EmptyList = JsonElement.Parse("[]");

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

    /// <summary>What stands in a list, one after the other.</summary>
    internal static IEnumerable<JsonElement> Elements(ReadOnlyMemory<byte> list)
    {
        var (read, state) = (0, default(JsonReaderState));
        while (Next(list.Span, ref read, ref state) is { } element)
            yield return element;
    }

    private static JsonElement? Next(ReadOnlySpan<byte> list, ref int read, ref JsonReaderState state)
    {
        var reader = new Utf8JsonReader(list[read..], isFinalBlock: true, state);
        if (read == 0)
            reader.Read();
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndArray)
            return null;
        var element = JsonElement.ParseValue(ref reader);
        (read, state) = (read + (int)reader.BytesConsumed, reader.CurrentState);
        return element;
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
