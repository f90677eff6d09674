namespace MarketDept.Domain.Customers.Ownership;

public sealed partial class ContactLog
{
    /// <summary>Who owns the customer at an instant if owners are protected for a time only (保护期内的归属).</summary>
    /// <remarks>Where an owner's protection has ended, the customer is free, and the first two-way contact from then on founds a
    /// new claim, be it the same salesperson's. Without such a company rule ask <see cref="Ownership"/>: the regulation knows no
    /// end.</remarks>
    /// <param name="protection">The company's rule.</param>
    /// <param name="at">The instant; what was recorded later is left out of account.</param>
    [Clause("8.1.2")]
    public CustomerOwnership OwnershipUnder(InactivityProtection protection, Instant at)
    {
        Guard.Against.Null(protection);
        var known = UpTo(at);
        var contacts = known._contacts.Where(known.Policy.FoundsClaim).OrderBy(known.Policy.EffectiveTime).ToList();
        var current = known.Ownership;
        while (current is { Owner: { } owner, Since: { } since } && EndOf(owner, since) is var end && end <= at)
            current = FirstFrom(end);
        return current;

        Instant EndOf(Id<StaffMember> owner, Instant since) =>
            protection.EndsAt(since, contacts.Where(contact => contact.Staff == owner).Select(known.Policy.EffectiveTime).Where(time => time >= since));

        CustomerOwnership FirstFrom(Instant from)
        {
            var open = contacts.FindAll(contact => known.Policy.EffectiveTime(contact) >= from);
            if (open.Count == 0)
                return default;
            var first = known.Policy.EffectiveTime(open[0]);
            var holders = open.TakeWhile(contact => known.Policy.EffectiveTime(contact) == first).Select(contact => contact.Staff).Distinct().ToList();
            return holders.Count > 1 ? CustomerOwnership.Contested : CustomerOwnership.Owned(holders[0], OwnershipGround.FirstContact, first);
        }
    }

    private ContactLog UpTo(Instant at)
    {
        var log = new ContactLog(Policy);
        foreach (var contact in _contacts.Where(contact => contact.RecordedAt <= at))
            log.Add(contact);
        _transfers?.FindAll(transfer => transfer.At <= at).ForEach(transfer => log.Add(transfer));
        _arbitrations?.FindAll(arbitration => arbitration.At <= at).ForEach(arbitration => log.Add(arbitration));
        _merges?.FindAll(merge => merge.At <= at).ForEach(merge => log.Add(merge));
        return log;
    }
}
