using System.Text.Encodings.Web;
using System.Text.Json;

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
                Question.Of(clause)?.Text, Question.Of(clause)?.Answer, clause.Summary,
                .. book.Of(clause).Select(it => (Bilingual?)it.Heading), clause.Ruling, clause.WhyNotComputed, .. book.Of(clause).Select(it => (Bilingual?)it.Situation),
            ];
            yield return Row(Links.To(clause), clause.Id.ToString(), clause.Title, [Numbering.Of(clause.Id), .. told.OfType<Bilingual>()]);
        }

        foreach (var setting in book.Settings)
        {
            var (choice, state) = (setting.Choice, Setting.Named(setting.State));
            Bilingual kind = new($"公司设定 {state.Chinese}", $"company setting {state.English}");
            yield return Row(Links.To(choice), choice.Clause.ToString(), setting.Name, [kind, choice.Question, choice.Ground, .. choice.Choices]);
        }

        foreach (var given in Given.All)
            yield return Row(Links.Given, given.Clause, given.Name, [new("另外须由公司给出", "given by the company"), given.Says]);
    }

    private static string[] Row(string to, string number, Bilingual title, Bilingual[] text) =>
        [to, number, title.Chinese, string.Join(' ', text.Select(part => part.Chinese)), title.English, string.Join(' ', text.Select(part => part.English))];
}
