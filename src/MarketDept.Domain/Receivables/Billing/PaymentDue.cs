namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The answer to when a bill is due (到期日判断): the original date, the date in force, and the terms behind both.</summary>
/// <remarks>Ageing and overdue days use the original date, whatever was amended since. Equality is by value.</remarks>
[Clause("9.4")]
public sealed record PaymentDue : DomainValue
{
    private static readonly ClauseId Kept = new(9, 4);

    internal PaymentDue(YearMonth serviceMonth, LocalDate? confirmedOn, LocalDate? invoicedOn, PaymentTerm term, ReadOnlySpan<ContractTerm> amendments)
    {
        (ServiceMonth, ConfirmedOn, InvoicedOn, Term, OriginalOn) = (serviceMonth, confirmedOn, invoicedOn, term, term.DueOn(serviceMonth, confirmedOn, invoicedOn));
        On = OriginalOn;
        foreach (var amendment in amendments)
        {
            Amendment = amendment;
            var amended = amendment.Term.DueOn(serviceMonth, confirmedOn, invoicedOn);
            // Held against the date that held until then, amended or not: a bill without any was not overdue either.
            ReachesBackTooFar = amended < amendment.AgreedOn && !(amended >= On);
            if (ReachesBackTooFar)
                continue;
            InForce = amendment;
            On = amended;
        }
    }

    /// <summary>The month of the billed services (服务月份).</summary>
    public YearMonth ServiceMonth { get; }
    /// <summary>The day on which the customer confirmed the bill (确认日期); null while it is not confirmed.</summary>
    public LocalDate? ConfirmedOn { get; }
    /// <summary>The day on which the bill was fully invoiced (开票日期); null while it is not.</summary>
    public LocalDate? InvoicedOn { get; }
    /// <summary>The payment term that the bill got at drafting (原付款期限).</summary>
    public PaymentTerm Term { get; }
    /// <summary>The due date under the bill's own term (原到期日), used for ageing; null while the day that the term counts from is not known.</summary>
    public LocalDate? OriginalOn { get; }
    /// <summary>The last amendment of the contract for the bill's month (最近的合同变更), applied or not; null where there is none.</summary>
    public ContractTerm? Amendment { get; }
    /// <summary>The amendment that determines the due date in force (现行的合同变更); null where the bill's own term does.</summary>
    public ContractTerm? InForce { get; }
    /// <summary>The due date in force (现到期日), after amendments; null while the day that the term counts from is not known.</summary>
    public LocalDate? On { get; }
    /// <summary>Whether the last amendment is not applied, since by it the bill would have been due before the amendment was agreed (追溯过远).</summary>
    public bool ReachesBackTooFar { get; }

    /// <summary>What is missing to tell the due date (缺少的事实), such as the day of invoicing; null where the date is known.</summary>
    public Bilingual? Missing => On is null ? Needed((InForce?.Term ?? Term).Basis) : null;

    /// <summary>Explains in words when the bill is due, and by which terms.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, Kept, On is { } on
            ? zh ? $"到期日 {Iso.Format(on)}。" : $"Due on {Iso.Format(on)}."
            : zh ? "到期日未定。" : "When it is due is undetermined.");
        if (Missing is { } missing)
            writer.Add(ExplanationTopic.Missing, Kept, $"缺少：{missing.Chinese}。", $"Missing: {missing.English}.");
        writer.Add(ExplanationTopic.Step, Kept,
            $"原付款期限：{Term.Title.Chinese}，{Base(Term)}，原到期日 {Day(OriginalOn)}。", $"Original term: {Term.Title.English}, {Base(Term)}: due on {Day(OriginalOn)}.");
        if (Amendment is not { } amendment)
            return writer.Done();

        if (InForce is { } held && held != amendment)
            Told(held);
        Told(amendment);
        writer.Add(ExplanationTopic.Reading, Kept, $"原到期日留存在案，账龄仍按原到期日计算。", $"The original due date stays on record, and ageing goes by it.");
        if (ReachesBackTooFar)
            writer.Add(ExplanationTopic.NotApplied, Kept, $"变更后的日期早于变更之日，本账单仍按变更之前的到期日。", $"The amended date would lie before the day of the amendment, so for this bill the one before it holds.");

        return writer.Done();

        void Told(ContractTerm it) => writer.Add(ExplanationTopic.Fact, Kept, zh
            ? $"{Iso.Format(it.AgreedOn)} 经 {it.DecidedBy} 变更合同：{it.Term.Title.Chinese}；事由：{it.Reason}"
            : $"Amended by {it.DecidedBy} on {Iso.Format(it.AgreedOn)}: {it.Term.Title.English}; reason: {it.Reason}");

        string Base(PaymentTerm term) => term.Basis switch
        {
            PaymentBasis.Invoice or PaymentBasis.InvoiceMonths => zh ? $"开票日 {Day(InvoicedOn)}" : $"invoiced on {Day(InvoicedOn)}",
            PaymentBasis.Confirmation => zh ? $"确认日 {Day(ConfirmedOn)}" : $"confirmed on {Day(ConfirmedOn)}",
            _ => zh ? $"服务月份 {Iso.Format(ServiceMonth)}" : $"service month {Iso.Format(ServiceMonth)}",
        };

        string Day(LocalDate? date) => date is { } day ? Iso.Format(day) : zh ? "未定" : "undetermined";
    }

    private static Bilingual Needed(PaymentBasis basis) => basis is PaymentBasis.Invoice or PaymentBasis.InvoiceMonths
        ? new("开齐发票的日期", "the day on which it is invoiced in full")
        : new("客户确认的日期", "the day on which the customer confirms");
}
