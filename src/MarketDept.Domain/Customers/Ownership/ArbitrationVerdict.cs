namespace MarketDept.Domain.Customers.Ownership;

/// <summary>Whether an arbitration settled a contest (裁决是否成立).</summary>
/// <remarks><c>default</c> is <see cref="NothingContested"/>.</remarks>
public enum ArbitrationVerdict
{
    /// <summary>Fewer than two salespersons shared the first instant (当时没有争议).</summary>
    NothingContested,
    /// <summary>There was a contest, and the one awarded was not in it (归属人不在争议各方之中).</summary>
    OwnerNotInContest,
    /// <summary>It settled the contest (成立).</summary>
    Right,
}
