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

        // Time only goes on, so a contact that was passed over is never asked again.
        var contacts = new Queue<(Instant At, Id<StaffMember> Staff)>(
            known._contacts.Where(known.Counts).Select(contact => (known.Terms.EffectiveTime(contact), contact.Staff)).OrderBy(row => row.Item1));
        var timesOf = contacts.GroupBy(row => row.Staff).ToDictionary(his => his.Key, his => new Queue<Instant>(his.Select(row => row.At)));
        while (current is { Owner: { } owner, Since: { } since } && EndOf(owner, since) is var end && end <= at)
            current = FirstFrom(end);
        return (current, rivals);

        Instant EndOf(Id<StaffMember> owner, Instant since)
        {
            var end = since + silence;
            while (timesOf.TryGetValue(owner, out var times) && times.TryPeek(out var time) && time < end)
            {
                times.Dequeue();
                end = time >= since ? time + silence : end;
            }

            return end;
        }

        CustomerOwnership FirstFrom(Instant from)
        {
            while (contacts.TryPeek(out var passed) && passed.At < from)
                contacts.Dequeue();
            if (!contacts.TryPeek(out var first))
                return default;
            rivals = contacts.TakeWhile(row => row.At == first.At).Select(row => row.Staff).Distinct().ToList();
            return rivals.Count > 1 ? CustomerOwnership.Contested : CustomerOwnership.Owned(rivals[0], OwnershipGround.FirstContact, first.At);
        }
    }

    private ContactLog UpTo(Instant at)
    {
        var log = new ContactLog(Terms);
        foreach (var contact in _contacts.Where(contact => contact.RecordedAt <= at))
            log.Add(contact);
        foreach (var decision in Transfers.Concat(Arbitrations).Concat(Ends).Where(decision => decision.At <= at))
            log.Add(decision);
        foreach (var merge in Merges.Where(merge => merge.At <= at))
            log.Add(merge);
        return log;
    }
}
