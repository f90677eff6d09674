namespace MarketDept.Domain.Book;

/// <summary>One table of a case, under the heading that says what it holds.</summary>
internal sealed record CaseTable(Column[] Columns, Row[] Rows)
{
    internal bool Has(Column column) => Array.IndexOf(Columns, column) >= 0;
}

/// <summary>One situation of the book: what is so, and what the regulation says of it.</summary>
/// <param name="File">The file, from the root of the repository.</param>
/// <param name="Clause">The number of the clause.</param>
/// <param name="Heading">The situation in a few words.</param>
/// <param name="Situation">The situation in a sentence or two.</param>
/// <param name="Tables">Its tables, by the heading over them.</param>
/// <param name="Fault">Why it cannot be read; null where it can.</param>
internal sealed record Case(
    string File, string Clause, Bilingual Heading, Bilingual Situation, ILookup<string, CaseTable> Tables, string? Fault)
{
    internal const string SettingsPart = "设定 Settings";
    internal const string EditionsPart = "版本 Editions";
    internal const string FactsPart = "事实 Facts";
    internal const string ResultsPart = "结果 Results";

    internal static string[] Parts { get; } = [SettingsPart, EditionsPart, FactsPart, ResultsPart];

    /// <summary>Number and situation, by which a test names it.</summary>
    internal string Name => $"{Clause} {Heading.Chinese}";

    internal IEnumerable<CaseTable> Facts => Tables[FactsPart];

    internal IEnumerable<Row> Editions => Tables[EditionsPart].SelectMany(table => table.Rows);

    internal Row? Settings => Tables[SettingsPart].SelectMany(table => table.Rows).SingleOrDefault();

    /// <summary>Facts of the tables that have this column.</summary>
    internal IEnumerable<Row> RowsWith(Column column) => Facts.Where(table => table.Has(column)).SelectMany(table => table.Rows);

    /// <summary>What the company has set; the default where the case leaves it.</summary>
    internal bool IsSet(Column column, bool standing) => Settings?[column] is null ? standing : Settings.Fact(column).IsYes;

    internal IEnumerable<Row> Results => Tables[ResultsPart].SelectMany(table => table.Rows);
}
