namespace MarketDept.Domain.Warehousing.Checking;

/// <summary>The check of an order and its delivery notes against the warehouse's own answer (与仓储仓库核对).</summary>
/// <remarks>This check is optional and does not change <see cref="OrderCheck.Status"/>, which compares the order and its notes (10.1). Without an
/// answer or without a note, the result is unknown. Equality is by value.</remarks>
[Clause("7.3")]
public sealed record WarehouseCheck : DomainValue
{
    private static readonly ClauseId ThirdSide = new(7, 3);
    private readonly bool _hasNotes;

    private WarehouseCheck(Id<StorageOrder> order, bool hasNotes, WarehouseAnswer? answer, ValueList<WarehouseCheckRow> differences) =>
        (Order, _hasNotes, Answer, Differences) = (order, hasNotes, answer, differences);

    /// <summary>The id of the order that was checked (订单).</summary>
    public Id<StorageOrder> Order { get; }
    /// <summary>The warehouse's answer (仓库答复); null while there is none.</summary>
    public WarehouseAnswer? Answer { get; }
    /// <summary>The differences between the answer and the notes (差异), by item and then by unit in ordinal order; empty while either is missing.</summary>
    public ValueList<WarehouseCheckRow> Differences { get; }

    /// <summary>Whether the warehouse agrees with the notes (是否相符); unknown without an answer or without a note.</summary>
    public Fact Agrees => Answer is null || !_hasNotes ? Fact.Unknown : Differences.Count == 0;

    /// <summary>Compares an order, its delivery notes and the warehouse's answer (三方核对).</summary>
    /// <param name="order">The order to be checked.</param>
    /// <param name="notes">The delivery notes of the order, each once; may be empty.</param>
    /// <param name="answer">The warehouse's answer; null where there is none.</param>
    /// <param name="terms">The company's terms of checking; null: the defaults.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="WarehousingRefusals.OtherOrder"/>: a note or the answer is of another order;
    /// or <see cref="WarehousingRefusals.DuplicateNote"/>.</exception>
    public static WarehouseCheck Of(StorageOrder order, ValueList<DeliveryNote> notes, WarehouseAnswer? answer, CheckTerms? terms = null)
    {
        Guard.Against.Null(order);
        Guard.Against.Null(notes);
        var seen = new HashSet<Id<DeliveryNote>>();
        foreach (var note in notes)
        {
            RequireSame(order.Id, Guard.Against.Null(note, nameof(notes)).Order, note.Id.Value);
            OrderReconciliation.RequireNew(note, seen);
        }

        if (answer is not null)
            RequireSame(order.Id, answer.Order, answer.AnsweredBy);
        if (answer is null || notes.Count == 0)
            return new WarehouseCheck(order.Id, notes.Count > 0, answer, []);

        terms ??= CheckTerms.Default;
        var (ordered, noted, answered) = (SumsOf(terms, order.Lines), SumsOf(terms, notes.SelectMany(note => note.Lines)), SumsOf(terms, answer.Lines));
        return new WarehouseCheck(order.Id, true, answer, ValueList.From(noted.Keys.Union(answered.Keys)
            .Select(item => new WarehouseCheckRow(item.Sku, Of(ordered, item), Of(noted, item), Of(answered, item)))
            .Where(row => row.Noted != row.Answered)
            .OrderBy(row => row.Sku, StringComparer.Ordinal).ThenBy(row => row.Noted.Unit, StringComparer.Ordinal)));
    }

    /// <summary>Tells in sentences whether the warehouse agrees, and where it differs (核对说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        if (Agrees.IsUnknown)
            writer.Add(ExplanationTopic.Conclusion, ThirdSide, $"订单 {Order}：是否与仓库相符尚不清楚。", $"Order {Order}: whether the warehouse agrees is not known.");
        else if (Agrees.IsYes)
            writer.Add(ExplanationTopic.Conclusion, ThirdSide, $"订单 {Order}：仓库答复与送货单相符。", $"Order {Order}: the warehouse agrees with the delivery notes.");
        else
            writer.Add(ExplanationTopic.Conclusion, ThirdSide, $"订单 {Order}：仓库答复与送货单不符。", $"Order {Order}: the warehouse does not agree with the delivery notes.");
        if (!_hasNotes)
            writer.Add(ExplanationTopic.Missing, ThirdSide, $"缺少送货单。", $"Missing: a delivery note.");
        if (Answer is null)
            writer.Add(ExplanationTopic.Missing, ThirdSide, $"缺少仓库答复；没有答复不等于相符。", $"Missing: the warehouse's answer, and silence is no agreement.");
        foreach (var (sku, ordered, noted, answered) in Differences)
        {
            writer.Add(ExplanationTopic.Fact, ThirdSide,
                $"货品 {sku}：订单 {ordered}，送货单 {noted}，仓库 {answered}。", $"Item {sku}: ordered {ordered}, on the notes {noted}, at the warehouse {answered}.");
        }

        writer.Add(ExplanationTopic.Reading, ThirdSide,
            $"仓库的确认是可选的第三方，不改变订单与送货单的核对结果。", $"The warehouse's confirmation is an optional third side and changes nothing about order and notes.");
        return writer.Done();
    }

    private static Dictionary<(string Sku, string Unit), Quantity> SumsOf(CheckTerms terms, IEnumerable<GoodsLine> lines) =>
        lines.GroupBy(line => (Sku: terms.KeyOf(line.Sku), Unit: terms.KeyOf(line.Quantity.Unit)))
            .ToDictionary(item => item.Key, item => item.Aggregate(default(Quantity), (sum, line) => sum.Plus(line.Quantity)).As(item.Key.Unit));

    private static Quantity Of(Dictionary<(string Sku, string Unit), Quantity> sums, (string Sku, string Unit) item) =>
        sums.TryGetValue(item, out var sum) ? sum : Quantity.NoneOf(item.Unit);

    private static void RequireSame(Id<StorageOrder> order, Id<StorageOrder> other, string what)
    {
        if (other != order)
            throw WarehousingRefusals.OtherOrder.Because($"{what}：订单 {other}；正在核对订单 {order}。", $"'{what}' is for order '{other}'; checked is '{order}'.");
    }
}
