namespace MarketDept.Domain.Customers.Ownership;

public sealed partial class ContactLog
{
    private bool _isReconsidered = true;
    private OwnershipDecision? _standing;
    private Instant _latestContested = Instant.MinValue;

    /// <summary>Who owns the customer (客户归属), by the evidence in the log.</summary>
    /// <remarks>Only entries after the last end of an ownership count. The latest transfer owns; without one, the latest arbitration that holds;
    /// without one, the first contact, or a contest among several. A protection period is applied by <see cref="OwnershipAt"/> only.</remarks>
    [Clause("8.1.2")]
    [Clause("2.3")]
    public CustomerOwnership Ownership
    {
        get
        {
            if (_lastTransfer is { } transfer && transfer.IsAfter(_lastEnd))
                return CustomerOwnership.Owned(transfer.Staff, OwnershipGround.Transfer, transfer.At);
            if (Standing is { } arbitration)
                return CustomerOwnership.Owned(arbitration.Staff, OwnershipGround.Arbitration, arbitration.At);
            if (_firstHolder.IsNone)
                return default;
            return _contenders is null
                ? CustomerOwnership.Owned(_firstHolder, OwnershipGround.FirstContact, _first)
                : CustomerOwnership.Contested;
        }
    }

    /// <summary>Why an arbitration settled no contest at its instant (裁决复核), by the contacts and merges recorded until then; null where it settled one.</summary>
    /// <exception cref="ArgumentNullException">The arbitration is null.</exception>
    public Refusal? Judge(OwnershipDecision arbitration) => new ArbitrationReview(this, [Guard.Against.Null(arbitration)]).Verdicts[0].Fault;

    /// <summary>All arbitrations, each with the refusal that meets it or null, in the order of their instants.</summary>
    internal IEnumerable<(OwnershipDecision Arbitration, Refusal? Fault)> JudgedArbitrations() => _arbitrations is null
        ? []
        : new ArbitrationReview(this, _arbitrations).Verdicts.Select(row => (row.Arbitration, row.Fault));

    /// <summary>Tells why the customer has this owner or none (归属说明): which contact, which rule, who else claimed and since when. No contact data are
    /// shown.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language) => OwnershipExplanation.Of(this, language);

    /// <summary>The arbitration that holds; found anew only after an entry that could have changed it.</summary>
    private OwnershipDecision? Standing
    {
        get
        {
            if (_arbitrations is null || _isReconsidered)
                return _standing;
            var review = new ArbitrationReview(this, _arbitrations);
            _standing = review.Standing(_lastEnd?.At);
            _latestContested = review.LatestContested;
            _isReconsidered = true;
            return _standing;
        }
    }

    /// <summary>A contact later than every contested time neither made a contest nor ends an arbitration.</summary>
    private void ReconsiderArbitrations(Contact contact)
    {
        if (_arbitrations is not null && _isReconsidered && Terms.FoundsClaim(contact) && Terms.EffectiveTime(contact) <= _latestContested)
            _isReconsidered = false;
    }
}
