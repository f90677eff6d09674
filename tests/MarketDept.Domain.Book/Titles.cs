using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Book;

/// <summary>What sections and tiers of fines are called, in whatever is printed of the book.</summary>
internal static class Titles
{
    private static readonly Bilingual[] Sections =
    [
        new("总则", "General provisions"), new("市场部", "The department"), new("经理", "The department manager"),
        new("副经理（助理）", "The deputy manager (assistant)"), new("业务员", "The salesperson"), new("收款员", "The collector"),
        new("仓储订单整理员", "The warehouse order clerk"), new("业务操作", "Business operations"), new("收款操作", "Collection operations"),
        new("仓储订单整理操作", "Storage order operations"), new("违纪处理", "Handling of breaches"),
    ];

    /// <summary>A section, 1 to 11.</summary>
    internal static Bilingual OfSection(int section) => Sections[section - 1];

    /// <summary>The fine of 11.1.</summary>
    internal static Bilingual OrdinaryFine => new("一般罚款", "ordinary fine");

    /// <summary>The fine of 11.2.</summary>
    internal static Bilingual SeriousFine => new("重罚", "serious fine");

    /// <summary>Which fine a clause imposes; null where it imposes none.</summary>
    internal static Bilingual? FineOf(Clause clause) => RegulationEdition.Standard.FineFor(clause) is var fine && fine.IsZero ? null
        : fine == RegulationEdition.Standard.SeriousFine ? SeriousFine : OrdinaryFine;
}
