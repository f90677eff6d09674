using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll;

public sealed partial class PersonLedger
{
    /// <summary>Enters the results of one case of this person in the ledger, all or none (接收案件认定事项).</summary>
    /// <param name="violation">A case with a final decision, or one withdrawn after it.</param>
    /// <param name="at">The moment of the taking over.</param>
    /// <returns>The items that are new, in their order; empty where the ledger had all of them already.</returns>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="DomainException">
    /// The decision never stood (<see cref="PayrollRefusals.ItemNotFinal"/>); or what <see cref="Take"/> refuses with.
    /// </exception>
    /// <example><code>
    /// var account = PersonLedger.Open(accused.Id);
    /// account.TakeFrom(violation, at);
    /// Console.WriteLine(account.InMonth(new YearMonth(2026, 6)).Explain(Language.Chinese));
    /// </code></example>
    public ValueList<MonthItem> TakeFrom(Violation violation, Instant at)
    {
        Guard.Against.Null(violation);
        RequireOwn(violation.Accused.Id, violation.Id.Value);
        if (violation.FinalSince is null)
            throw PayrollRefusals.ItemNotFinal.Because(zh: $"案件 {violation.Id} 的决定尚未生效。", en: $"The decision of case '{violation.Id}' does not stand.");

        return Take(violation.ExportItems(), at);
    }

    /// <summary>Enters items in the ledger, all or none, in any order (接收事项).</summary>
    /// <remarks>The month of an item is that of the day from which it counts; where that month is closed, the next open one. An item that the ledger has
    /// already, with the same content, changes nothing.</remarks>
    /// <param name="items">The items. A reversal comes with the item that it takes back, or later.</param>
    /// <param name="at">The moment of the taking over.</param>
    /// <returns>The items that are new, in their order; empty where the ledger had all of them already.</returns>
    /// <exception cref="ArgumentNullException">There is no sequence, or an item in it is null.</exception>
    /// <exception cref="DomainException">
    /// <see cref="PayrollRefusals.OtherPerson"/>, <see cref="PayrollRefusals.KeyTaken"/>, <see cref="PayrollRefusals.ItemNotFinal"/>,
    /// <see cref="StepRefusals.BeforeLast"/>, <see cref="PayrollRefusals.ReversalWithoutItem"/>,
    /// <see cref="PayrollRefusals.ReversalDoesNotFit"/>, <see cref="PayrollRefusals.ReversedTwice"/>,
    /// <see cref="PayrollRefusals.FinedTwice"/>, <see cref="PayrollRefusals.AbsentTwice"/>,
    /// <see cref="PayrollRefusals.ChargedTwice"/> or <see cref="PayrollRefusals.BeyondMoney"/>.
    /// </exception>
    [Clause("11.1")]
    [Clause("11.3")]
    public ValueList<MonthItem> Take(IEnumerable<FindingItem> items, Instant at)
    {
        Guard.Against.Null(items);
        Guard.Against.Unreal(at);
        var fresh = NewAmong(items, at);
        if (fresh.Count == 0)
            return [];
        if (Closings.Count > 0)
            Step.RequireNotBefore(Key, at, Closings[^1].At, Summary);
        RequireReversalsFit(fresh);
        RequireOneAnswerToAnAct(fresh);
        RequireWithinMoney(fresh);

        var taken = ValueList.From(fresh.Values.Select(item => Counted(item, at)).Order(MonthItem.InOrder));
        foreach (var item in taken)
        {
            Enter(item);
            Record(new PersonLedgerItemTaken(item), at);
        }

        return taken;
    }

    /// <summary>Closes a month and all open months before it (关账). Items that come later are counted in the next open month.</summary>
    /// <param name="month">The month to be closed. It has ended and is not closed yet.</param>
    /// <param name="by">The person who closes the month: the deputy manager, whose duty this is, or the manager.</param>
    /// <param name="at">The moment of the closing, not before any entry of the ledger.</param>
    /// <exception cref="ArgumentException">The month is <c>default</c>, or the person is null.</exception>
    /// <exception cref="DomainException">
    /// <see cref="PayrollRefusals.MayNotClose"/>, <see cref="PayrollRefusals.MonthClosed"/>, <see cref="PayrollRefusals.MonthNotOver"/>
    /// or <see cref="StepRefusals.BeforeLast"/>.
    /// </exception>
    public void Close(YearMonth month, StaffMember by, Instant at)
    {
        Guard.Against.Null(by);
        if (by.Position != Position.DeputyManager && by.Position != Position.Manager)
            throw PayrollRefusals.MayNotClose.Because(zh: $"{by.Id}（{by.Position.Title}）。", en: $"'{by.Id}' is {by.Position.Title}.");
        if (IsClosed(Guard.Against.Default(month)))
        {
            throw PayrollRefusals.MonthClosed.Because(
                zh: $"{Staff} 已关账至 {ClosedThrough}，所要关的是 {month}。", en: $"'{Staff}' is closed up to {ClosedThrough}; {month} was asked for.");
        }

        if (DayOf(at).ToYearMonth() <= month)
            throw PayrollRefusals.MonthNotOver.Because(zh: $"{month}，关账时间 {at}。", en: $"{month} would be closed at {at}.");
        RequireInOrder(at, Summary);
        Closings = [.. Closings, new MonthClosing(month, by.Id, at)];
        Record(new PersonLedgerMonthClosed(month, by.Id), at);
    }

    private MonthItem Counted(FindingItem item, Instant at)
    {
        var day = DayOf(item.EffectiveAt);
        var own = day.ToYearMonth();
        return new MonthItem(item, day, IsClosed(own) ? ClosedThrough!.Value.PlusMonths(1) : own, at);
    }
}
