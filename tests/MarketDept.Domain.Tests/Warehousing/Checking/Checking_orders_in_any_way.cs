using FsCheck.Xunit;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Warehousing;
using MarketDept.Domain.Warehousing.Checking;

namespace MarketDept.Domain.Tests.Warehousing.Checking;

[Clause("10.1")]
public class Checking_orders_in_any_way
{
    [Property(Arbitrary = [typeof(OrderArbitraries)], MaxTest = 300)]
    public void It_finds_what_a_table_of_all_items_and_units_shows(OrderBatch batch)
    {
        var reconciliation = batch.Reconciled();

        Assert.Equal(Expected(batch), reconciliation.Checks.SelectMany(Written));
        foreach (var check in reconciliation.Checks)
        {
            Assert.Equal(check.Notes.Count == 0 || check.Differences.Count > 0 ? CheckStatus.Open : CheckStatus.Matched, check.Status);
            Assert.Equal(batch.AllNotes().Where(note => note.Order == check.Order.Id).Select(note => note.Id), check.Notes);
        }
    }

    [Property(Arbitrary = [typeof(OrderArbitraries)], MaxTest = 200)]
    public void The_sequence_of_lines_and_of_notes_does_not_matter(OrderBatch batch, int seed)
    {
        var random = new Random(seed);
        var shuffled = new OrderBatch([.. batch.Lines.OrderBy(_ => random.Next())]);
        var notes = shuffled.AllNotes();
        random.Shuffle(notes);

        Assert.Equal(
            batch.Reconciled().Checks.SelectMany(Written),
            OrderReconciliation.Of(shuffled.AllOrders(), notes).Checks.SelectMany(Written));
    }

    [Property(Arbitrary = [typeof(OrderArbitraries)], MaxTest = 200)]
    public void Splitting_a_line_in_two_changes_nothing(OrderBatch batch, uint which, uint at)
    {
        if (batch.Lines.Length == 0)
            return;
        var place = (int)(which % (uint)batch.Lines.Length);
        var line = batch.Lines[place];
        var first = (int)(at % (uint)line.Tenths);
        if (first == 0)
            return;
        var split = new OrderBatch([.. batch.Lines.Where((_, i) => i != place), line with { Tenths = first }, line with { Tenths = line.Tenths - first }]);

        Assert.Equal(batch.Reconciled().Checks.SelectMany(Written), split.Reconciled().Checks.SelectMany(Written));
    }

    [Property(Arbitrary = [typeof(OrderArbitraries)], MaxTest = 200)]
    public void An_order_is_reconciled_exactly_when_all_its_differences_are_resolved_and_it_has_a_note(OrderBatch batch, int seed)
    {
        var random = new Random(seed);
        var open = batch.Reconciled();
        var resolutions = open.Checks.SelectMany(check => check.Differences.Select(it => (check, it)))
            .Where(_ => random.Next(4) > 0)
            .Select(row => new DifferenceResolution(row.check.Order.Id, row.it.Sku, row.it.Unit, "原因", "客户")).ToArray();

        var resolved = open.Resolve(resolutions);

        Assert.Equal(open.Checks.SelectMany(Written), resolved.Checks.SelectMany(Written));
        foreach (var check in resolved.Checks)
        {
            var closed = resolutions.Count(it => it.Order == check.Order.Id);
            Assert.Equal(closed, check.Differences.Count(it => it.IsResolved));
            Assert.Equal(check.Notes.Count > 0 && closed == check.Differences.Count, check.IsReconciled);
        }
    }

    [Property(Arbitrary = [typeof(OrderArbitraries)], MaxTest = 200)]
    public void What_was_confirmed_of_one_check_closes_in_another_what_has_not_changed_and_nothing_else(OrderBatch batch, uint which)
    {
        var before = batch.Reconciled();
        if (batch.Lines.Length == 0)
            return;
        var after = new OrderBatch([.. batch.Lines.Where((_, i) => i != (int)(which % (uint)batch.Lines.Length))]).Reconciled();
        var resolutions = before.Checks
            .SelectMany(check => check.Differences.Select(it => check.Confirmed(it.Sku, it.Unit, "原因", "客户")))
            .Where(it => after.Find(it.Order)!.Find(it.Sku, it.Unit) is not null);

        var resolved = after.Resolve(resolutions);

        Assert.Equal(
            before.Checks.SelectMany(Written).Intersect(after.Checks.SelectMany(Written)),
            resolved.Checks.SelectMany(check => Written(check, check.Differences.Where(it => it.IsResolved))));
        Assert.All(resolved.Checks.SelectMany(check => check.Differences), it => Assert.False(it.IsResolved && it.NotApplied.Count > 0));
    }

