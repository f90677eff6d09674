namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class ContractTerms
{
    /// <summary>The terms as primitives and NodaTime values, to be stored.</summary>
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

    /// <summary>Rebuilds the terms from their stored form. The structure is checked and no rule is applied.</summary>
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

/// <summary>The terms as primitives and NodaTime values, to be stored (合同条款快照). Events that were not taken yet are not part of it.</summary>
/// <remarks>Compare two snapshots by their stored text: the equality of the record compares lists by reference.</remarks>
public sealed record ContractTermsSnapshot : AggregateSnapshot
{
    /// <summary>The id given by the host.</summary>
    public required string Id { get; init; }
    /// <summary>The customer whose contract it is.</summary>
    public required string Customer { get; init; }
    /// <summary>The day of the month on which billing periods begin, 1 to 28.</summary>
    public required int PeriodStartsOn { get; init; }
    /// <summary>All terms in the order of recording, at least one.</summary>
    public required IReadOnlyList<ContractTermsTermRow> History { get; init; }
}

/// <summary>A <see cref="ContractTerm"/>, stored.</summary>
public sealed record ContractTermsTermRow : DomainValue
{
    /// <summary>The payment term.</summary>
    public required PaymentTermSnapshot Term { get; init; }
    /// <summary>The first service month that the term covers.</summary>
    public required YearMonth From { get; init; }
    /// <summary>The day on which the term was agreed.</summary>
    public required LocalDate AgreedOn { get; init; }
    /// <summary>When the term was recorded.</summary>
    public required Instant RecordedAt { get; init; }
    /// <summary>The person who decided the amendment; null exactly for the first term.</summary>
    public required string? DecidedBy { get; init; }
    /// <summary>Why the term was amended; null exactly for the first term.</summary>
    public required string? Reason { get; init; }
}
