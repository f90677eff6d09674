using System.Globalization;

namespace MarketDept.Book.Pages;

/// <summary>Where everything stands.</summary>
internal static class Links
{
    internal const string Index = "index.html";
    internal const string Settings = "settings.html";
    internal const string Month = "month.html";
    internal const string Editions = "editions.html";
    internal const string Reading = "reading.html";
    internal const string Whole = "book.html";

    internal const string Given = $"{Settings}#given";

    internal static string Section(int section) => $"section-{section.ToString("00", CultureInfo.InvariantCulture)}.html";

    internal static string To(Clause clause) => $"{Section(clause.Section)}#{clause.Id}";

    internal static string To(CompanyChoice choice) => $"{Settings}#{choice.Name}";

    /// <summary>The place of a case, counted within its clause.</summary>
    internal static string Anchor(Clause clause, int place) => $"{clause.Id}-{place + 1}";

    /// <summary>A link that names a clause by number and title.</summary>
    internal static Html Clause(ClauseId id)
    {
        var clause = Domain.Regulations.Clause.Get(id);
        return Html.Of($"""<a href="{To(clause)}"><b>{id}</b> {clause.Title}</a>""");
    }

    internal static Html Clauses(IEnumerable<ClauseId> ids) => Html.List(ids.Select(Clause));
}
