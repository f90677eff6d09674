namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class ContractTerms
{
    /// <summary>Copies the terms into <see cref="ContractTermsSnapshot"/>, their stored form of primitives and NodaTime values.</summary>
    public ContractTermsSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Customer = Customer.Value,
        PeriodStartsOn = PeriodStartsOn,
        Form = StoredForm.Current,
        EventCount = EventCount,
        History =
        [
            .. History.Select(it => new ContractTermsTermRow
            {
                Term = it.Term.ToSnapshot(), From = it.From, AgreedOn = it.AgreedOn, RecordedAt = it.RecordedAt, DecidedBy = it.DecidedBy?.Value,
                Reason = it.Reason,
            }),
        ],
    };

    /// <summary>Rebuilds the terms from their stored form. Only completeness and consistency are checked; the rules are not applied again.</summary>
    /// <exception cref="StoredDataException">A member is null or blank that must not be; a term is of no known kind; there is none, the first is an
    /// amendment, or a later one is not.</exception>
    public static ContractTerms Restore(ContractTermsSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static ContractTerms Read(ContractTermsSnapshot snapshot)
    {
        var history = Stored.All(snapshot.History, row => new ContractTerm(
            Stored.Part(row.Term, PaymentTerm.Restore), Stored.On(row.From), Stored.On(row.AgreedOn), Stored.At(row.RecordedAt), Stored.Id<StaffMember>(row.DecidedBy), row.Reason));
        for (var i = 0; i < history.Count; i++)
        {
            if (history[i].IsAmendment != (i > 0) || history[i].Reason is not null != (i > 0))
                throw Stored.Impossible($"contract '{snapshot.Id}' begins with an amendment, or goes on with a term that nobody decided");
        }

        if (history.Count == 0)
            throw Stored.Impossible($"contract '{snapshot.Id}' has no term");
        var contract = new ContractTerms(new(Stored.Text(snapshot.Id)), new(Stored.Text(snapshot.Customer)), history, snapshot.PeriodStartsOn);
        contract.Resume(snapshot.EventCount, history[^1].RecordedAt);
        return contract;
    }
}

/// <summary>The stored form of <see cref="ContractTerms"/> (合同条款快照), for the host's database: primitives and NodaTime values. Events not taken yet are
/// left out.</summary>
/// <remarks>Compare two snapshots by their stored text: the equality of the record compares lists by reference.</remarks>
public sealed record ContractTermsSnapshot : AggregateSnapshot
{
    /// <summary>The id of the contract, given by the host (合同编号).</summary>
    public required string Id { get; init; }
    /// <summary>The id of the customer whose contract it is (客户).</summary>
    public required string Customer { get; init; }
    /// <summary>The day of the month on which billing periods begin, 1 to 28 (结算期间起始日); 1 is the calendar month.</summary>
    public required int PeriodStartsOn { get; init; }
    /// <summary>All payment terms in the order of recording (历次约定), the contract's first term first.</summary>
    public required IReadOnlyList<ContractTermsTermRow> History { get; init; }
}

/// <summary>The stored form of a <see cref="ContractTerm"/>: one payment term of the contract.</summary>
public sealed record ContractTermsTermRow : DomainValue
{
    /// <summary>The agreed payment term (付款期限).</summary>
    public required PaymentTermSnapshot Term { get; init; }
    /// <summary>The first service month that the term covers (起始服务月份).</summary>
    public required YearMonth From { get; init; }
    /// <summary>The day on which the term was agreed, in the company's time zone (约定日期).</summary>
    public required LocalDate AgreedOn { get; init; }
    /// <summary>The moment at which the term was recorded (登记时间).</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>The id of the person who decided the amendment (变更决定人); null exactly for the first term.</summary>
    public required string? DecidedBy { get; init; }
    /// <summary>Why the term was amended (变更事由); null exactly for the first term.</summary>
    public required string? Reason { get; init; }
}
