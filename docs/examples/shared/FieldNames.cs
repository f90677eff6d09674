using System.Runtime.InteropServices;
using System.Text.Json;

/// <summary>The names of fields as texts, each made once: a file has few of them, many times.</summary>
internal static class FieldNames
{
    // A file of misspelt names must not fill the memory.
    private const int Most = 256;
    private static readonly List<(byte[] Raw, string Name)> Known = [];

    internal static string Of(JsonProperty property)
    {
        var raw = JsonMarshal.GetRawUtf8PropertyName(property);
        foreach (var (known, name) in Known)
        {
            if (raw.SequenceEqual(known))
                return name;
        }

        if (Known.Count < Most)
            Known.Add((raw.ToArray(), property.Name));
        return property.Name;
    }
}
