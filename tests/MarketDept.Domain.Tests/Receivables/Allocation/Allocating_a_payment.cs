using MarketDept.Domain.Receivables;
using System.Numerics;
using FsCheck.Xunit;
using MarketDept.Domain.Receivables.Allocation;
using MarketDept.Domain.Receivables.Billing;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests.Receivables.Allocation;

[Clause("6.2")]
public class Allocating_a_payment
{
    private static readonly LocalDate June10 = new(2026, 6, 10);

    [Fact]
    public void Goes_to_the_earlier_due_date_first_whether_due_or_not() =>
        Assert.Equal(
            "A 5.00 NotYetDue, B 10.00 Due, C 20.00 Due; 0.00",
            Say(35, [Debt("A", 30, 11), Debt("B", 10, 1), Debt("C", 20, 10), Debt("D", 7, 30)]));

    [Fact]
    public void Leaves_what_is_not_due_alone_as_long_as_something_is_due() =>
        Assert.Equal("A 30.00 Due; 0.00", Say(30, [Debt("A", 30, 10), Debt("B", 10, 11)]));

    [Fact]
    public void Follows_the_customers_instruction_before_any_due_date() =>
        Assert.Equal(
            "A 5.00 Due, C 20.00 Instruction, D 7.00 Instruction; 0.00",
            Say(32, [Debt("A", 30, 1), Debt("B", 10, 9), Debt("C", 20, 20), Debt("D", 7, 30)], "D", "C"));

    [Fact]
    public void Follows_the_instruction_in_its_order_where_the_money_does_not_suffice() =>
        Assert.Equal("B 6.00 Instruction, D 7.00 Instruction; 0.00", Say(13, [Debt("B", 10, 9), Debt("D", 7, 30)], "D", "B"));

    [Fact]
    public void Passes_over_what_is_named_twice_or_is_paid() =>
        Assert.Equal("A 10.00 Instruction; 5.00", Say(15, [Debt("A", 10, 1), Debt("P", 0, 1)], "A", "P", "A"));

    [Fact]
    public void Debts_of_one_due_date_share_in_proportion_and_the_larger_remainders_get_the_fen_that_are_left() =>
        // 100 fen over 100, 200 and 301: 16.64, 33.28 and 50.08 fen; the one fen that is left goes to the largest cut-off part.
        Assert.Equal("A 0.17 Due, B 0.33 Due, C 0.50 Due; 0.00", Say(1, [Debt("A", 1, 5), Debt("B", 2, 5), Debt("C", 3.01m, 5)]));

    [Fact]
    public void Where_remainders_tie_the_earlier_in_the_list_gets_the_fen() =>
        Assert.Equal("X 0.02 Due, A 0.02 Due, M 0.01 Due; 0.00", Say(0.05m, [Debt("X", 1, 5), Debt("A", 1, 5), Debt("M", 1, 5)]));

    [Fact]
    public void What_the_instruction_paid_takes_no_part_in_the_sharing() =>
        Assert.Equal("A 1.00 Instruction, B 0.50 Due, C 0.50 Due; 0.00", Say(2, [Debt("A", 1, 5), Debt("B", 1, 5), Debt("C", 1, 5)], "A"));

    [Fact]
    public void What_the_instruction_paid_in_part_shares_with_the_rest_of_it_only()
    {
        // The instruction takes all the money here, so nothing is shared; one fen more than the named debt, and the others get it.
        Assert.Equal("A 0.40 Instruction; 0.00", Say(0.4m, [Debt("A", 1, 5), Debt("B", 1, 5)], "A"));
        Assert.Equal("A 1.00 Instruction, B 0.01 Due; 0.00", Say(1.01m, [Debt("A", 1, 5), Debt("B", 1, 5)], "A"));
    }

    [Fact]
    public void What_nothing_is_owed_for_stays_unallocated()
    {
        Assert.Equal("A 10.00 Due; 5.00", Say(15, [Debt("A", 10, 1)]));
        Assert.Equal("; 15.00", Say(15, []));
    }

    [Fact]
    public void Amounts_as_large_as_there_are_lose_nothing()
    {
        var half = Money.FromFen(long.MaxValue / 2);
        OpenDebt[] debts = [new(new("A"), Money.MaxValue, June10), new(new("B"), Money.MaxValue, June10), new(new("C"), Money.MaxValue, June10)];
        Assert.Equal(
            [half, half + Money.FromFen(1)],
            AllocationOrder.Allocate(Money.MaxValue, June10, debts[..2]).Allocations.Select(row => row.Amount).Order());
        Assert.Equal(Money.MaxValue, Money.Sum(AllocationOrder.Allocate(Money.MaxValue, June10, debts).Allocations.Select(row => row.Amount)));
    }

    [Fact]
    public void To_what_is_none_of_his_debts_is_refused()
    {
        var refusal = Assert.Throws<DomainException>(() => Say(1, [Debt("A", 10, 1)], "A", "Z"));
        Assert.Equal((ReceivableRefusals.OtherCustomer.Code, new ClauseId(6, 2)), (refusal.Code, refusal.Clause));
    }

