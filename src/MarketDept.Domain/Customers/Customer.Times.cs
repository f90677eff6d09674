using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Customers;

public sealed partial class Customer
{
    private Instant? LatestTransfer => Latest(_log.Transfers, transfer => transfer.At);

    private Instant? LatestArbitration => Latest(_log.Arbitrations, arbitration => arbitration.At);

    private Instant? LastSettled => _settlements.Count > 0 ? _settlements[^1].RecordedAt : null;

    /// <summary>When anything but a contact was last changed.</summary>
    private Instant LastChange
    {
        get
        {
            Instant?[] changes = [StageSince, Interest?.ReportedAt, CollectorSince, RegionSince, IdentitySince, LastSettled, LatestTransfer, LatestArbitration];
            return changes.Max() ?? RegisteredAt;
        }
    }

    /// <summary>A change is not of before the record was opened, the last change of its kind, or the last merge, which brought changes of every kind.</summary>
    private void RequireNotBefore(Instant? last, Instant at, ClauseId clause, string what)
    {
        var earliest = Instant.Max(RegisteredAt, last ?? RegisteredAt);
        if (Latest(_log.Merges, merge => merge.At) is { } merged)
            earliest = Instant.Max(earliest, merged);
        if (at < earliest)
        {
            throw new DomainException(DomainErrorCodes.CustomerTimeGoesBackwards, clause,
                $"Of customer '{Id}', {what} is dated {Iso.Format(at)}; allowed is {Iso.Format(earliest)} or later, since nothing is dated back "
                + "before the record was opened, changed in this respect, or merged with another.");
        }
    }

    private static Instant? Latest<T>(IReadOnlyList<T> entries, Func<T, Instant> at) => entries.Count == 0 ? null : entries.Max(at);
}
