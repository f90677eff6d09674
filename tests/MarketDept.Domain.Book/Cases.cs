using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Book;

/// <summary>All cases of the book, by clause.</summary>
internal static class Cases
{
    internal const string Folder = "docs/book/";
    internal const string Guide = Folder + "README.md";

    internal static CaseFile[] Files { get; } =
    [
        .. Repository.Files.Where(file => file.StartsWith(Folder, StringComparison.Ordinal) && file.EndsWith(".md", StringComparison.Ordinal) && file != Guide)
            .Select(file => new CaseFile(file, Repository.Read(file))).OrderBy(file => ClauseId.TryParse(file.Clause, out var id) ? id : default),
    ];

    internal static ILookup<string, Case> ByClause { get; } = Files.SelectMany(file => file.Cases).ToLookup(it => it.Clause);

    internal static IEnumerable<Case> All => Files.SelectMany(file => file.Cases);

    /// <summary>The clauses that ought to have cases.</summary>
    /// <remarks>All that say what a breach costs, and all that only people can judge and that cost something; besides those named.</remarks>
    internal static IEnumerable<Clause> Owed => Clause.All.Where(clause =>
        clause.Section == 11 || (clause.IsHumanOnly && clause.CanBeBasisOfFine) || clause.Id.ToString()
            is "2.1" or "2.2" or "2.3" or "5.1" or "7.1" or "8.3.6" or "4.4" or "6.2" or "6.3" or "8.1.1" or "8.1.2" or "8.1.3" or "8.1.5" or "8.2.1" or "8.2.2" or "8.2.3" or "8.2.4" or "8.3.3" or "8.3.5" or "8.3.8" or "8.4" or "9.1" or "9.2" or "9.3" or "9.4" or "9.5" or "9.6" or "10.1" or "10.2");
}
