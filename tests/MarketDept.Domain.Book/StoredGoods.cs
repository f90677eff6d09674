using System.Globalization;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Warehousing.Storage;

namespace MarketDept.Domain.Book;

/// <summary>Which area goods take from which day on, and what is posted for the days that are over.</summary>
internal sealed class StoredGoods : CaseKind
{
    private static readonly Id<Customer> Client = new("客户");

    protected override Column Mark => Columns.Storage;

    internal override IEnumerable<Result> Run(Case it)
    {
        var settings = it.Settings ?? throw new CaseFault("缺少“设定”：仓位的面积和单价");
        var (place, rate) = (StoragePlace.Register(new("仓位"), Metres(settings, Columns.Capacity), Instant.FromUtc(2026, 1, 1, 0, 0)), StorageRate.OfYuan(Number(settings, Columns.Rate)));
        foreach (var row in it.Facts.SelectMany(table => table.Rows))
        {
            var result = new Result { [Columns.Date] = row.Text(Columns.Date), [Columns.Storage] = row.Text(Columns.Storage), [Columns.Goods] = row.Text(Columns.Goods) };
            try
            {
                if (Do(place, rate, row) is not { } fee)
                    continue;
                (result[Columns.Days], result[Columns.Amount]) = ($"{fee.Days}", Row.Written(fee.Total));
            }
            catch (DomainException refusal)
            {
                (result[Columns.Outcome], result[Columns.Clause]) = (Words.Refused, refusal.Clause.ToString());
            }

            yield return result;
        }
    }

    private static StorageFee? Do(StoragePlace place, StorageRate rate, Row row)
    {
        var (day, id) = (row.Date(Columns.Date), new Id<Occupancy>(row.Text(Columns.Goods)));
        var at = day.At(new LocalTime(12, 0)).InZoneStrictly(BusinessZone.Default).ToInstant();
        switch (row.Text(Columns.Storage))
        {
            case Words.StoredIn: place.Occupy(id, Client, Metres(row, Columns.Area), day, null, at); return null;
            case Words.AreaChanged: place.ChangeArea(id, Metres(row, Columns.Area), day, at); return null;
            case Words.StoredOut: place.Leave(id, day, at); return null;
            case Words.FeePosted: return place.Post(id, row[Columns.Until] is null ? day : row.Date(Columns.Until), rate, at);
            case var other: throw new CaseFault($"“仓储”没有“{other}”这一种");
        }
    }

    private static Area Metres(Row row, Column column) => Area.OfSquareMetres(Number(row, column));

    private static decimal Number(Row row, Column column) => decimal.TryParse(row.Text(column), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new CaseFault($"“{column.Chinese}”读不懂：“{row.Text(column)}”");
}
