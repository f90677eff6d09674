using System.Text.Encodings.Web;
using System.Text.Json;
using MarketDept.Domain.Terms;

namespace MarketDept.Book.Pages;

/// <summary>What the search looks through: every clause and every setting, with the questions and the cases that belong to a clause.</summary>
internal static class SearchIndex
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Of(Book book) => "[\n" + string.Join(",\n", Rows(book).Select(row => JsonSerializer.Serialize(row, Options))) + "\n]";

    /// <summary>Address, number, title and text in Chinese, title and text in English.</summary>
    private static IEnumerable<string[]> Rows(Book book)
    {
        foreach (var clause in (IEnumerable<Clause>)Clause.All)
        {
            Bilingual?[] told =
            [
                .. Question.All.Where(question => question.Clause == clause.Id.ToString()).Select(question => (Bilingual?)question.Text), clause.Summary,
                .. book.Of(clause).Select(it => (Bilingual?)it.Heading), clause.Ruling, clause.WhyNotComputed, .. book.Of(clause).Select(it => (Bilingual?)it.Situation),
            ];
            yield return Row(Links.To(clause), clause.Id.ToString(), clause.Title, [Numbering.Of(clause.Id), .. told.OfType<Bilingual>()]);
        }

        foreach (var choice in (IEnumerable<CompanyChoice>)CompanyTerms.Choices)
        {
            Bilingual kind = new(choice.Default is null ? "公司设定 未选定" : "公司设定", choice.Default is null ? "company setting undecided" : "company setting");
            yield return Row(Links.To(choice), choice.Clause.ToString(), choice.Question, [kind, choice.Ground, .. choice.Choices]);
        }
    }

    private static string[] Row(string to, string number, Bilingual title, Bilingual[] text) =>
        [to, number, title.Chinese, string.Join(' ', text.Select(part => part.Chinese)), title.English, string.Join(' ', text.Select(part => part.English))];
}