    [Property(Arbitrary = [typeof(OrderArbitraries)], MaxTest = 200)]
    [Clause("10.2")]
    public void Every_reconciled_order_is_in_one_group_and_no_group_mixes_customers_or_receiving_units(OrderBatch batch)
    {
        var reconciliation = batch.Reconciled();
        var groups = reconciliation.Groups();

        Assert.Equal(
            reconciliation.Checks.Where(check => check.IsReconciled).Select(check => check.Order.Id).Order(),
            groups.SelectMany(group => group.Orders).Order());
        foreach (var group in groups)
        {
            Assert.All(group.Orders.Select(id => reconciliation.Find(id)!.Order), order =>
                Assert.True(order.Customer == group.Customer && order.Consignee.IsSameAs(group.Consignee)));
        }

        Assert.Equal(groups.Count, groups.Select(group => (group.Customer, group.Consignee.NameKey, group.Consignee.AddressKey)).Distinct().Count());
        Assert.Equal(groups.Select(group => group.Customer).Order(), groups.Select(group => group.Customer));
    }

    [Fact]
    public void A_huge_order_beside_many_small_ones_leaves_nothing_behind_for_them()
    {
        var lines = ValueList.From(Enumerable.Range(0, 60_000).Select(i => new GoodsLine($"S{i}", Quantity.Of(1, "箱"))));
        var huge = StorageOrder.Take(new("D0"), new("C1"), Fact.Yes, new("店", "路"), lines);
        StorageOrder[] orders = [huge, .. Enumerable.Range(1, 60_000).Select(i => StorageOrder.Take(new($"D{i}"), new("C1"), Fact.Yes, new("店", "路"), [lines[0]]))];

        var reconciliation = OrderReconciliation.Of(orders, [new DeliveryNote(new("N"), new("D0"), lines)], terms: WarehousingSamples.Waived);

        Assert.Equal((CheckStatus.Matched, 60_000), (reconciliation.Checks[0].Status, reconciliation.Checks.Count(check => check.Differences.Count == 1)));
    }

    private static IEnumerable<string> Written(OrderCheck check) => Written(check, check.Differences);

    private static IEnumerable<string> Written(OrderCheck check, IEnumerable<OrderDifference> differences) => differences.Select(it =>
        $"{check.Order.Id} {it.Sku} {it.Unit}: {it.Ordered.Number} {it.Noted.Number} {it.Kind}");

    // Another way: every item with every unit is looked at, whether anybody wrote it or not.
    private static IEnumerable<string> Expected(OrderBatch batch)
    {
        string[] units = ["件", "箱"];
        for (var order = 0; order < 4; order++)
        {
            for (var sku = 0; sku < 3; sku++)
            {
                var cells = units.Select(unit => (unit, ordered: Sum(order, sku, unit, 0), noted: Sum(order, sku, unit, 1) + Sum(order, sku, unit, 2))).ToArray();
                var mismatch = cells.Any(cell => cell.ordered > 0) && cells.Any(cell => cell.noted > 0) && cells.All(cell => cell.ordered == 0 || cell.noted == 0);
                foreach (var (unit, ordered, noted) in cells.Where(cell => cell.ordered != cell.noted))
                {
                    var kind = mismatch ? "UnitMismatch" : noted == 0 ? "MissingOnNote" : ordered == 0 ? "MissingOnOrder" : noted < ordered ? "NotedLess" : "NotedMore";
                    yield return FormattableString.Invariant($"D{order} S{sku} {unit}: {ordered / 10m:0.#} {noted / 10m:0.#} {kind}");
                }
            }
        }

        int Sum(int order, int sku, string unit, int document) => batch.Lines
            .Where(line => line.Order == order && line.Sku == sku && line.Document == document && (line.Unit == 0 ? "箱" : "件") == unit).Sum(line => line.Tenths);
    }
}
