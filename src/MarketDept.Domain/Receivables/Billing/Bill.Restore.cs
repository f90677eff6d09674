namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class Bill
{
    /// <summary>Copies the bill into <see cref="BillSnapshot"/>, its stored form of primitives and NodaTime values.</summary>
    public BillSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Status = Status.ToString(),
        Contract = Contract.Value,
        Customer = Customer.Value,
        ServiceMonth = ServiceMonth,
        PeriodStartsOn = PeriodStartsOn,
        Term = Term.ToSnapshot(),
        SplitFrom = SplitFrom?.Value,
        DraftedAt = DraftedAt,
        LastChangedAt = LastChangedAt,
        Form = StoredForm.Current,
        EventCount = EventCount,
        Charges =
        [
            .. Charges.Select(it => new BillChargeRow
            {
                Kind = it.Kind.Name, Source = it.Source.Value, Description = it.Description, AmountFen = it.Amount.Fen,
                TaxCategory = it.TaxCategory.ToString(), Settlement = it.Settlement.Name, Quantity = it.Pricing?.Quantity, Unit = it.Pricing?.Unit,
                UnitPrice = it.Pricing?.UnitPrice, Reason = it.Reason, Consignment = it.Consignment?.Value,
            }),
        ],
        PresentedAt = PresentedAt,
        Objections = [.. Objections.Select(it => new BillObjectionRow { RaisedBy = it.RaisedBy, Reason = it.Reason, At = it.At, Ruling = Row(it.Ruling) })],
        Confirmation = Confirmation is { } it ? new()
        {
            By = it.By.Name, Role = it.By.Role, AmountFen = it.Amount.Fen, Evidence = it.Evidence, At = it.At, On = it.On,
        } : null,
        CancelledBecause = CancelledBecause,
    };

    /// <summary>Rebuilds the bill from its stored form. Only completeness and consistency are checked; what was confirmed stays confirmed.</summary>
    /// <exception cref="StoredDataException">A member is null or blank that must not be; a status, kind, tax category or settlement method is
    /// unknown; a source occurs twice; or the parts do not go together, as a confirmed bill without a confirmation.</exception>
    public static Bill Restore(BillSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static Bill Read(BillSnapshot snapshot)
    {
        var status = Stored.Name<BillStatus>(snapshot.Status);
        var bill = new Bill(
            new(Stored.Text(snapshot.Id)), new(Stored.Text(snapshot.Contract)), new(Stored.Text(snapshot.Customer)), Stored.On(snapshot.ServiceMonth), Stored.Part(snapshot.Term, PaymentTerm.Restore),
            Stored.Id<Bill>(snapshot.SplitFrom), Stored.At(snapshot.DraftedAt), snapshot.PeriodStartsOn)
        {
            Status = status,
            Charges = Stored.All(snapshot.Charges, ChargeOf),
            PresentedAt = Stored.At(snapshot.PresentedAt),
            Objections = Stored.All(snapshot.Objections, row => new BillObjection(row.RaisedBy, row.Reason, Stored.At(row.At), RulingOf(row.Ruling))),
            Confirmation = Stored.Maybe(snapshot.Confirmation, row => new BillConfirmation(
                Confirmer.OfCustomer(new(snapshot.Customer), row.By, row.Role), Money.FromFen(row.AmountFen), row.Evidence, Stored.At(row.At), Stored.On(row.On))),
            CancelledBecause = snapshot.CancelledBecause is { } reason ? Guard.Against.NullOrWhiteSpace(reason) : null,
        };
        if (!bill.IsPossible())
            throw Stored.Impossible($"bill '{bill.Id}' is {status}, and what is stored of its charges, objections, confirmation and end does not go with that");
        bill.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return bill;
    }

    private bool IsPossible()
    {
        var open = Objections.Count(it => it.Ruling is null);
        return Charges.Select(it => it.Source).Distinct().Count() == Charges.Count
            && (PresentedAt is not null) == Status is BillStatus.Presented or BillStatus.Disputed or BillStatus.Confirmed
            && (Confirmation is not null) == (Status == BillStatus.Confirmed)
            && (CancelledBecause is not null) == (Status == BillStatus.Cancelled)
            && open == (Status == BillStatus.Disputed ? 1 : 0)
            && (open == 0 || Objections[^1].Ruling is null)
            && Total is var total && (Confirmation is null || Confirmation.Amount == total);
    }

    private static BillRulingRow? Row(ObjectionRuling? it) =>
        it is null ? null : new()
        {
            Finding = it.Finding, ProposedBy = it.ProposedBy.Value, DecidedBy = it.DecidedBy.Value, BeforeFen = it.Before.Fen,
            AfterFen = it.After.Fen, At = it.At,
        };

    private static ObjectionRuling? RulingOf(BillRulingRow? row) => row is null
        ? null
        : new(row.Finding, new(Stored.Text(row.ProposedBy)), new(Stored.Text(row.DecidedBy)), Money.FromFen(row.BeforeFen), Money.FromFen(row.AfterFen), Stored.At(row.At));

    private static Charge ChargeOf(BillChargeRow row) => new(
        Stored.Member<ChargeKind>(row.Kind), new(Stored.Text(row.Source)), row.Description, Money.FromFen(row.AmountFen), Stored.Name<TaxCategory>(row.TaxCategory),
        Stored.Member<SettlementMethod>(row.Settlement),
        row switch
        {
            { Quantity: { } quantity, Unit: { } unit, UnitPrice: { } price } => new UnitPricing(quantity, unit, price),
            { Quantity: null, Unit: null, UnitPrice: null } => null,
            _ => throw Stored.Impossible($"charge for '{row.Source}' has only some of quantity, unit and unit price"),
        },
        row.Reason, Stored.Id<Consignment>(row.Consignment));
}
