namespace MarketDept.Domain.Receivables.Allocation;

/// <summary>To which debts a customer's payment goes (债务清偿抵充顺序), where he owes several.</summary>
/// <remarks>
/// <para>First to the debts that he names, in his order; then to those due on or before the day of the payment, the earlier due
/// date first; then to those not due yet, the earlier first. Debts of one due date share in proportion to what is owed on each, by
/// largest remainder in fen, ties to the earlier in the list. What is left stays unallocated (未分配), as a credit of the customer.</para>
/// <para>The order is that of article 560 of the Civil Code (民法典第五百六十条), read from secondary sources and to be checked
/// against the official text; debts of one customer are taken as equally secured and equally burdensome. A policy without terms:
/// pure, without a clock.</para>
/// </remarks>
[Clause("6.2")]
public static class AllocationOrder
{
    /// <summary>Allocates a payment (抵充).</summary>
    /// <param name="amount">What was paid, above 0.</param>
    /// <param name="on">The day of the payment.</param>
    /// <param name="debts">The debts of the customer, each once; paid ones, with a balance of 0, may be among them.</param>
    /// <param name="instruction">The debts that the customer wants paid, in that order; paid and repeated ones are passed over.</param>
    /// <typeparam name="T">What the ids identify.</typeparam>
    /// <returns>What each debt gets, and what is left. Takes n log n steps for n debts.</returns>
    /// <exception cref="ArgumentException">Something is null, an id is <c>default</c>, or a debt is there twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above 0.</exception>
    /// <exception cref="DomainException"><see cref="ReceiptRefusals.OtherCustomer"/>: the instruction names what is not among
    /// the debts, such as another customer's.</exception>
    public static PaymentAllocation<T> Allocate<T>(Money amount, LocalDate on, IEnumerable<OpenDebt<T>> debts, params IEnumerable<Id<T>> instruction)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount.Fen, nameof(amount));
        OpenDebt<T>[] given = [.. Guard.Against.Null(debts)];
        Id<T>[] named = [.. Guard.Against.Null(instruction)];
        var places = new Dictionary<Id<T>, int>(given.Length);
        for (var place = 0; place < given.Length; place++)
        {
            if (!places.TryAdd(Guard.Against.Null(given[place], nameof(debts)).Id, place))
                throw new ArgumentException($"Debt '{given[place].Id}' is there twice; allowed is each once.", nameof(debts));
        }

        foreach (var debt in named)
        {
            if (!places.ContainsKey(Guard.Against.Default(debt, nameof(instruction))))
                throw ReceiptRefusals.OtherCustomer.Because($"指定的是 {debt}，不是付款客户的欠款。", $"The instruction names '{debt}', which is no debt of the customer.");
        }

        var queue = new DebtQueue([.. given.Select(debt => DebtQueue.DayOf(debt.DueOn))]);
        for (var place = 0; place < given.Length; place++)
            queue.Add(place, given[place].Balance.Fen);

        var paid = new List<DebtQueue.Payment>();
        var left = queue.PayNamed(amount.Fen, [.. named.Select(debt => places[debt])], paid);
        var byInstruction = paid.Count;
        left = queue.PayInOrder(left, paid);
        return new PaymentAllocation<T>(amount, on,
            ValueList.From(paid
                .Select((payment, index) => (payment.Debt, payment.Fen, ByInstruction: index < byInstruction))
                .OrderBy(payment => payment.Debt)
                .Select(payment => new DebtAllocation<T>(
                    given[payment.Debt].Id,
                    Money.FromFen(payment.Fen),
                    GroundOf(payment.ByInstruction, given[payment.Debt].DueOn, on)))),
            Money.FromFen(left));
    }

    internal static AllocationGround GroundOf(bool byInstruction, LocalDate dueOn, LocalDate on) =>
        byInstruction ? AllocationGround.Instruction : dueOn <= on ? AllocationGround.Due : AllocationGround.NotYetDue;
}
