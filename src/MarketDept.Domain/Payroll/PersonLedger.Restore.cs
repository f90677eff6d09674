using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll;

public sealed partial class PersonLedger
{
    /// <summary>Copies the ledger into <see cref="PersonLedgerSnapshot"/>, its stored form of primitives and NodaTime values.</summary>
    public PersonLedgerSnapshot ToSnapshot() => new()
    {
        Staff = Staff.Value,
        Items = [.. _items.Select(Row)],
        Closings = [.. Closings.Select(closing => new PersonLedgerClosingRow { Through = closing.Through, By = closing.By.Value, At = closing.At })],
        Form = StoredForm.Current,
        EventCount = EventCount,
    };

    /// <summary>Rebuilds the ledger from its stored form. Only completeness and consistency are checked; items that were taken over are not judged
    /// again.</summary>
    /// <exception cref="StoredDataException"> Something is null or blank that must not be; a kind or clause is unknown; a key occurs twice; an item
    /// is counted before its own month, or after it where no closing put it there, or takes back what is not there, what it does not fit or what
    /// was taken back already; a closing does not follow the one before it; or the amounts are more than can be added up. </exception>
    public static PersonLedger Restore(PersonLedgerSnapshot snapshot) => Stored.Read(snapshot, static it => it.Staff, Read);

    private static PersonLedger Read(PersonLedgerSnapshot snapshot)
    {
        var ledger = PersonLedger.Open(new(Stored.Text(snapshot.Staff)));
        foreach (var item in Stored.All(snapshot.Items, row => Item(ledger, row)))
        {
            if (ledger._byKey.ContainsKey(item.Item.Key))
                throw Stored.Impossible($"ledger of '{ledger.Staff}' has item '{item.Item.Key}' twice");
            if (item.Month < item.Day.ToYearMonth())
                throw Stored.Impossible($"item '{item.Item.Key}' is counted in {Iso.Format(item.Month)}, before its day {Iso.Format(item.Day)}");
            ledger.Enter(item);
        }

        var reversals = ledger._items.Select(item => item.Item).Where(item => item.Reverses is not null).ToArray();
        foreach (var reversal in reversals)
        {
            if (!ledger._byKey.TryGetValue(reversal.Reverses!, out var original) || !IsOppositeOf(reversal, original))
                throw Stored.Impossible($"item '{reversal.Key}' takes back '{reversal.Reverses}', which is not in the ledger or something else");
        }

        if (reversals.Length != ledger._takenBack.Count)
            throw Stored.Impossible($"ledger of '{ledger.Staff}' takes an item back twice");
        if (!AreWithinMoney(ledger._owed, ledger._toCollect))
            throw Stored.Impossible($"ledger of '{ledger.Staff}' comes to more than can be added up");

        ledger.Closings = Stored.All(snapshot.Closings, row => new MonthClosing(Stored.On(row.Through), new(Stored.Text(row.By)), Stored.At(row.At)));
        if (ledger.Closings.Zip(ledger.Closings.Skip(1)).Any(pair => pair.Second.Through <= pair.First.Through))
            throw Stored.Impossible($"ledger of '{ledger.Staff}' has closings that do not follow each other");

        foreach (var item in ledger._items)
        {
            if (item.LateFrom is not null && !ledger.Closings.Any(closing => closing.Through == item.Month.PlusMonths(-1)))
                throw Stored.Impossible($"item '{item.Item.Key}' is counted in {Iso.Format(item.Month)}, though nothing was closed before it");
        }

        ledger.Resume(
            snapshot.EventCount,
            ledger._items.Select(item => item.TakenAt).Concat(ledger.Closings.Select(closing => closing.At)).DefaultIfEmpty().Max());
        return ledger;
    }

    private static PersonLedgerItemRow Row(MonthItem of)
    {
        var (item, origin) = (of.Item, of.Item.Origin);
        return new()
        {
            Key = item.Key, Kind = item.Kind.ToString(), AmountFen = item.Amount.Fen, AbsentFrom = item.Absence?.From, AbsentTo = item.Absence?.To,
            EffectiveAt = item.EffectiveAt, Reverses = item.Reverses,
            Origin = new()
            {
                Violation = origin.Violation?.Value, Occurrence = origin.Occurrence.Value, OccurredOn = origin.OccurredOn,
                Clause = origin.Clause.ToString(), Basis = origin.Basis?.ToString(), Edition = origin.Edition, DecidedBy = origin.DecidedBy.Value,
            },
            Day = of.Day, Month = of.Month, TakenAt = of.TakenAt, RestsOnAge = item.RestsOnAge,
        };
    }

    private static MonthItem Item(PersonLedger ledger, PersonLedgerItemRow row)
    {
        if (row.AbsentFrom.HasValue != row.AbsentTo.HasValue)
            throw Stored.Impossible($"absence of item '{row.Key}' has only one of its two ends");
        PersonLedgerOriginRow from = Guard.Against.Null(row.Origin, nameof(row));
        var origin = new FindingOrigin(
            Stored.Id<Violation>(from.Violation), new(from.Occurrence), from.OccurredOn, Stored.Clause(from.Clause),
            from.Basis is null ? null : Stored.Clause(from.Basis), from.Edition, new(from.DecidedBy));
        AbsenceInterval? absence = row is { AbsentFrom: { } start, AbsentTo: { } end } ? new AbsenceInterval(start, end) : null;
        return new MonthItem(
            new FindingItem(
                row.Key, origin, ledger.Staff, Stored.Name<FindingItemKind>(row.Kind), Money.FromFen(row.AmountFen), absence, Stored.At(row.EffectiveAt),
                row.Reverses) { RestsOnAge = row.RestsOnAge },
            Stored.On(row.Day), Stored.On(row.Month), Stored.At(row.TakenAt));
    }
}
