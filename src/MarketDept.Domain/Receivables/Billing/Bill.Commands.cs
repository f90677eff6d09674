using MarketDept.Domain.Warehousing.Storage;

namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class Bill
{
    /// <summary>Adds a charge other than freight to the draft (计入费用).</summary>
    /// <remarks>Freight of a consignment is added by <see cref="AddFreight"/>, which checks its customer and its month.</remarks>
    /// <exception cref="ArgumentException">There is no charge, or it is the freight of a consignment.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="BillingRefusals.SourceTwice"/> or <see cref="BillingRefusals.NegativeWithoutReason"/>.</exception>
    public void Add(Charge charge, Instant at)
    {
        if (Guard.Against.Null(charge).Consignment is not null)
            throw new ArgumentException($"'{charge.Source}' is the freight of a consignment. Add it with the consignment.", nameof(charge));
        AddAny(charge, at);
    }

    /// <summary>Adds to the draft the part of a consignment's freight that is paid by one settlement method (计入运费).</summary>
    /// <param name="consignment">The consignment, of this customer, carried in the period of the bill.</param>
    /// <param name="method">The settlement method of the part.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or no part of the freight is paid by that method.</exception>
    /// <exception cref="DomainException"><see cref="BillingRefusals.OtherCustomer"/>, <see cref="BillingRefusals.OtherMonth"/>, and as
    /// <see cref="Add"/>.</exception>
    [Clause("6.2")]
    public void AddFreight(Consignment consignment, SettlementMethod method, Instant at)
    {
        Guard.Against.Null(consignment);
        Guard.Against.Null(method);
        var part = consignment.Freight.FirstOrDefault(it => it.Method == method) ?? throw new ArgumentException(
            $"Nothing of consignment '{consignment.Id}' is paid '{method.Name}'. Give one of: "
            + $"{string.Join(", ", consignment.Freight.Select(it => it.Method.Name))}.",
            nameof(method));
        RequireOwn(new($"托运 {consignment.Id} ", $"Consignment '{consignment.Id}'"), consignment.Customer);
        if (!Period.Contains(consignment.ServedOn))
        {
            throw BillingRefusals.OtherMonth.Because(
                $"托运 {consignment.Id} 的日期 {consignment.ServedOn}，账单 {Id} 的结算期间 {Period.Start} 至 {Period.End}。",
                $"Consignment '{consignment.Id}' is of {consignment.ServedOn}; bill '{Id}' is for {Period.Start} to {Period.End}.");
        }

        AddAny(Charge.FreightOf(consignment, part), at);
    }

    /// <summary>Adds a storage fee to the draft (计入仓储费), in the month in which the fee is charged.</summary>
    /// <param name="fee">The fee as posted. Its source stays the same, so it is billed once.</param>
    /// <param name="method">The settlement method.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="BillingRefusals.OtherCustomer"/>, and as <see cref="Add"/>.</exception>
    [Clause("8.3.6")]
    public void AddStorage(StorageFee fee, SettlementMethod method, Instant at)
    {
        Guard.Against.Null(fee);
        Guard.Against.Null(method);
        RequireOwn(new($"仓储费 {fee.Source} ", $"Storage fee '{fee.Source}'"), fee.Customer);
        AddAny(Charge.StorageOf(fee, method), at);
    }

    /// <summary>Removes the charge of a source from the draft (移除费用).</summary>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/> or
    /// <see cref="BillingRefusals.UnknownSource"/>.</exception>
    public void Remove(Id<Charge> source, Instant at)
    {
        RequireStep(new("移除费用", "taking a charge off"), at, BillStatus.Draft);
        var charge = RequireCharge(source);
        Charges = ValueList.From(Charges.Where(it => it != charge));
        Changed(Status, new BillChargeRemoved(charge), at);
    }

    /// <summary>Presents the draft to the customer for confirmation (送交客户确认).</summary>
    /// <param name="statedTotal">The total printed on the bill, in yuan, which must be the sum of the charges.</param>
    /// <param name="by">The person who presents the bill.</param>
    /// <param name="billed">The sources of the other bills; this one may be among them.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="BillingRefusals.WithoutCharges"/>, <see cref="BillingRefusals.TotalNotSum"/>,
    /// <see cref="BillingRefusals.TotalBeyondMoney"/>, <see cref="BillingRefusals.NegativeTotal"/> or <see cref="BillingRefusals.SourceOnAnotherBill"/>.</exception>
    /// <example><code>
    /// bill.Present(bill.Total, collector, BilledSources.None, drafted);
    /// var buyer = Confirmer.OfCustomer(customer, "客户对账人");
    /// var objection = new DisputedPart([new("handling:88")], "实为两小时", new("ZD-1a"));
    /// Bill disputed = bill.ConfirmPart(objection, Money.FromYuan(1684.38m), buyer, "签回的对账单", answered);
    /// </code></example>
    public void Present(Money statedTotal, StaffMember by, BilledSources billed, Instant at)
    {
        Guard.Against.Null(by);
        Guard.Against.Null(billed);
        RequireStep(new("送交客户", "presenting"), at, BillStatus.Draft);
        if (Charges.Count == 0)
            throw BillingRefusals.WithoutCharges.Because($"账单 {Id}。", $"Bill '{Id}'.");

        RequireTotal(statedTotal, Charges);
        RequireNotNegative(Charges);
        foreach (var charge in Charges)
            billed.RequireFree(charge.Source, Id);
        PresentedAt = at;
        Changed(BillStatus.Presented, new BillPresented(by.Id, statedTotal), at);
    }

    /// <summary>Recalls a presented bill for correction (撤回更正), before the customer has answered. The bill is a draft again.</summary>
    /// <exception cref="ArgumentException">The person is <c>default</c>, or the reason is blank.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/> or
    /// <see cref="BillingRefusals.WasObjectedTo"/>: from then on nobody corrects it alone.</exception>
    [Clause("9.3")]
    public void Recall(string reason, StaffMember by, Instant at)
    {
        reason = Guard.Against.NullOrWhiteSpace(reason);
        Guard.Against.Null(by);
        RequireStep(new("撤回", "taking it back"), at, BillStatus.Presented);
        if (Objections.Count > 0)
            throw BillingRefusals.WasObjectedTo.Because($"账单 {Id}。", $"Bill '{Id}'.");

        PresentedAt = null;
        Changed(BillStatus.Draft, new BillRecalled(by.Id, reason), at);
    }

    /// <summary>Cancels a draft (作废). Its sources can be billed elsewhere.</summary>
    /// <exception cref="ArgumentException">The person is <c>default</c>, or the reason is blank.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    public void Cancel(string reason, StaffMember by, Instant at)
    {
        reason = Guard.Against.NullOrWhiteSpace(reason);
        Guard.Against.Null(by);
        RequireStep(new("作废", "cancelling"), at, BillStatus.Draft);
        CancelledBecause = reason;
        Changed(BillStatus.Cancelled, new BillCancelled(by.Id, reason), at);
    }

    private void AddAny(Charge charge, Instant at)
    {
        RequireStep(new("计入费用", "adding a charge"), at, BillStatus.Draft);
        if (Charges.Any(it => it.Source == charge.Source))
            throw BillingRefusals.SourceTwice.Because($"来源 {charge.Source}，账单 {Id}。", $"Source '{charge.Source}' on bill '{Id}'.");
        if (charge is { Amount.IsNegative: true, Reason: null })
            throw BillingRefusals.NegativeWithoutReason.Because($"费用 {charge.Source}：{charge.Amount}。", $"The charge for '{charge.Source}' is {charge.Amount}.");

        Charges = [.. Charges, charge];
        Changed(Status, new BillChargeAdded(charge), at);
    }
}
