using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Customers;

public sealed partial class Customer
{
    /// <summary>Merges two records of one customer (合并档案). The evidence of both counts, and the earliest contact still owns.</summary>
    /// <remarks>
    /// <para>The record that stays takes over what the other one knows. The evidence of ownership counts, whatever ids its contacts have. The
    /// settlement terms go among its own, in the order of recording. Of the two stages the higher one stays, with its time: active, returning,
    /// lost, interested, prospect. The later report of interest is kept. Collector and region are taken over only where this record has
    /// none. A decision whether the customer is served outside the delivery area goes with the region, taken over or equal, unless this record has
    /// one of that region.</para>
    /// <para>Name, credit code and telephones are not taken over; add what is missing with <see cref="CorrectIdentity"/>. The record that is merged
    /// away keeps everything as it was. <see cref="CustomerAbsorbed"/> tells what was taken over and what was dropped. No
    /// <see cref="CustomerStageEntered"/> is recorded, since the customer entered no stage.</para>
    /// </remarks>
    /// <param name="from">The record that is merged away.</param>
    /// <param name="into">The record that stays.</param>
    /// <param name="by">The person who decides: the manager, or the supervising executive where the manager claims one of the customers
    /// himself.</param>
    /// <param name="authority">Who may decide which matters.</param>
    /// <param name="at">The moment of the merge, not before either record was opened or last changed. Contacts bear times of their own and do not
    /// count.</param>
    /// <exception cref="DomainException"><see cref="CustomerRefusals.MergeIntoItself"/>, <see cref="CustomerRefusals.MergedAway"/>,
    /// <see cref="CustomerRefusals.CodesDiffer"/>, <see cref="StaffingRefusals.DecidesOwnCase"/>, <see cref="StaffingRefusals.NotEntitledToDecide"/>,
    /// <see cref="StepRefusals.BeforeLast"/>, <see cref="CustomerRefusals.OwnershipTermsDiffer"/>, or <see cref="CustomerRefusals.ContactIdTaken"/> where copies of a third record were
    /// merged into both in which one id stands for different contacts; then neither record is changed.</exception>
    /// <example><code>
    /// Customer.Merge(from: twice, into: customer, by: manager, authority, morning + Duration.FromDays(4));
    /// Console.WriteLine(customer.ExplainOwnership(Language.English));
    /// </code></example>
    [Clause("8.1.2")]
    public static void Merge(Customer from, Customer into, StaffMember by, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(from);
        Guard.Against.Null(into);
        Guard.Against.Null(authority);
        if (from.Id == into.Id)
            throw CustomerRefusals.MergeIntoItself.Because($"客户 {from.Id}。", $"Customer '{from.Id}'.");
        from.RequireCurrent();
        into.RequireCurrent();
        if (from.Identity.CreditCode is { } code && into.Identity.CreditCode is { } other && code != other)
            throw CustomerRefusals.CodesDiffer.Because($"客户 {from.Id} 与 {into.Id}。", $"Customers '{from.Id}' and '{into.Id}'.");
        authority.Require(by, Matter.RecordMerge, at, [.. from.Claimants, .. into.Claimants]);
        from.RequireNotBefore(from.LastStep, at, new ClauseId(8, 1, 2));
        into.RequireNotBefore(into.LastStep, at, new ClauseId(8, 1, 2));
        into._log.Unite(from._log);
        into._log.Add(new RecordMerge(from.Id, into.Id, at, by.Id));
        from.MergedInto = into.Id;
        from.Record(new CustomerMergedAway(into.Id, by.Id), at);
        into.Record(into.TakeOver(from, by.Id), at);
    }

    /// <summary>Takes over the evidence that another copy of the same record has logged (同步), in any order and any number of times.</summary>
    /// <remarks>Only the evidence of ownership is united; everything else stays as this copy has it. A copy of a record that was merged into this
    /// one counts too, with the contacts that it logged before it knew of the merge.</remarks>
    /// <exception cref="ArgumentException">The copy is of another customer, whose record was not merged into this one.</exception>
    /// <exception cref="DomainException"><see cref="CustomerRefusals.OwnershipTermsDiffer"/> or <see cref="CustomerRefusals.ContactIdTaken"/>; then nothing is taken over.</exception>
    public void Synchronize(Customer copy)
    {
        Guard.Against.Null(copy);
        if (copy.Id != Id && copy.MergedInto != Id)
            throw new ArgumentException($"'{copy.Id}' is not record '{Id}'. Give a copy of the same record; two records are merged.", nameof(copy));
        var known = Log;
        _log.Unite(copy._log);
        var news = new CustomerEvidenceUnited(
            [.. _log.Contacts.Except(known.Contacts)], [.. _log.Transfers.Except(known.Transfers)], [.. _log.Arbitrations.Except(known.Arbitrations)],
            [.. _log.Ends.Except(known.Ends)], [.. _log.Merges.Except(known.Merges)]);
        Instant[] times =
        [
            .. news.Contacts.Select(entry => entry.RecordedAt), .. news.Merges.Select(entry => entry.At),
            .. new OwnershipDecision[][] { [.. news.Transfers], [.. news.Arbitrations], [.. news.Ends] }.SelectMany(list => list).Select(entry => entry.At),
        ];
        if (times.Length > 0)
            Record(news, times.Max());
    }

    /// <summary>Everybody who claims the customer, in the position held at the contact.</summary>
    private IEnumerable<StaffMember> Claimants => _log.Contacts.Where(_log.Counts).Select(contact => new StaffMember(contact.Staff, contact.Staff.Value, contact.Position));

    private CustomerAbsorbed TakeOver(Customer from, Id<StaffMember> by)
    {
        var isFurther = Rank(from.Stage) > Rank(Stage);
        if (isFurther)
            (Stage, StageSince) = (from.Stage, from.StageSince);
        var report = Interest?.ReportedAt >= from.Interest?.ReportedAt ? null : from.Interest;
        var dropped = report is null ? from.Interest : Interest;
        Interest = report ?? Interest;
        var collects = Collector is null ? from.Collector : null;
        if (collects is not null)
            (Collector, CollectorSince) = (collects, from.CollectorSince);
        var region = Region is null ? from.Region : null;
        if (region is not null)
            (Region, RegionSince) = (region, from.RegionSince);
        if (from.Region == Region && (AreaDecision is null || (IsServedOutsideArea.IsUnknown && !from.IsServedOutsideArea.IsUnknown)))
            (_area, AreaDecision) = (from._area, from.AreaDecision);
        var terms = ValueList.From(from._settlements.Where(term => !_settlements.Contains(term)));

        // Of two recorded at one instant its own come last, and so hold.
        var all = terms.Concat(_settlements).OrderBy(term => term.RecordedAt).ToList();
        _settlements.Clear();
        _settlements.AddRange(all);
        return new CustomerAbsorbed(from.Id, by)
        {
            Stage = isFurther ? Stage : null,
            Interest = report,
            Collector = collects,
            Region = region,
            Settlements = terms,
            DroppedCollector = from.Collector == Collector ? null : from.Collector,
            DroppedRegion = from.Region == Region ? null : from.Region,
            DroppedInterest = dropped == Interest ? null : dropped,
            DroppedIdentity = from.Identity == Identity ? null : from.Identity,
        };
    }

    /// <summary>The rank of a stage when two records are merged; the higher one stays.</summary>
    private static int Rank(CustomerStage stage) => stage switch
    {
        CustomerStage.Active => 4,
        CustomerStage.Returning => 3,
        CustomerStage.Lost => 2,
        CustomerStage.Interested => 1,
        _ => 0,
    };
}
