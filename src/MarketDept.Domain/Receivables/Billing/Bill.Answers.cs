namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class Bill
{
    /// <summary>Records that the customer confirms the whole bill (客户确认). The bill never changes again.</summary>
    /// <param name="amount">The confirmed amount in yuan, which must be the total.</param>
    /// <param name="by">The person of this customer who confirms.</param>
    /// <param name="evidence">The evidence of the confirmation, not blank.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank.</exception>
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
        Changed(BillStatus.Confirmed, new BillConfirmed(amount, confirmation.On, confirmation.Evidence), at);
    }

    /// <summary>Records that the customer confirms a part of the bill (部分确认). The other charges are split off as a bill of their own, in
    /// dispute.</summary>
    /// <param name="part">The charges that the customer does not confirm, with the reason and the id of the new bill.</param>
    /// <param name="amount">The confirmed amount in yuan, which must be the sum of the other charges.</param>
    /// <param name="by">The person of this customer who confirms.</param>
    /// <param name="evidence">The evidence of the confirmation, not blank.</param>
    /// <param name="at">The moment of the confirmation.</param>
    /// <returns>The new bill of the disputed charges, of the same month and term.</returns>
    /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank, or the new id is this bill's.</exception>
    /// <exception cref="DomainException"><see cref="BillingRefusals.UnknownSource"/>, <see cref="BillingRefusals.SplitsNothing"/>,
    /// <see cref="BillingRefusals.TotalBeyondMoney"/>, <see cref="BillingRefusals.NegativeTotal"/>, and as <see cref="Confirm"/>.</exception>
    [Clause("6.3")]
    public Bill ConfirmPart(DisputedPart part, Money amount, Confirmer by, string evidence, Instant at)
    {
        var (disputed, objection, disputedBill) = Guard.Against.Null(part);
        Guard.Against.Null(disputed, nameof(part));
        var confirmation = new BillConfirmation(by, amount, evidence, at, DayOf(at));
        var raised = new BillObjection(by.Name, Guard.Against.NullOrWhiteSpace(objection), at, null);
        if (Guard.Against.Default(disputedBill, nameof(part)) == Id)
            throw new ArgumentException($"Bill '{Id}' would be split from itself. Give the new bill another id.", nameof(part));
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
        other.Record(new BillSplitOff(Id, other.Charges, raised.Reason), at);
        Charges = ValueList.From(rest);
        Confirmation = confirmation;
        Changed(Status, new BillChargesSplitOff(other.Id, ValueList.From(apart.Select(it => it.Source))), at);
        Changed(BillStatus.Confirmed, new BillConfirmed(amount, confirmation.On, confirmation.Evidence), at);
        return other;
    }

    /// <summary>Records that the customer objects to the bill (客户质疑). From then on only a decision changes its charges.</summary>
    /// <param name="objection">The customer's reason, not blank.</param>
    /// <param name="by">The person of this customer who objects.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="BillingRefusals.AnsweredByEmployee"/> or <see cref="BillingRefusals.OtherCustomer"/>.</exception>
    [Clause("6.3")]
    public void RaiseObjection(string objection, Confirmer by, Instant at)
    {
        var raised = new BillObjection(Guard.Against.Null(by).Name, Guard.Against.NullOrWhiteSpace(objection), at, null);
        RequireStep(new("提出异议", "objecting"), at, BillStatus.Presented);
        RequireCustomersPerson(by);
        Objections = [.. Objections, raised];
        Changed(BillStatus.Disputed, new BillObjectionRaised(raised.Reason), at);
    }

    /// <summary>Decides the customer's objection (处理质疑). The bill then waits for the customer's confirmation again.</summary>
    /// <param name="corrections">The corrected amounts of wrong charges; empty where the objection has no ground.</param>
    /// <param name="finding">The result of the verification, not blank.</param>
    /// <param name="proposer">The person who verified and proposed the handling; not the one who decides.</param>
    /// <param name="by">The person who decides: the manager, or his deputy under a delegation.</param>
    /// <param name="authority">Who may decide which matters.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank, or a charge is corrected twice.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="BillingRefusals.UnknownSource"/>, <see cref="BillingRefusals.CorrectedBeyond"/>,
    /// <see cref="BillingRefusals.TotalBeyondMoney"/>, <see cref="BillingRefusals.NegativeTotal"/>, <see cref="StaffingRefusals.DecidesOwnCase"/> or
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
