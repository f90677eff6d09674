namespace MarketDept.Domain.Warehousing.Sheets;

public sealed partial class WarehouseOrderSheet
{
    /// <summary>Tells the sheet (整理表说明): its status, its groups with their requirements, the sending, its changes, and its place.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        writer.Add(ExplanationTopic.Conclusion, Sorted,
            $"订单整理表 {Head.Number}（第 {Revision} 版，{Head.DispatchOn} 发往{Head.Warehouse}）：{Standing}。",
            $"Sheet {Head.Number} (edition {Revision}, to {Head.Warehouse} on {Head.DispatchOn}): {Standing}.");
        if (Revises is { } predecessor)
            writer.Add(ExplanationTopic.Fact, Sorted, $"修订 {predecessor}，原因：{RevisionReason}。", $"It revises {predecessor}: {RevisionReason}.");
        foreach (var group in Groups)
        {
            var (name, address) = (group.Consignee.Name, group.Consignee.Address);
            writer.Add(ExplanationTopic.Fact, Sorted,
                $"客户 {group.Customer}，{name}，{address}：{group.Orders}。", $"Customer {group.Customer}, {name}, {address}: {group.Orders}.");
            foreach (var requirement in group.Requirements)
                writer.Add(ExplanationTopic.Fact, Sorted, $"收货单位要求：{requirement}。", $"The receiving unit requires: {requirement}.");
        }

        foreach (var change in Changes)
            writer.Add(ExplanationTopic.Step, Sorted, change.Say(writer.Zh));
        if (SentAt is { } sent)
        {
            var at = sent.InBusinessZone().LocalDateTime;
            writer.Add(ExplanationTopic.Fact, Sorted,
                $"{at} 由 {SentBy} 以{Channel}发送，凭证 {Reference}。", $"Sent by {SentBy} at {at} by {Channel}, record {Reference}.");
            writer.Add(ExplanationTopic.Reading, Sorted, $"发出后即冻结，变动另出修订表。", $"Once sent it is frozen; a change is a revision.");
        }

        if (Place is { } place)
            writer.Add(ExplanationTopic.Fact, Sorted, $"保管位置：{place}。", $"Kept in: {place}.");
        else
            writer.Add(ExplanationTopic.Missing, Sorted, $"尚未登记保管位置。", $"Missing: where it is kept.");
        return writer.Done();
    }

    private Bilingual Standing => Status switch
    {
        SheetStatus.Superseded => new($"已被 {SupersededBy} 取代", $"superseded by {SupersededBy}"),
        SheetStatus.Discarded => new($"已作废，原因：{DiscardReason}", $"discarded: {DiscardReason}"),
        _ => TitleOf(Status),
    };

    internal static Bilingual TitleOf(SheetStatus status) => status switch
    {
        SheetStatus.Draft => new("整理中", "being filled in"),
        SheetStatus.Sent => new("已发送", "sent"),
        SheetStatus.Superseded => new("已被取代", "superseded"),
        _ => new("已作废", "discarded"),
    };
}
