namespace MarketDept.Book.Pages;

/// <summary>The numbers as the regulation itself writes them: 第二节 第一条, 第八节 三、3, 第九节 四.</summary>
internal static class Numbering
{
    private const string Digits = "一二三四五六七八九十";

    /// <summary>A number of 1 to 19 in words.</summary>
    internal static string Chinese(int number) => number <= 10 ? Digits[number - 1].ToString() : $"十{Digits[number - 11]}";

    internal static Bilingual OfSection(int section) => new($"第{Chinese(section)}节", $"Section {section}");

    /// <summary>Sections 2 to 7 count articles; from section 8 on there are parts, and items in them.</summary>
    internal static Bilingual Of(ClauseId id)
    {
        var (zh, en) = (OfSection(id.Section).Chinese, OfSection(id.Section).English);
        if (id.Article == 0)
            return new(zh, en);
        if (id.Section < 8)
            return new($"{zh} 第{Chinese(id.Article)}条", $"{en}, article {id.Article}");
        return id.Item == 0
            ? new($"{zh} {Chinese(id.Article)}", $"{en}, part {id.Article}")
            : new(
                $"{zh} {Chinese(id.Article)}、{id.Item}",
                $"{en}, part {id.Article}, item {id.Item}");
    }
}
