namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class Bill
{
    /// <summary>Records that the customer confirmed the whole bill (客户确认).</summary>
    /// <param name="amount">The amount that he confirmed; it has to be the total.</param>
    /// <param name="by">Who confirmed: a person of this customer.</param>
    /// <param name="evidence">By what it can be seen, not blank.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">Something is missing or blank.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="BillingRefusals.AnsweredByEmployee"/>, <see cref="BillingRefusals.OtherCustomer"/> or
    /// <see cref="BillingRefusals.TotalNotSum"/>.</exception>
    public void Confirm(Money amount, Confirmer by, string evidence, Instant at)
    {
        var confirmation = new BillConfirmation(by, amount, evidence, at, DayOf(at));
        RequireStep(new("确认账单", "confirming"), at, BillStatus.Presented);
        RequireCustomersPerson(by);
        RequireTotal(amount, Charges);
        Confirmation = confirmation;
        Changed(BillStatus.Confirmed, new BillConfirmed(amount, confirmation.On, evidence), at);
    }

    /// <summary>Records that the customer confirmed the bill but for some charges (部分确认), which are split off as a disputed bill.</summary>
    /// <param name="part">What he does not confirm, and why.</param>
    /// <param name="amount">The amount that he confirmed; it has to be the sum of the other charges.</param>
    /// <param name="by">Who confirmed: a person of this customer.</param>
    /// <param name="evidence">By what it can be seen, not blank.</param>
    /// <param name="at">When.</param>
    /// <returns>The disputed bill, of the same month and term.</returns>
    /// <exception cref="ArgumentException">Something is missing or blank, or the new id is this bill's.</exception>
    /// <exception cref="DomainException"><see cref="BillingRefusals.UnknownSource"/>, <see cref="BillingRefusals.SplitsNothing"/>,
    /// <see cref="BillingRefusals.NegativeTotal"/>, and as <see cref="Confirm"/>.</exception>
    [Clause("6.3")]
    public Bill ConfirmPart(DisputedPart part, Money amount, Confirmer by, string evidence, Instant at)
    {
        var (disputed, objection, disputedBill) = Guard.Against.Null(part);
        Guard.Against.Null(disputed);
        var confirmation = new BillConfirmation(by, amount, evidence, at, DayOf(at));
        var raised = new BillObjection(by.Name, objection, at, null);
        if (Guard.Against.Default(disputedBill) == Id)
            throw new ArgumentException($"Bill '{Id}' would be split from itself. Give an id of its own.", nameof(part));
        RequireStep(new("部分确认", "confirming in part"), at, BillStatus.Presented);
        RequireCustomersPerson(by);
        var sources = disputed.ToHashSet();
        foreach (var source in sources)
            RequireCharge(source);
        if (sources.Count == 0 || sources.Count == Charges.Count)
            throw BillingRefusals.SplitsNothing.Because($"账单 {Id} 的 {Charges.Count} 项费用中有异议的是 {sources.Count} 项。", $"{sources.Count} of the {Charges.Count} charges of bill '{Id}' are disputed.");

        var (apart, rest) = (Charges.Where(it => sources.Contains(it.Source)).ToArray(), Charges.Where(it => !sources.Contains(it.Source)).ToArray());
        RequireTotal(amount, rest);
        RequireNotNegative(rest);
        RequireNotNegative(apart);

        var other = new Bill(disputedBill, Contract, Customer, ServiceMonth, Term, Id, at, PeriodStartsOn)
        {
            Status = BillStatus.Disputed, Charges = ValueList.From(apart), PresentedAt = PresentedAt, Objections = [raised],
        };
        other.Record(new BillSplitOff(Id, other.Charges, objection), at);
        Charges = ValueList.From(rest);
        Confirmation = confirmation;
        Changed(Status, new BillChargesSplitOff(other.Id, ValueList.From(apart.Select(it => it.Source))), at);
        Changed(BillStatus.Confirmed, new BillConfirmed(amount, confirmation.On, evidence), at);
        return other;
    }

    /// <summary>Records that the customer objects to the bill (客户质疑): from now on its charges change by a decision only.</summary>
    /// <param name="objection">Why, not blank.</param>
    /// <param name="by">Who objects: a person of this customer.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">Something is missing or blank.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="BillingRefusals.AnsweredByEmployee"/> or <see cref="BillingRefusals.OtherCustomer"/>.</exception>
    [Clause("6.3")]
    public void RaiseObjection(string objection, Confirmer by, Instant at)
    {
        var raised = new BillObjection(Guard.Against.Null(by).Name, objection, at, null);
        RequireStep(new("提出异议", "objecting"), at, BillStatus.Presented);
        RequireCustomersPerson(by);
        Objections = [.. Objections, raised];
        Changed(BillStatus.Disputed, new BillObjectionRaised(objection), at);
    }

    /// <summary>Decides the objection (处理质疑); the bill is with the customer again, who confirms it or not.</summary>
    /// <param name="corrections">What charges come to that were not right; empty where the objection has no ground.</param>
    /// <param name="finding">What was verified, not blank.</param>
    /// <param name="proposer">Who verified it and proposed how to handle it; he does not decide.</param>
    /// <param name="by">Who decides: the manager, or who stands in for him.</param>
    /// <param name="authority">Who may decide which matters.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">Something is missing or blank, or a charge is corrected twice.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="BillingRefusals.UnknownSource"/>, <see cref="BillingRefusals.CorrectedBeyond"/>,
    /// <see cref="BillingRefusals.NegativeTotal"/>, <see cref="StaffingRefusals.DecidesOwnCase"/> or
    /// <see cref="StaffingRefusals.NotEntitledToDecide"/>.</exception>
    [Clause("6.3")]
    [Clause("9.3")]
    public void DecideObjection(
        ValueList<ChargeCorrection> corrections, string finding, StaffMember proposer, StaffMember by, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(corrections);
        finding = Guard.Against.NullOrWhiteSpace(finding);
        Guard.Against.Null(proposer);
        Guard.Against.Null(by);
        Guard.Against.Null(authority);
        RequireStep(new("处理异议", "deciding an objection"), at, BillStatus.Disputed);
        authority.Require(by, Matter.Deduction, at, proposer);
        var corrected = Corrected(corrections, finding);
        RequireNotNegative(corrected);

        var ruling = new ObjectionRuling(finding, proposer.Id, by.Id, Total, Money.Sum(corrected.Select(it => it.Amount)), at);
        Charges = ValueList.From(corrected);
        Objections = [.. Objections.Take(Objections.Count - 1), Objections[^1].Ruled(ruling)];
        Changed(BillStatus.Presented, new BillObjectionDecided(ruling, corrections), at);
    }
}
