using System.Reflection;
using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Book;

/// <summary>All cases of the book, by clause.</summary>
internal static class Cases
{
    internal const string Folder = "docs/book/";
    internal const string Guide = Folder + "README.md";
    internal const string Decided = Folder + "company.md";
    private const string MonthPage = Folder + "month.md";

    internal static CaseFile[] Files { get; } =
    [
        .. Repository.Files.Where(file => file.StartsWith(Folder, StringComparison.Ordinal) && file.EndsWith(".md", StringComparison.Ordinal) && file is not (Guide or MonthPage or Decided))
            .Select(file => new CaseFile(file, Repository.Read(file))).OrderBy(file => ClauseId.TryParse(file.Clause, out var id) ? id : default),
    ];

    /// <summary>One month of the department, chapter by chapter: each is a case, and none is of one clause alone.</summary>
    internal static CaseFile Month { get; } = new(MonthPage, Repository.Read(MonthPage), isOfAClause: false);

    internal static ILookup<string, Case> ByClause { get; } = Files.SelectMany(file => file.Cases).ToLookup(it => it.Clause);

    /// <summary>All, the chapters of the month at the end.</summary>
    internal static IEnumerable<Case> All => Files.Append(Month).SelectMany(file => file.Cases);

    /// <summary>The clauses that ought to have cases: all that a member of the package carries out, and all whose breach costs something.</summary>
    internal static Clause[] Owed { get; } = [.. Clause.All.Where(clause => clause.Section == 11 || clause.CanBeBasisOfFine || CarriedOut.Contains(clause.Id.ToString()))];

    /// <summary>The cases that state a setting of the company, and what each of them states.</summary>
    internal static IEnumerable<(Case Case, string Stated)> Stating(CompanyChoice choice) =>
        from it in Files.SelectMany(file => file.Cases)
        from cell in it.Settings?.Cells ?? []
        where cell.Column.Setting == choice.Name
        select (it, cell.Text);

    /// <summary>By the marks in the package.</summary>
    private static HashSet<string> CarriedOut => typeof(Clause).Assembly.GetTypes()
        .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Prepend(type))
        .SelectMany(member => member.GetCustomAttributes<ClauseAttribute>(false)).Select(mark => mark.Id).ToHashSet(StringComparer.Ordinal);
}
