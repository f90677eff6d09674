namespace MarketDept.Domain.Commitments;

/// <summary>What a promise of price cost (承诺造成的差价): which consignments count, and their price differences together.</summary>
/// <remarks>Equality is by value.</remarks>
[Clause("11.2.1")]
public sealed record PromiseLoss
{
    private readonly ValueList<PromisedCarriage> _carried;

    internal PromiseLoss(AuthorizationReview review, ValueList<PromisedCarriage> carried)
    {
        (Review, _carried) = (review, carried);
        Counted = ValueList.From(carried.Where(row => review.IsInLossPeriod(row.CarriedAt)).Select(review.AsAllowed).ToArray());
        NotCounted = ValueList.From(carried.Where(row => !review.IsInLossPeriod(row.CarriedAt)).ToArray());
        PriceDifference = Money.Sum(Counted.Select(row => row.PriceDifference));
    }

    /// <summary>Whether the promise was authorised, and until when the loss is his (授权对照).</summary>
    public AuthorizationReview Review { get; }
    /// <summary>What was carried in the time in which the loss is his (计入的货), in the order of recording.</summary>
    /// <remarks>Where somebody entitled had allowed a lower price, that stands for the tariff: he answers for what is beyond it.</remarks>
    public ValueList<PromisedCarriage> Counted { get; }
    /// <summary>What was carried under it and does not count (不计入的货): the promise was authorised, or ratified or corrected by then.</summary>
    public ValueList<PromisedCarriage> NotCounted { get; }
    /// <summary>The price differences of what counts, together, in yuan, never below zero (差价合计).</summary>
    public Money PriceDifference { get; }
    /// <summary>The clause that makes him bear it.</summary>
    public ClauseId Clause { get; } = new(11, 2, 1);

    /// <summary>Each step of the amount, in words (差价说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        writer.Add(ExplanationTopic.Conclusion, Clause,
            $"差价合计 {PriceDifference:C}，计入 {Counted.Count} 票。", $"Price differences of {PriceDifference:C} in total, from {Counted.Count} consignment(s).");
        foreach (var row in Counted)
        {
            writer.Add(ExplanationTopic.Step, Clause, zh
                ? $"{row.Consignment}（{When(row)}）：运价 {row.Tariff:C}，实收 {row.Charged:C}，差价 {row.PriceDifference:C}。"
                : $"{row.Consignment} ({When(row)}): tariff {row.Tariff:C}, charged {row.Charged:C}, difference {row.PriceDifference:C}.");
        }

        if (Counted.Any(row => !_carried.Contains(row)))
        {
            writer.Add(ExplanationTopic.Reading, Clause,
                $"有权的人已准许较低运价的，以准许的运价代替规定的运价，只计超出准许的部分。", $"Where somebody entitled had allowed a lower rate, that stands for the tariff: only what is beyond it counts.");
        }

        foreach (var row in NotCounted)
        {
            writer.Add(ExplanationTopic.NotApplied, Clause, Review.IsAuthorized
                ? zh ? $"{row.Consignment}：承诺经授权，不计。" : $"{row.Consignment}: the promise was authorised, so it does not count."
                : zh ? $"{row.Consignment}（{When(row)}）：已追认或更正，不计。" : $"{row.Consignment} ({When(row)}): ratified or corrected by then, so it does not count.");
        }

        return writer.Done();

        string When(PromisedCarriage row) => Iso.Format(row.CarriedAt.InBusinessZone().LocalDateTime);
    }
}
