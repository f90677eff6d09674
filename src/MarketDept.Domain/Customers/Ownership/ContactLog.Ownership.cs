namespace MarketDept.Domain.Customers.Ownership;

public sealed partial class ContactLog
{
    private bool _isReconsidered = true;
    private Arbitration? _standing;
    private Instant _latestContested = Instant.MinValue;

    /// <summary>Who owns the customer (客户归属), by the evidence in the log.</summary>
    /// <remarks>Of what came after the last end of an ownership: the latest transfer; else the latest arbitration that holds; else the
    /// first contact, or a contest among several. A protection period is not asked for: that is <see cref="OwnershipAt"/>'s.</remarks>
    [Clause("8.1.2")]
    [Clause("2.3")]
    public CustomerOwnership Ownership
    {
        get
        {
            if (_lastTransfer is { } transfer && transfer.IsAfter(_lastEnd))
                return CustomerOwnership.Owned(transfer.To, OwnershipGround.Transfer, transfer.At);
            if (Standing is { } arbitration)
                return CustomerOwnership.Owned(arbitration.Owner, OwnershipGround.Arbitration, arbitration.At);
            if (_firstHolder.IsNone)
                return default;
            return _contenders is null
                ? CustomerOwnership.Owned(_firstHolder, OwnershipGround.FirstContact, _first)
                : CustomerOwnership.Contested;
        }
    }

    /// <summary>Whether an arbitration was right at its instant, by the contacts recorded and the records merged up to then.</summary>
    public ArbitrationVerdict Judge(Arbitration arbitration)
    {
        Guard.Against.Null(arbitration);
        return new ArbitrationReview(this, [arbitration]).Verdicts[0].Verdict;
    }

    /// <summary>All arbitrations, each with its verdict, in the order of their instants.</summary>
    public ValueList<JudgedArbitration> JudgedArbitrations() => _arbitrations is null
        ? []
        : ValueList.From(new ArbitrationReview(this, _arbitrations).Verdicts.Select(row => new JudgedArbitration(row.Arbitration, row.Verdict)));

    /// <summary>Why, in words: which contact, which rule, who else claimed and since when. It shows no contact data of the customer.</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language) => OwnershipExplanation.Of(this, language);

    /// <summary>The arbitration that holds; found anew only after an entry that could have changed it.</summary>
    private Arbitration? Standing
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
