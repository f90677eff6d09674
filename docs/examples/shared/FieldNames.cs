using System.Runtime.InteropServices;
using System.Text.Json;

/// <summary>The names of fields as texts, each made once: a file has few of them, many times.</summary>
/// <remarks>Shaped by speed: objects of a list have the same fields in the same order, so that the name after a name is mostly known.</remarks>
internal static class FieldNames
{
    // A file of misspelt names must not fill the memory.
    private const int Most = 256;
    private static readonly List<Known> All = [];
    private static Known _last = new([], "");

    internal static string Of(JsonProperty property)
    {
        var raw = JsonMarshal.GetRawUtf8PropertyName(property);
        if (_last.Follower is not { } name || !raw.SequenceEqual(name.Raw))
        {
            if (Find(raw, property) is not { } known)
                return property.Name;
            _last.Follower = name = known;
        }

        _last = name;
        return name.Text;
    }

    /// <returns>Null for a name that is new where there are too many.</returns>
    private static Known? Find(ReadOnlySpan<byte> raw, JsonProperty property)
    {
        foreach (var known in All)
        {
            if (raw.SequenceEqual(known.Raw))
                return known;
        }

        if (All.Count == Most)
            return null;
        All.Add(new Known(raw.ToArray(), string.Intern(property.Name)));
        return All[^1];
    }

    private sealed class Known(byte[] raw, string text)
    {
        internal byte[] Raw => raw;

        internal string Text => text;

        internal Known? Follower { get; set; }
    }
}
