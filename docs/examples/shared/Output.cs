using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

/// <summary>Prints a result. That nobody reads it any more, as with <c>| head</c>, is no error.</summary>
internal static class Output
{
    private const int Chunk = 1 << 16;

    internal static int Text(Action<TextWriter> print) => Print(stream =>
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(false), Chunk) { NewLine = "\n" };
        print(output);
    });

    internal static int Json(Action<Utf8JsonWriter> print) => Print(stream =>
    {
        using (var json = new Utf8JsonWriter(new Chunks(stream), new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            print(json);
        stream.Write("\n"u8);
    });

    /// <summary>An amount or a clause as its text, which is short; none is made for it.</summary>
    internal static void Write<T>(this Utf8JsonWriter to, ReadOnlySpan<byte> name, T value)
        where T : struct, ISpanFormattable
    {
        Span<char> text = stackalloc char[64];
        value.TryFormat(text, out var length, default, null);
        to.WriteString(name, text[..length]);
    }

    /// <summary>The same, or null.</summary>
    internal static void Write<T>(this Utf8JsonWriter to, ReadOnlySpan<byte> name, T? value)
        where T : struct, ISpanFormattable
    {
        if (value is { } known)
            to.Write(name, known);
        else
            to.WriteNull(name);
    }

    private static int Print(Action<Stream> print)
    {
        try
        {
            using var stream = Console.OpenStandardOutput();
            print(stream);
        }
        catch (UnauthorizedAccessException)
        {
            // The reader has closed its end, or there never was one.
        }
        catch (IOException full)
        {
            var faults = new Faults();
            faults.Add("output", $"cannot be written; what stands there is not the whole: {full.Message}");
            faults.Print();
            return 1;
        }

        return 0;
    }

    /// <summary>Hands on what was written as soon as it fills a chunk: the writer on its own keeps all of it until the end.</summary>
    private sealed class Chunks(Stream to) : IBufferWriter<byte>
    {
        private byte[] _chunk = new byte[Chunk];

        public void Advance(int count) => to.Write(_chunk, 0, count);

        public Memory<byte> GetMemory(int sizeHint = 0) => _chunk = sizeHint <= _chunk.Length ? _chunk : new byte[sizeHint];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
