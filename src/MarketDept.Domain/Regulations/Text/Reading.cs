namespace MarketDept.Domain.Regulations.Text;

/// <summary>The reading of a clause, point by point, each in both languages.</summary>
internal static class Reading
{
    /// <summary>The points as one text. Each is a sentence, so that a page can list them again.</summary>
    internal static Bilingual Of(params (string Chinese, string English)[] points) =>
        new(string.Concat(points.Select(point => point.Chinese)), string.Join(' ', points.Select(point => point.English)));
}
