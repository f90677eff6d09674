namespace MarketDept.Domain.Receivables.Collections;

/// <summary>What came in within a period from the customers in one person's charge (人员收款统计).</summary>
/// <param name="Person">Who; null for the customers in nobody's charge.</param>
/// <param name="Figures">What came in, and what fell due.</param>
/// <param name="Target">What the person was to collect; null where that is not known, and for salespersons, who have no collection task.</param>
[Clause("6.1")]
public sealed record CollectedByPerson(Id<StaffMember>? Person, CollectionFigures Figures, Money? Target) : DomainValue
{
    /// <summary>What came in against the target (任务完成率); null where there is no target.</summary>
    public CollectionRate? RateOfTarget => CollectionRate.Of(Figures.Received, Target);
}
