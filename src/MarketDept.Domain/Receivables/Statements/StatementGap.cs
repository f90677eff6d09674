namespace MarketDept.Domain.Receivables.Statements;

/// <summary>An entry that only the debt or only the receipt has (月报缺项), so that the other side is missing.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Receipt">The id of the receipt, or of the credit that a deduction left (收款单).</param>
/// <param name="Receivable">The id of the debt (应收款).</param>
/// <param name="Entry">The id of the entry that only one side has (分录编号).</param>
/// <param name="Amount">The amount of the entry, in yuan.</param>
/// <param name="IsReceiptMissing">Whether the receipt's side is missing; if not, the debt's side is.</param>
public sealed record StatementGap(Id<Receipt> Receipt, Id<Receivable> Receivable, Id<ReceivableEntry> Entry, Money Amount, bool IsReceiptMissing) : DomainValue
{
    internal Bilingual Title => IsReceiptMissing
        ? new($"缺收款单 {Receipt} 的分录 {Entry}（应收款 {Receivable}，{Amount:C}）", $"entry {Entry} of receipt {Receipt} is missing (receivable {Receivable}, {Amount:C})")
        : new($"缺应收款 {Receivable} 的分录 {Entry}（收款单 {Receipt}，{Amount:C}）", $"entry {Entry} of receivable {Receivable} is missing (receipt {Receipt}, {Amount:C})");
}
