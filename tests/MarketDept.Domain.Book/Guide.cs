namespace MarketDept.Domain.Book;

/// <summary>What <c>docs/book/README.md</c> says of each column and each word of the cases.</summary>
/// <param name="Term">The column with both names, or the word.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record Guide(string Term, Bilingual Meaning)
{
    internal static Guide[] All { get; } =
    [
        .. Repository.Read(Cases.Guide).Split('\n').Where(line => line.StartsWith("| **", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => new Guide(cells[0].Trim('*'), new(cells[1], cells[2]))),
    ];
}
