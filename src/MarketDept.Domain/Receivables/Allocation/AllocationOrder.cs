using MarketDept.Domain.Receivables.Billing;

namespace MarketDept.Domain.Receivables.Allocation;

/// <summary>The order in which a customer's money goes to several debts (债务清偿抵充顺序).</summary>
/// <remarks>
/// <para>First come the bills that the customer names, in his order. Then come debts due by the day, then those not due yet: each group by due
/// date, the earlier first, undated debts last. Debts of one date share in proportion to their balances, by largest remainder in fen, ties to the
/// earlier in the list. The rest stays unallocated (未分配), as a credit of the customer.</para>
/// <para>The order follows article 560 of the Civil Code (民法典第五百六十条), read from secondary sources; check it against the official text. Debts of one
/// customer are taken as equally secured and equally burdensome.</para>
/// </remarks>
[Clause("6.2")]
internal static class AllocationOrder
{
    /// <summary>Allocates one amount to debts (抵充).</summary>
    internal static PaymentAllocation Allocate(Money amount, LocalDate on, IEnumerable<OpenDebt> debts, params IEnumerable<Id<Bill>> instruction) =>
        Allocate([amount], on, debts, instruction).Single();

    /// <summary>Allocates amounts to debts, one after the other (抵充). The time grows with n log n for n debts.</summary>
    /// <exception cref="DomainException"><see cref="ReceivableRefusals.OtherCustomer"/>: the instruction names what is not among the debts.</exception>
    internal static List<PaymentAllocation> Allocate(IReadOnlyList<Money> amounts, LocalDate on, IEnumerable<OpenDebt> debts, IEnumerable<Id<Bill>> instruction, string name = "receivables")
    {
        OpenDebt[] given = [.. debts];
        Id<Bill>[] named = [.. instruction];
        var places = new Dictionary<Id<Bill>, int>(given.Length);
        for (var place = 0; place < given.Length; place++)
        {
            if (!places.TryAdd(given[place].Bill, place))
                throw new ArgumentException($"The debt of bill '{given[place].Bill}' occurs twice. Give each once.", name);
        }

        foreach (var debt in named)
        {
            if (!places.ContainsKey(debt))
                throw ReceivableRefusals.OtherCustomer.Because($"指定的是 {debt}，不是付款客户的欠款。", $"The instruction names '{debt}', which is no debt of the customer.");
        }

        var queue = new DebtQueue([.. given.Select(debt => DebtQueue.DayOf(debt.DueOn))]);
        for (var place = 0; place < given.Length; place++)
            queue.Add(place, given[place].Balance.Fen);

        int[] first = [.. named.Select(debt => places[debt])];
        var plans = new List<PaymentAllocation>();
        foreach (var amount in amounts)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount.Fen, nameof(amounts));
            var paid = new List<DebtQueue.Payment>();
            var left = queue.PayNamed(amount.Fen, first, paid);
            var byInstruction = paid.Count;
            left = queue.PayInOrder(left, paid);
            plans.Add(new PaymentAllocation(amount, on,
                ValueList.From(paid
                    .Select((payment, index) => (payment.Debt, payment.Fen, ByInstruction: index < byInstruction))
                    .OrderBy(payment => payment.Debt)
                    .Select(payment => new DebtAllocation(
                        given[payment.Debt].Bill, Money.FromFen(payment.Fen), GroundOf(payment.ByInstruction, given[payment.Debt].DueOn, on)))),
                Money.FromFen(left)));
        }

        return plans;
    }

    internal static AllocationGround GroundOf(bool byInstruction, LocalDate? dueOn, LocalDate on) =>
        byInstruction ? AllocationGround.Instruction : dueOn <= on ? AllocationGround.Due : AllocationGround.NotYetDue;
}
