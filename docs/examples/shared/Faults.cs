using System.Text;

/// <summary>What is wrong with an input file: all of it is collected before anything is printed.</summary>
internal sealed class Faults
{
    private readonly List<string> _lines = [];

    internal int Count => _lines.Count;

    /// <param name="place">What is at fault: <c>I-001.clause</c>, <c>I-001.offenders[1].weight</c>, <c>transfers[0].to</c>.</param>
    /// <param name="what">What is wrong and what is allowed.</param>
    internal void Add(string place, string what) => _lines.Add($"error: {OneLine(place)}: {OneLine(what)}");

    /// <summary>A fault of the file as a whole.</summary>
    internal void AddFile(string what) => Add("file.json", what);

    internal int Print()
    {
        try
        {
            using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false));
            foreach (var line in _lines)
                error.Write(line + "\n");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // Nobody can be told; the exit status says it.
        }

        return 2;
    }

    /// <summary>A fault is one line, also where a text of the file has line breaks in it.</summary>
    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
