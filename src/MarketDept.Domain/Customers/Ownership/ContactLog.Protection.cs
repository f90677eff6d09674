namespace MarketDept.Domain.Customers.Ownership;

public sealed partial class ContactLog
{
    /// <summary>Who owned the customer at an instant (当时归属), by the entries recorded until then.</summary>
    /// <remarks>Where the company protects owners for a limited time, a customer becomes free when his owner's protection ends. The next contact
    /// then founds a new claim, also one of the same salesperson. The regulation itself knows no such end.</remarks>
    [Clause("8.1.2")]
    public CustomerOwnership OwnershipAt(Instant at) => StandingAt(at).Ownership;

    /// <summary>Who owned the customer at an instant, and the rivals where he was contested.</summary>
    internal (CustomerOwnership Ownership, IReadOnlyList<Id<StaffMember>> Rivals) StandingAt(Instant at)
    {
        var known = UpTo(at);
        var current = known.Ownership;
        List<Id<StaffMember>> rivals = current.Ground != OwnershipGround.Contested ? [] : [known._firstHolder, .. known._contenders!];
        if (Terms.ProtectedSilence is not { } silence)
            return (current, rivals);
        var contacts = known._contacts.Where(known.Counts).OrderBy(known.Terms.EffectiveTime).ToList();
        while (current is { Owner: { } owner, Since: { } since } && EndOf(owner, since) is var end && end <= at)
            current = FirstFrom(end);
        return (current, rivals);

        Instant EndOf(Id<StaffMember> owner, Instant since)
        {
            var end = since + silence;
            foreach (var contact in contacts.Where(contact => contact.Staff == owner).Select(known.Terms.EffectiveTime).Where(time => time >= since))
            {
                if (contact >= end)
                    break;
                end = Instant.Max(end, contact + silence);
            }

            return end;
        }

        CustomerOwnership FirstFrom(Instant from)
        {
            var open = contacts.FindAll(contact => known.Terms.EffectiveTime(contact) >= from);
            if (open.Count == 0)
                return default;
            var first = known.Terms.EffectiveTime(open[0]);
            rivals = open.TakeWhile(contact => known.Terms.EffectiveTime(contact) == first).Select(contact => contact.Staff).Distinct().ToList();
            return rivals.Count > 1 ? CustomerOwnership.Contested : CustomerOwnership.Owned(rivals[0], OwnershipGround.FirstContact, first);
        }
    }

    private ContactLog UpTo(Instant at)
    {
        var log = new ContactLog(Terms);
        foreach (var contact in _contacts.Where(contact => contact.RecordedAt <= at))
            log.Add(contact);
        _transfers?.FindAll(transfer => transfer.At <= at).ForEach(transfer => log.Add(transfer));
        _arbitrations?.FindAll(arbitration => arbitration.At <= at).ForEach(arbitration => log.Add(arbitration));
        _ends?.FindAll(end => end.At <= at).ForEach(end => log.Add(end));
        _merges?.FindAll(merge => merge.At <= at).ForEach(merge => log.Add(merge));
        return log;
    }
}
