using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Deductions;

public sealed partial record JurisdictionProfile
{
    /// <summary>Plans the largest amounts that may be asked of a person, month by month (制定扣款计划). Nothing is deducted.</summary>
    /// <remarks>Items are planned from the month in which they are counted, the oldest first. Items of one day share what is left in proportion to their
    /// open amounts, to the fen. Amounts withheld already are taken off. An amount withheld beyond what is owed is a refund, set off against
    /// nothing.</remarks>
    /// <param name="facts">The items, wages and conditions of the person.</param>
    /// <exception cref="ArgumentException">An argument is null, two items have one key, or the amounts are more than can be added up.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DeductionRefusals.MonthTwice"/>, <see cref="DeductionRefusals.MonthsNotConsecutive"/>, <see cref="DeductionRefusals.MonthPaid"/>,
    /// <see cref="DeductionRefusals.UnknownItem"/>, <see cref="DeductionRefusals.UnknownMonth"/> or <see cref="DeductionRefusals.GivenBackTooMuch"/>.
    /// </exception>
    /// <example><code>
    /// DeductionFacts facts = DeductionFacts.Of(account, wage);
    /// DeductionPlan plan = JurisdictionProfile.National.Plan(facts with { Contract = Fact.Yes });
    /// Console.WriteLine($"cap {plan.Months[0].Cap}, at most {plan.AtMost.Together}, left {plan.UnplannedAmounts.Together}");
    /// </code></example>
    [Clause("11.1")]
    [Clause("11.2")]
    public DeductionPlan Plan(DeductionFacts facts)
    {
        Guard.Against.Null(facts);
        var wages = RequireWages(facts);
        var items = RequireItems(facts);
        var byKey = RequireWithheld(facts, items);
        var open = new List<(ChargedItem Item, Money Left)>();
        var (undetermined, notPlannable) = (new List<NotPlanned>(), new List<NotPlanned>());
        var (refunds, withoutBasis) = (new List<ItemPart>(), new List<ItemPart>());
        foreach (var item in items)
        {
            var withheld = Money.Sum(byKey[item.Key].Select(row => row.Amount));
            var owed = item.IsReversed ? Money.Zero : item.Amount;
            var left = Money.Max(owed - withheld, Money.Zero);
            if (withheld > owed)
                refunds.Add(item.Part(withheld - owed));
            if (item.IsReversed)
                continue;
            if (GroundAgainst(item, facts.Contract) is { } against)
            {
                if (against.Ground != NotPlannedGround.ConditionNotMet || left.IsPositive)
                    notPlannable.Add(against with { Item = item.Part(against.Ground == NotPlannedGround.ConditionNotMet ? left : item.Amount) });
                if (withheld.IsPositive)
                    withoutBasis.Add(item.Part(Money.Min(withheld, owed)));
            }
            else if (left.IsPositive && With(item, facts.Contract, static fact => fact.IsUnknown) is { Count: > 0 } missing)
                undetermined.Add(new NotPlanned(item.Part(left), NotPlannedGround.ConditionUnknown, missing));
            else if (left.IsPositive)
                open.Add((item, left));
        }

        var months = ValueList.From(wages.Select(wage => PlanMonth(wage, facts, open)).ToArray());
        return new DeductionPlan(this, facts with { Items = ValueList.From(items), Wages = ValueList.From(wages) }, months)
        {
            Unplanned = ValueList.From(open.Where(row => row.Left.IsPositive).Select(row => row.Item.Part(row.Left))),
            Undetermined = ValueList.From(undetermined),
            NotPlannable = ValueList.From(notPlannable),
            Refunds = ValueList.From(refunds),
            WithoutBasis = ValueList.From(withoutBasis),
        };
    }

    private NotPlanned? GroundAgainst(ChargedItem item, Fact contract)
    {
        var failed = With(item, contract, static fact => fact.IsNo);
        NotPlannedGround? ground = item.Kind switch
        {
            FindingItemKind.DutyToCollect => NotPlannedGround.DutyIsNoDebt,
            FindingItemKind.Absence => NotPlannedGround.AbsenceIsNoAmount,
            FindingItemKind.Fine => Terms.PlansFines ? null : NotPlannedGround.FinesNotDeductible,
            _ => failed.Count > 0 ? NotPlannedGround.ConditionNotMet : null,
        };
        return ground is { } why ? new NotPlanned(item.Part(item.Amount), why, failed) : null;
    }

    /// <summary>The conditions of a compensation that are in a given state; empty for other items.</summary>
    private ValueList<DeductionCondition> With(ChargedItem item, Fact contract, Predicate<Fact> stand) => item.Kind != FindingItemKind.Compensation
        ? []
        : ValueList.From(Terms.Conditions.Where(condition => stand(condition == DeductionCondition.Contract ? contract : item.Fault)));