    [Fact]
    public void Of_nothing_or_over_a_broken_list_is_a_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>("amounts", () => Say(0, [Debt("A", 10, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>("amounts", () => Say(-1, [Debt("A", 10, 1)]));
        Assert.Throws<ArgumentException>("receivables", () => Say(1, [Debt("A", 10, 1), Debt("A", 10, 1)]));
    }

    [Theory]
    [InlineData(Language.Chinese, "2026-06-10 金额 ¥15.00：抵充 ¥14.00，未分配 ¥1.00。", "A：¥10.00（已到期）。", "民法典第五百六十条")]
    [InlineData(Language.English, "¥15.00 on 2026-06-10: ¥14.00 allocated, ¥1.00 unallocated.", "A: ¥10.00 (due).", "article 560 of the Civil Code")]
    public void Says_what_went_where_and_by_which_order(Language language, string conclusion, string step, string source)
    {
        var explanation = AllocationOrder.Allocate(Money.FromYuan(15), June10, [Debt("A", 10, 1), Debt("B", 4, 30)]).Explain(language);
        Assert.Equal(conclusion, explanation.Lines[0].Text);
        Assert.Equal(step, explanation.About(ExplanationTopic.Step).First());
        Assert.Contains(source, explanation.ToString(), StringComparison.Ordinal);
        Assert.All(explanation.Lines, line => Assert.Equal(new ClauseId(6, 2), line.Clause));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(language), () => AllocationOrder.Allocate(Money.FromFen(1), June10, []).Explain((Language)9));
    }

    [Property(Arbitrary = [typeof(AllocationArbitraries)])]
    public void Never_loses_a_fen_nor_gives_a_debt_more_than_is_owed(Payments payment)
    {
        var result = payment.Allocated();
        var byId = payment.Debts.ToDictionary(debt => debt.Bill);
        Assert.Equal(payment.Amount, Money.Sum(result.Allocations.Select(row => row.Amount)) + result.Unallocated);
        Assert.All(result.Allocations, row => Assert.InRange(row.Amount.Fen, 1, byId[row.Bill].Balance.Fen));
        Assert.True(result.Unallocated.IsZero || payment.Debts.Sum(debt => debt.Balance.Fen) == payment.Fen - result.Unallocated.Fen);
        Assert.Equal(result.Allocations.Select(row => row.Bill), payment.Debts.Select(debt => debt.Bill).Where(id => result.Allocations.Any(row => row.Bill == id)));
    }

    [Property(Arbitrary = [typeof(AllocationArbitraries)])]
    public void Is_what_the_order_of_the_article_says_step_by_step(Payments payment)
    {
        var result = payment.Allocated();
        Assert.Equal(
            Oracle(payment).Where(row => row.Fen > 0).Select(row => (payment.Debts[row.Debt].Bill, row.Fen)),
            result.Allocations.Select(row => (row.Bill, row.Amount.Fen)));
    }

    /// <summary>Written the long way round: class after class of debts, date after date, and a fen at a time for what division leaves.</summary>
    private static IEnumerable<(int Debt, long Fen)> Oracle(Payments payment)
    {
        var got = new long[payment.Debts.Length];
        var left = payment.Fen;
        foreach (var place in payment.Named)
        {
            while (left > 0 && got[place] < payment.Debts[place].Balance.Fen)
            {
                got[place]++;
                left--;
            }
        }

        foreach (var isDue in new[] { true, false })
        {
            for (var day = -5; day <= 5; day++)
            {
                var date = Payments.On.PlusDays(day);
                var open = Enumerable.Range(0, got.Length).Where(i => payment.Debts[i].DueOn == date && (date <= Payments.On) == isDue).ToArray();
                var owed = open.ToDictionary(i => i, i => payment.Debts[i].Balance.Fen - got[i]);
                var pot = (int)Math.Min(left, owed.Values.Sum());
                if (pot == 0)
                    continue;
                BigInteger whole = owed.Values.Sum();
                var parts = open.ToDictionary(i => i, i => (long)(pot * owed[i] / whole));
                foreach (var lucky in open.OrderByDescending(i => pot * owed[i] % whole).ThenBy(i => i).Take(pot - (int)parts.Values.Sum()))
                    parts[lucky]++;
                foreach (var i in open)
                    got[i] += parts[i];
                left -= pot;
            }
        }

        return got.Select((fen, debt) => (debt, fen));
    }

    private static string Say(decimal yuan, OpenDebt[] debts, params string[] instruction)
    {
        var result = AllocationOrder.Allocate(Money.FromYuan(yuan), June10, debts, instruction.Select(id => new Id<Bill>(id)));
        return $"{string.Join(", ", result.Allocations.Select(row => $"{row.Bill} {row.Amount} {row.Ground}"))}; {result.Unallocated}";
    }

    private static OpenDebt Debt(string id, decimal yuan, int day) => new(new(id), Money.FromYuan(yuan), new LocalDate(2026, 6, day));
}
