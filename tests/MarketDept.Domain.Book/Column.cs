namespace MarketDept.Domain.Book;

/// <summary>A column of the tables in the cases.</summary>
/// <param name="Chinese">Its name.</param>
/// <param name="English">Its name in English.</param>
/// <param name="Unsaid">What a result may be where its table has no such column; null: anything.</param>
/// <param name="Setting">The setting of the company that it states, by the name of its <see cref="CompanyChoice"/>; null where it states none.</param>
internal sealed record Column(string Chinese, string English, string[]? Unsaid = null, string? Setting = null)
{
    /// <summary>What stands over it, in every file.</summary>
    internal string Heading => $"{Chinese} {English}";
}
