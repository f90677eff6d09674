namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class BillInvoices
{
    /// <summary>Explains in words whether the bill is fully invoiced, and by which invoices (开票说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, ConfirmedFirst, (IsComplete, ToCredit.IsPositive) switch
        {
            (true, _) => zh ? $"账单 {Bill} 已开齐发票。" : $"Bill {Bill} is invoiced in full.",
            (_, true) => zh ? $"账单 {Bill} 多开 {ToCredit:C}，待开红字发票。" : $"Bill {Bill} is invoiced {ToCredit:C} too much, for a red invoice to take back.",
            _ => zh ? $"账单 {Bill} 尚有 {Outstanding:C} 未开票。" : $"Bill {Bill} has {Outstanding:C} still to be invoiced.",
        });
        writer.Add(ExplanationTopic.Fact, ConfirmedFirst,
            $"客户 {Customer} 于 {Iso.Format(ConfirmedOn)} 确认 {ConfirmedAmount:C}。", $"Customer {Customer} confirmed {ConfirmedAmount:C} on {Iso.Format(ConfirmedOn)}.");
        foreach (var deduction in Deductions)
            writer.Add(ExplanationTopic.Fact, Deduct, $"已接受的扣款 {deduction.Reference}：{deduction.Amount:C}。", $"Deduction {deduction.Reference} was accepted: {deduction.Amount:C}.");

        foreach (var invoice in Invoices)
        {
            var kind = invoice.Key.Kind.Title.In(language);
            writer.Add(ExplanationTopic.Fact, ConfirmedFirst, invoice.Corrects is { } corrected
                ? zh
                    ? $"{Iso.Format(invoice.IssuedOn)} 红字{kind} {invoice.Key.Number}：{invoice.Amount:C}，对应 {corrected.Number}，事由：{invoice.Reason}"
                    : $"Red {kind} {invoice.Key.Number} of {Iso.Format(invoice.IssuedOn)}: {invoice.Amount:C}, corrects {corrected.Number}, reason: {invoice.Reason}"
                : zh
                    ? $"{Iso.Format(invoice.IssuedOn)} {kind} {invoice.Key.Number}：{invoice.Amount:C}。"
                    : $"{kind} {invoice.Key.Number} of {Iso.Format(invoice.IssuedOn)}: {invoice.Amount:C}.");
        }

        writer.Add(ExplanationTopic.Step, ConfirmedFirst,
            $"应开票 = {ConfirmedAmount:C} - {Deducted:C} = {ToInvoice:C}；已开票 {Invoiced:C}。", $"To be invoiced = {ConfirmedAmount:C} - {Deducted:C} = {ToInvoice:C}; invoiced {Invoiced:C}.");
        if (CompletedOn is { } on)
        {
            writer.Add(ExplanationTopic.Reading, ConfirmedFirst,
                $"{Iso.Format(on)} 首次开齐；按开票起算的付款期限自该日起，之后换开不再变动。", $"First invoiced in full on {Iso.Format(on)}; a term that runs from the invoice counts from that day, and replacing an invoice later changes nothing.");
        }

        return writer.Done();
    }
}
