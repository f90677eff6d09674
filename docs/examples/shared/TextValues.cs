using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

/// <summary>The texts of values. Short ones that stand in a file again and again are made once.</summary>
/// <remarks>Shaped by speed: kinds, days, persons and customers are few, and a text that is not made need not be collected.</remarks>
internal static class TextValues
{
    private const int Longest = 24;
    private static readonly string?[] Recent = new string?[1 << 11];

    internal static string Of(JsonElement value)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value)[1..^1];
        if (raw.Length > Longest)
            return value.GetString()!;
        var hash = (uint)raw.Length;
        foreach (var letter in raw)
        {
            if (letter is (byte)'\\' or >= 0x80)
                return value.GetString()!;
            hash = unchecked((hash * 31) + letter);
        }

        ref var known = ref Recent[hash % (uint)Recent.Length];
        return known is not null && Ascii.Equals(raw, known) ? known : known = value.GetString()!;
    }
}
