using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Tests.Customers.Ownership;

/// <summary>Who owns a customer, written a second, different way: everything anew from the bare entries, nothing kept, nothing sorted away.</summary>
internal static class OwnershipOracle
{
    internal static string Of(IEnumerable<object> entries, OwnershipTerms terms)
    {
        var all = entries.Distinct().ToList();
        var end = Decided(all, OwnershipGround.None).OrderBy(it => it.At).ThenBy(it => it.Sequence).LastOrDefault();
        var transfers = Decided(all, OwnershipGround.Transfer).Where(it => end is null || it.At > end.At || (it.At == end.At && it.Sequence >= end.Sequence)).ToList();
        if (transfers.Count > 0)
        {
            var last = transfers.Aggregate((a, b) => (b.At, b.Sequence).CompareTo((a.At, a.Sequence)) > 0 ? b : a);
            return Generators.Logged.Said(Log(last).Ownership);
        }

        var holding = Decided(all, OwnershipGround.Arbitration).Where(arbitration => (end is null || arbitration.At > end.At) && Holds(arbitration, all, terms, end))
            .OrderBy(arbitration => arbitration.At).ThenBy(arbitration => arbitration.Sequence).LastOrDefault();
        if (holding is not null)
            return $"{holding.Staff} by Arbitration since {Minutes(holding.At)}";
        var claims = Claims(all.OfType<Contact>(), terms, end);
        if (claims.Count == 0)
            return "Unclaimed";
        var first = claims.Min(claim => claim.Effective);
        var holders = claims.Where(claim => claim.Effective == first).Select(claim => claim.Staff).Distinct().ToList();
        return holders.Count > 1 ? "Contested" : $"{holders[0]} by FirstContact since {Minutes(first)}";
    }

    /// <summary>Who shared the first instant under the record of an arbitration, by what was known at its instant.</summary>
    internal static (Instant First, List<string> Rivals) Contest(OwnershipDecision arbitration, IEnumerable<object> all, OwnershipTerms terms)
    {
        var records = new HashSet<string> { arbitration.Customer.Value };
        for (var before = 0; before < records.Count;)
        {
            before = records.Count;
            foreach (var merge in all.OfType<RecordMerge>().Where(merge => merge.At <= arbitration.At))
            {
                if (records.Contains(merge.From.Value) || records.Contains(merge.Into.Value))
                    records.UnionWith([merge.From.Value, merge.Into.Value]);
            }
        }

        var ended = Decided(all, OwnershipGround.None).Where(end => end.At <= arbitration.At && records.Contains(end.Customer.Value)).MaxBy(end => end.At);
        var then = Claims(all.OfType<Contact>().Where(contact => contact.RecordedAt <= arbitration.At && records.Contains(contact.Customer.Value)), terms, ended);
        if (then.Count == 0)
            return (Instant.MaxValue, []);
        var first = then.Min(claim => claim.Effective);
        return (first, [.. then.Where(claim => claim.Effective == first).Select(claim => claim.Staff).Distinct()]);
    }

    private static bool Holds(OwnershipDecision arbitration, List<object> all, OwnershipTerms terms, OwnershipDecision? end)
    {
        var (contested, rivals) = Contest(arbitration, all, terms);
        return rivals.Count > 1 && rivals.Contains(arbitration.Staff.Value)
            && !Claims(all.OfType<Contact>().Where(contact => contact.RecordedAt > arbitration.At), terms, end).Exists(claim => claim.Effective <= contested);
    }

    private static List<(string Staff, Instant Effective)> Claims(IEnumerable<Contact> contacts, OwnershipTerms terms, OwnershipDecision? end) =>
        [.. contacts.Where(contact => (contact.IsTwoWay || terms.FirstAttemptCounts) && contact.Position.Name == "salesperson").Select(contact => (
            contact.Staff.Value,
            terms.RecordingGrace is { } grace && contact.RecordedAt > contact.At + grace ? contact.RecordedAt : contact.At)).Where(claim => end is null || claim.Item2 > end.At)];

    private static ContactLog Log(OwnershipDecision transfer)
    {
        var log = new ContactLog();
        log.Add(transfer);
        return log;
    }

    private static IEnumerable<OwnershipDecision> Decided(IEnumerable<object> all, OwnershipGround ground) => all.OfType<OwnershipDecision>().Where(it => it.Ground == ground);

    private static string Minutes(Instant at) => $"{(at - Generators.Logged.Start).TotalMinutes:0}";
}