    private PlannedMonth PlanMonth(WageMonth wage, DeductionFacts facts, List<(ChargedItem Item, Money Left)> open)
    {
        // What was given back does not make room: it belongs to an earlier month's wage.
        var withheld = facts.Withheld.Where(row => row.Month == wage.Month && row.Amount.IsPositive).Select(row => row.Amount);
        var others = facts.Others.Where(row => row.Month == wage.Month).Select(row => row.Amount);
        var month = new PlannedMonth(facts.Staff, wage, CapOf(wage), Money.Sum(withheld), Money.Sum(others));
        var room = month.Room;
        var parts = new List<ItemPart>();
        int[] due = [.. Enumerable.Range(0, open.Count).Where(i => open[i].Item.Month <= wage.Month && open[i].Left.IsPositive)];
        foreach (var day in due.GroupBy(i => open[i].Item.On))
        {
            int[] places = [.. day];
            var together = Money.Min(room, Money.Sum(places.Select(i => open[i].Left)));
            if (together.IsZero)
                break;
            var shares = together.Allocate([.. places.Select(i => open[i].Left.Fen)]);
            foreach (var (i, share) in places.Zip(shares).Where(row => row.Second.IsPositive))
            {
                open[i] = (open[i].Item, open[i].Left - share);
                parts.Add(open[i].Item.Part(share));
            }

            room -= together;
        }

        return month with { Deductions = ValueList.From(parts), NoticesBefore = parts.Count == 0 ? [] : Terms.Notices };
    }

    private static WageMonth[] RequireWages(DeductionFacts facts)
    {
        var wages = Guard.Against.Null(facts.Wages).Select(wage => Guard.Against.Null(wage, nameof(facts))).OrderBy(wage => wage.Month).ToArray();
        for (var i = 1; i < wages.Length; i++)
        {
            var (last, next) = (wages[i - 1].Month, wages[i].Month);
            if (next == last)
                throw DeductionRefusals.MonthTwice.Because(zh: $"{next}。", en: $"{next}.");
            if (next != last.PlusMonths(1))
                throw DeductionRefusals.MonthsNotConsecutive.Because(zh: $"{last} 之后是 {next}。", en: $"{next} follows {last}.");
        }

        if (wages.Length > 0 && wages[0].Month < facts.FirstUnpaid)
            throw DeductionRefusals.MonthPaid.Because(zh: $"{wages[0].Month}，首个未发月份 {facts.FirstUnpaid}。", en: $"{wages[0].Month}; the first unpaid month is {facts.FirstUnpaid}.");
        if (Guard.Against.Null(facts.Others).FirstOrDefault(row => wages.All(wage => wage.Month != Guard.Against.Null(row, nameof(facts)).Month)) is { } unknown)
            throw DeductionRefusals.UnknownMonth.Because(zh: $"{unknown.Month} {unknown.Amount}。", en: $"{unknown.Amount} in {unknown.Month}.");
        return wages;
    }

    /// <summary>The items, the oldest first, after checks.</summary>
    private static ChargedItem[] RequireItems(DeductionFacts facts)
    {
        Guard.Against.Default(facts.Staff, nameof(facts));
        var items = Guard.Against.Null(facts.Items).Select(item => Guard.Against.Null(item, nameof(facts)))
            .OrderBy(item => item.On).ThenBy(item => item.Key, StringComparer.Ordinal).ToArray();
        if (items.DistinctBy(item => item.Key, StringComparer.Ordinal).Count() < items.Length)
            throw new ArgumentException($"Two items of '{facts.Staff}' have one key. Give each its own.", nameof(facts));
        if (!PayrollAmounts.CanBeAdded(items.Where(item => item.Kind != FindingItemKind.DutyToCollect).Select(item => item.Amount)))
            throw new ArgumentException($"The items of '{facts.Staff}' cannot be added up. Check the amounts.", nameof(facts));
        return items;
    }

    /// <summary>The amounts withheld, by item, after checks: only for a fine or a compensation of the person, and never less than zero.</summary>
    private static ILookup<string, Withholding> RequireWithheld(DeductionFacts facts, ChargedItem[] items)
    {
        var known = items.Where(item => item.Kind is FindingItemKind.Fine or FindingItemKind.Compensation).Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        if (Guard.Against.Null(facts.Withheld).FirstOrDefault(row => !known.Contains(Guard.Against.Null(row, nameof(facts)).Key)) is { } unknown)
            throw DeductionRefusals.UnknownItem.Because(zh: $"{facts.Staff}：{unknown.Key} {unknown.Amount}。", en: $"'{facts.Staff}': {unknown.Amount} for '{unknown.Key}'.");

        // Of each sign by itself, the other departments' with what was withheld: then every sum of some of them is within the range too.
        var taken = facts.Withheld.Select(row => row.Amount).Concat(facts.Others.Select(row => row.Amount));
        if (!taken.GroupBy(amount => amount.IsNegative).All(PayrollAmounts.CanBeAdded))
            throw new ArgumentException($"The amounts withheld from '{facts.Staff}' cannot be added up. Check the amounts.", nameof(facts));
        var byKey = facts.Withheld.ToLookup(row => row.Key, StringComparer.Ordinal);
        foreach (var rows in byKey)
        {
            var sum = Money.Sum(rows.Select(row => row.Amount));
            if (sum.IsNegative)
                throw DeductionRefusals.GivenBackTooMuch.Because(zh: $"事项 {rows.Key}：多退 {sum.Abs()}。", en: $"Item '{rows.Key}': {sum.Abs()} too much.");
        }

        return byKey;
    }
}
