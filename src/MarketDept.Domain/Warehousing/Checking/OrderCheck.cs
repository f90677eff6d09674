namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>The check of one order against its delivery notes (核对结果), with its grounds.</summary>
/// <remarks>Made by <see cref="OrderReconciliation"/>; immutable. Equality is by value.</remarks>
[Clause("10.1")]
public sealed record OrderCheck : DomainValue
{
    private static readonly ClauseId Checked = new(10, 1);

    internal OrderCheck(StorageOrder order, ValueList<Id<DeliveryNote>> notes, ValueList<OrderDifference> differences, LocalDate? checkedOn, CheckTerms terms) =>
        (Order, Notes, Differences, CheckedOn, Terms) = (order, notes, differences, checkedOn, terms);

    /// <summary>The order that was checked (订单).</summary>
    public StorageOrder Order { get; }
    /// <summary>The delivery notes of the order (送货单), in the order in which they came.</summary>
    public ValueList<Id<DeliveryNote>> Notes { get; }
    /// <summary>The differences (差异), by item and then by unit in ordinal order.</summary>
    public ValueList<OrderDifference> Differences { get; internal init; }

    /// <summary>The day of the check (核对日期); null where it was not stated.</summary>
    public LocalDate? CheckedOn { get; }
    /// <summary>The company's terms by which the order was checked (核对设定).</summary>
    public CheckTerms Terms { get; }
    /// <summary>The customer's confirmation of an order that agrees with its notes (客户确认); null while there is none.</summary>
    public OrderConfirmation? Word { get; internal init; }

    /// <summary>Whether order and notes agree and only the customer's confirmation is missing (待客户确认).</summary>
    public bool AwaitsCustomer => Notes.Count > 0 && Differences.Count == 0 && Word is null && Terms.AsksCustomer;

    /// <summary>How far the check has come (核对状态): open, matched or resolved. Without a delivery note it is open, whatever was resolved.</summary>
    public CheckStatus Status =>
        Notes.Count == 0 || AwaitsCustomer || Differences.Any(difference => !difference.IsResolved) ? CheckStatus.Open
        : Differences.Count == 0 ? CheckStatus.Matched : CheckStatus.Resolved;

    /// <summary>Whether the order may go on a sheet (是否核清): matched, or every difference resolved.</summary>
    public bool IsReconciled => Status != CheckStatus.Open;

    /// <summary>The difference in one item and unit (查找差异), as the terms compare them; null where order and notes do not differ there.</summary>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public OrderDifference? Find(string sku, string unit)
    {
        ArgumentNullException.ThrowIfNull(sku);
        ArgumentNullException.ThrowIfNull(unit);
        return PlaceOf(sku, unit) is var place and >= 0 ? Differences[place] : null;
    }

    /// <summary>Creates the resolution of a difference as this check shows it (按本次核对确认), bound to its kind and sums.</summary>
    /// <param name="sku">The code of the item.</param>
    /// <param name="unit">The unit of the difference.</param>
    /// <param name="reason">Why order and notes differ, not blank.</param>
    /// <param name="confirmedBy">The customer's person who confirmed the difference, not blank.</param>
    /// <param name="confirmedOn">The day of the confirmation; null where it is not known.</param>
    /// <exception cref="ArgumentException">A text is null or blank.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.NothingToResolve"/>.</exception>
    public DifferenceResolution Confirmed(string sku, string unit, string reason, string confirmedBy, LocalDate? confirmedOn = null)
    {
        var difference = Find(sku, unit) ?? throw NothingToResolve(sku, unit);
        return new DifferenceResolution(
            Order.Id, sku, unit, reason, confirmedBy, confirmedOn, new OrderDifference(difference.Sku, difference.Kind, difference.Ordered, difference.Noted));
    }

    /// <summary>Tells in sentences whether order and notes agree, and which differences are open or resolved (核对说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        if (Status == CheckStatus.Matched)
            writer.Add(ExplanationTopic.Conclusion, Checked, $"订单 {Order.Id}：与送货单相符。", $"Order {Order.Id}: order and delivery notes agree.");
        else if (Status == CheckStatus.Resolved)
            writer.Add(ExplanationTopic.Conclusion, Checked, $"订单 {Order.Id}：有差异，均已处理。", $"Order {Order.Id}: there are differences, and all are resolved.");
        else
            writer.Add(ExplanationTopic.Conclusion, Checked, $"订单 {Order.Id}：未核清，不能进入订单整理表。", $"Order {Order.Id}: not reconciled, and so not for a sheet.");
        if (Notes.Count == 0)
            writer.Add(ExplanationTopic.Missing, Checked, $"缺少送货单。", $"Missing: a delivery note.");
        if (AwaitsCustomer)
            writer.Add(ExplanationTopic.Missing, Checked, $"与送货单相符，缺少客户确认。", $"Order and notes agree. Missing: the customer's word.");
        else if (Word is { } word && Differences.Count == 0)
            writer.Add(ExplanationTopic.Fact, Checked, $"客户确认人：{word.ConfirmedBy}。", $"Confirmed by {word.ConfirmedBy} of the customer.");
        foreach (var difference in Differences)
        {
            difference.Tell(writer, Checked);
            if (difference.Resolution is { Agreed: null } unbound && unbound.ConfirmedOn < CheckedOn)
            {
                writer.Add(ExplanationTopic.Reading, Checked,
                    $"{unbound.ConfirmedOn} 的确认早于本次核对，且未记明所确认的数量；视为对同一差异的确认。",
                    $"The confirmation of {unbound.ConfirmedOn} is older than this check and names no quantities: it is taken to be of the same difference.");
            }
        }

        return writer.Done();
    }

    internal DomainException NothingToResolve(string sku, string unit) => WarehousingRefusals.NothingToResolve.Because($"订单 {Order.Id}：{sku}（{unit}）。", $"Order '{Order.Id}': '{sku}' ({unit}).");

    internal int PlaceOf(string sku, string unit)
    {
        var (from, to) = (0, Differences.Count - 1);
        while (from <= to)
        {
            var middle = from + ((to - from) / 2);
            var found = Differences[middle];
            var order = Compare(found.Sku, sku) is var bySku and not 0 ? bySku : Compare(found.Unit, unit);
            if (order == 0)
                return middle;
            (from, to) = order < 0 ? (middle + 1, to) : (from, middle - 1);
        }

        return -1;

        int Compare(string written, string asked) => string.CompareOrdinal(Terms.KeyOf(written), Terms.KeyOf(asked));
    }
}
