using MarketDept.Domain.Commitments;
using MarketDept.Domain.Violations;
using MarketDept.Domain.Violations.Conduct;

namespace MarketDept.Domain.Book;

/// <summary>The facts of a breach, by the columns of their table.</summary>
/// <param name="Needed">Its columns; the first one tells which kind of breach it is.</param>
/// <param name="Read">Makes the facts of the rows of one report.</param>
internal sealed record ActFacts(Column[] Needed, Func<List<Row>, ViolationFacts> Read)
{
    private static readonly ActFacts[] All =
    [
        new([Columns.Breach, Columns.Loss], rows => new ViolationFacts.OperatingRuleBreach(ClauseId.Parse(One(rows).Text(Columns.Breach)), Loss(rows[0]))),
        new([Columns.Consignment, Columns.Tariff, Columns.Charged], rows => new ViolationFacts.UnauthorizedConcession(ValueList.From(
            Listed(rows, Columns.Consignment).Select(row => new CarriedConsignment(
                row.Text(Columns.Consignment), row.Amount(Columns.Tariff), row.Amount(Columns.Charged)))))),
        new([Columns.Deduction, Columns.Justified, Columns.Recovered], rows => new ViolationFacts.GroundlessDeduction(
            One(rows).Amount(Columns.Deduction), rows[0].AmountIfStated(Columns.Justified), rows[0].Amount(Columns.Recovered))),
        new([Columns.Month, Columns.Receivable, Columns.Collected, Columns.Uncollectable], rows => new ViolationFacts.UnauthorizedMonthlySettlement(ValueList.From(
            Listed(rows, Columns.Month).Select(row => new ArisenReceivable(
                row.Month(Columns.Month), row.Amount(Columns.Receivable), row.Amount(Columns.Collected), row.AmountIfStated(Columns.Uncollectable)))))),
        new([Columns.Intent, Columns.DataTaken, Columns.Appropriated, Columns.Loss], rows => new ViolationFacts.CustomerPoaching(
            One(rows).Fact(Columns.Intent), rows[0].Fact(Columns.DataTaken), rows[0].Fact(Columns.Appropriated), Loss(rows[0]))),
        new([Columns.ClaimedFrom, Columns.ClaimedTo], rows => new ViolationFacts.FalseVisitReport(
            new(One(rows).Time(Columns.ClaimedFrom), rows[0].Time(Columns.ClaimedTo)))),
    ];

    /// <summary>Those that have just these columns; the share of a loss may be left out.</summary>
    internal static ActFacts Of(IEnumerable<Column> columns)
    {
        var given = columns.ToHashSet();
        var kind = Array.Find(All, kind => given.Contains(kind.Needed[0])) ?? throw new CaseFault("看不出是哪一种违纪");
        if (kind.Needed.Contains(Columns.Loss))
            given.Remove(Columns.Share);
        given.SymmetricExceptWith(kind.Needed);
        return given.Count == 0 ? kind : throw new CaseFault($"这张事实表多了或少了“{string.Join("”“", given.Select(column => column.Chinese))}”");
    }

    /// <summary>Dealings with a customer at a moment: whose he was then follows from what happened with him.</summary>
    internal static ViolationFacts.CustomerPoaching Taking(Row row, CustomerRecords? customers) => CustomerTaking.Facts(
        (customers ?? throw new CaseFault("写了“时间”，须有客户的“经过”")).Only, new(row.Text(Columns.Person)),
        new(row.Fact(Columns.Intent), row.Fact(Columns.DataTaken), row.Fact(Columns.Appropriated), Loss(row)), row.Moment(Columns.When));

    private static Row One(List<Row> rows) => rows is [var row] ? row : throw new CaseFault($"这一类事实每份报告只有一行：{rows[1]}");

    /// <summary>A dash in the place of the only row says that there is none.</summary>
    private static List<Row> Listed(List<Row> rows, Column column) => rows is [var row] && row[column] is null ? [] : rows;

    internal static EconomicLoss Loss(Row row) => row.AmountIfStated(Columns.Loss) is { } amount
        ? row.ShareIfDecided(Columns.Share) is { } share ? EconomicLoss.Of(amount, share, "按本案情形决定") : EconomicLoss.Of(amount)
        : EconomicLoss.Open;
}
