using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Customers;

public sealed partial class Customer
{
    private Instant? LatestTransfer => Latest([.. _log.Transfers, .. _log.Ends]);

    private Instant? LatestArbitration => Latest([.. _log.Arbitrations, .. _log.Ends]);

    /// <summary>The sequence of the next transfer or end: of two at one instant, the one decided later holds.</summary>
    private int NextDecision => _log.Transfers.Count + _log.Ends.Count;

    private Instant? LastSettled => _settlements.Count > 0 ? _settlements[^1].RecordedAt : null;

    /// <summary>When anything but a contact was last changed.</summary>
    private Instant LastStep
    {
        get
        {
            Instant?[] changes = [StageSince, Interest?.ReportedAt, CollectorSince, RegionSince, IdentitySince, LastSettled, LatestTransfer, LatestArbitration, AreaDecision?.At];
            return changes.Max() ?? RegisteredAt;
        }
    }

    /// <summary>The name of a stage in both languages.</summary>
    internal static Bilingual TitleOf(CustomerStage stage) => stage switch
    {
        CustomerStage.Prospect => new("潜在客户", "prospect"),
        CustomerStage.Interested => new("意向客户", "interested"),
        CustomerStage.Active => new("合作客户", "active"),
        CustomerStage.Lost => new("流失客户", "lost"),
        _ => new("重进客户", "returning"),
    };

    /// <summary>Whether an id is this record's, or that of one merged into it.</summary>
    internal bool IsKnownAs(Id<Customer> id) => id == Id || _log.Merges.Any(merge => merge.From == id);

    private void RequireCurrent()
    {
        if (MergedInto is { } into)
            throw CustomerRefusals.MergedAway.Because($"客户 {Id} 已并入 {into}。", $"Customer '{Id}' was merged into '{into}'.");
    }

    private void RequireStep(Bilingual step, Instant at, params ReadOnlySpan<CustomerStage> from)
    {
        RequireCurrent();
        Step.RequireStatus(Key, step, Stage, TitleOf, new ClauseId(8, 2, 2), from);
        RequireNotBefore(Interest?.ReportedAt > StageSince ? Interest.ReportedAt : StageSince, at, new ClauseId(8, 2, 1));
    }

    /// <summary>Refuses a moment before the opening of the record, before the last change of its kind, or before the last merge. A merge changes everything.</summary>
    private void RequireNotBefore(Instant? last, Instant at, ClauseId clause)
    {
        Instant?[] earlier = [RegisteredAt, last, .. _log.Merges.Select(merge => (Instant?)merge.At)];
        Step.RequireNotBefore(Key, at, earlier.Max()!.Value, clause);
    }

    private static Instant? Latest(IEnumerable<OwnershipDecision> decisions) => decisions.Max(decision => (Instant?)decision.At);
}
