namespace MarketDept.Domain.Receivables.Billing;

/// <summary>The payment terms of a customer's contract (合同付款条款) with their history, from which bills take their term (clause 9.4).</summary>
/// <remarks>Bills take their term from here; nobody chooses one while billing. The manager amends the contract; a collector does not, and the
/// customer's wish alone is not enough. Terms are only added: of several for a service month, the last recorded one holds. A refused command
/// changes nothing.</remarks>
[Clause("9.4")]
public sealed partial class ContractTerms : Aggregate, IAggregate<ContractTerms, ContractTermsSnapshot>
{
    private static readonly ClauseId Kept = new(9, 4);

    private ContractTerms(Id<ContractTerms> id, Id<Customer> customer, ValueList<ContractTerm> history, int periodStartsOn) =>
        (PeriodStartsOn, Id, Customer, History) = (BillingPeriod.Checked(periodStartsOn), Guard.Against.Default(id), Guard.Against.Default(customer), history);

    /// <inheritdoc/>
    public override string Key => Id.Value;

    /// <summary>The id of the contract, given by the host (合同编号).</summary>
    public Id<ContractTerms> Id { get; }
    /// <summary>The id of the customer whose contract it is (客户).</summary>
    public Id<Customer> Customer { get; }
    /// <summary>The day of the month on which billing periods begin, 1 to 28 (结算期间起始日). With 26, a period runs from the 26th to the 25th of the month that
    /// names it.</summary>
    public int PeriodStartsOn { get; }
    /// <summary>All payment terms in the order of recording (历次约定), the contract's first term first.</summary>
    public ValueList<ContractTerm> History { get; private set; }

    /// <summary>Records a contract with its first payment term (签订合同).</summary>
    /// <param name="id">The id of the contract, given by the host.</param>
    /// <param name="customer">The customer whose contract it is.</param>
    /// <param name="term">The first payment term.</param>
    /// <param name="from">The first service month that the term covers.</param>
    /// <param name="at">The moment of agreement and recording.</param>
    /// <param name="periodStartsOn">The day of the month on which billing periods begin, 1 to 28; 1 is the calendar month.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, there is no term, or no such day in every month.</exception>
    public static ContractTerms Conclude(
        Id<ContractTerms> id, Id<Customer> customer, PaymentTerm term, YearMonth from, Instant at, int periodStartsOn = 1)
    {
        var first = new ContractTerm(term, from, DayOf(at), at, null, null);
        var contract = new ContractTerms(id, customer, [first], periodStartsOn);
        contract.Record(new ContractTermsConcluded(customer, first, periodStartsOn), at);
        return contract;
    }

    /// <summary>Amends the payment term of the contract (变更合同) for services from a month on, also for bills already made.</summary>
    /// <param name="change">The new term, its first month, and the reason.</param>
    /// <param name="by">The person who decides: the manager, or his deputy under a delegation.</param>
    /// <param name="authority">Who may decide which matters.</param>
    /// <param name="at">The moment of agreement and recording.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the reason blank.</exception>
    /// <exception cref="DomainException"><see cref="StaffingRefusals.NotEntitledToDecide"/> (a collector, above all),
    /// <see cref="StaffingRefusals.DecidesOwnCase"/>, <see cref="StepRefusals.BeforeLast"/>,
    /// <see cref="BillingRefusals.ContractBeginsLater"/> or <see cref="BillingRefusals.NothingAmended"/>.</exception>
    public void Amend(ContractChange change, StaffMember by, DecisionAuthority authority, Instant at)
    {
        var (term, from, reason, proposer) = Guard.Against.Null(change);
        Guard.Against.Null(term);
        reason = Guard.Against.NullOrWhiteSpace(reason);
        Guard.Against.Null(by);
        Guard.Against.Null(authority);
        authority.Require(by, Matter.PaymentDate, at, proposer is null ? [] : [proposer]);
        RequireInOrder(at, Kept);
        var held = TermFor(from) ?? throw BillingRefusals.ContractBeginsLater.Because(
            $"合同 {Id} 自 {History[0].From} 起，变更自 {from} 起。", $"Contract '{Id}' begins with {History[0].From} and is amended from {from} on.");
        if (held.Term == term)
            throw BillingRefusals.NothingAmended.Because($"合同 {Id} 自 {from} 起：{term.Title}。", $"Contract '{Id}' from {from} on: {term.Title}.");

        var amendment = new ContractTerm(term, from, DayOf(at), at, by.Id, reason);
        History = [.. History, amendment];
        Record(new ContractTermsAmended(amendment), at);
    }

    /// <summary>The payment term for the services of a month (适用的付款期限), the last recorded one; null before the contract begins.</summary>
    public ContractTerm? TermFor(YearMonth serviceMonth) => History.LastOrDefault(it => it.From.CompareTo(serviceMonth) <= 0);

    /// <summary>Tells when a bill of the contract is due (到期日判断), by the bill's own term and the amendments since.</summary>
    /// <param name="bill">A bill of this contract.</param>
    /// <param name="invoicedOn">The day of full invoicing (<see cref="BillInvoices.CompletedOn"/>); null while the bill is not fully invoiced.</param>
    /// <exception cref="ArgumentException">There is no bill, or it is of another contract.</exception>
    public PaymentDue DueOf(Bill bill, LocalDate? invoicedOn = null)
    {
        if (Guard.Against.Null(bill).Contract != Id)
            throw new ArgumentException($"Bill '{bill.Id}' belongs to contract '{bill.Contract}'. Give a bill of contract '{Id}'.", nameof(bill));
        return new PaymentDue(bill.ServiceMonth, bill.ConfirmedOn, invoicedOn, bill.Term, AmendedSince(bill));
    }

    /// <summary>The amendments for the bill's month since the bill was made, in the order of recording. A split-off bill counts by its term, since
    /// its first bill is older.</summary>
    private ContractTerm[] AmendedSince(Bill bill)
    {
        ContractTerm[] covering = [.. History.Where(it => it.From.CompareTo(bill.ServiceMonth) <= 0)];
        var madeUnder = Array.FindLastIndex(covering, it => it.Term == bill.Term && it.RecordedAt <= bill.DraftedAt);
        return [.. covering.Skip(Math.Max(madeUnder, 0) + 1)];
    }

    private static LocalDate DayOf(Instant at) => at.InBusinessZone().Date;
}
