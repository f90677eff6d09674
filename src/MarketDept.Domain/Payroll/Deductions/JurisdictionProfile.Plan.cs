using MarketDept.Domain.Regulations;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll.Deductions;

public sealed partial record JurisdictionProfile
{
    private static readonly Bilingual FineNoted = new(
        "罚款由企业规章而来，允许罚款的旧规已经废止；依据应另行核对。",
        "The fine rests on the company's own rules; the rules that had allowed fines were repealed, so its ground is to be checked.");

    private static readonly Bilingual FineSanctioned = new(
        "法律风险高：当地会处罚规章中有罚款的用人单位；罚款只列出，不列入扣款。",
        "High legal risk: an employer whose rules contain fines is sanctioned there; the fine is reported and not planned.");

    private static readonly Bilingual FineSanctionedAndPlanned = new(
        "法律风险高：当地会处罚规章中有罚款的用人单位；所选规则仍把罚款列入扣款。",
        "High legal risk: an employer whose rules contain fines is sanctioned there; this profile plans the fine all the same.");

    private static readonly Bilingual AbsenceMultiplied = new(
        "旷工期间可以不付工资；倍数扣款被认为不合法。",
        "The absent time need not be paid; a deduction of a multiple is treated as unlawful.");

    /// <summary>Plans what may be asked for, month by month (制定扣款计划): at most, and nothing is deducted by it.</summary>
    /// <remarks>
    /// An item is planned from the month on in which it is counted, the oldest first by the day since when it counts. Items of one
    /// day share what is left in proportion to their amounts, to the fen. What was withheld already is taken off, and what was
    /// withheld for an item that was taken back since is a refund of its own: it is set off against nothing. A fine that was withheld
    /// under a profile that plans none stays reported in full, with what was withheld for it.
    /// </remarks>
    /// <param name="ledger">The person's ledger.</param>
    /// <param name="months">The months whose wages are known, in any order, each once and without a gap.</param>
    /// <param name="withheld">What payroll withheld and gave back so far; null: nothing.</param>
    /// <param name="leaves">Whether the person leaves with the last of the months, so that the rest is a claim outside the plan.</param>
    /// <exception cref="ArgumentException">Something is null, or what was withheld and given back is more than can be added up.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DeductionRefusals.MonthTwice"/>, <see cref="DeductionRefusals.MonthsNotConsecutive"/>,
    /// <see cref="DeductionRefusals.UnknownItem"/> or <see cref="DeductionRefusals.GivenBackTooMuch"/>.
    /// </exception>
    [Clause("11.1")]
    [Clause("11.2")]
    public DeductionPlan Plan(PersonLedger ledger, ValueList<WageMonth> months, ValueList<Withholding>? withheld = null, bool leaves = false)
    {
        Guard.Against.Null(ledger);
        var wages = RequireConsecutive(months);
        var accounts = AccountsOf(ledger, withheld ?? []);
        var open = accounts.Where(account => CanPlan(account.Item.Item.Kind) && account.Left.IsPositive).ToArray();
        var outstanding = DeductionAmounts.Of(open.Select(account => account.Rest()));
        var planned = ValueList.From(wages.Select(wage => PlanMonth(wage, open, WithheldIn(wage.Month, withheld ?? []))).ToArray());
        return new DeductionPlan(
            ledger.Staff, this, leaves, outstanding, planned,
            ValueList.From(open.Where(account => account.Left.IsPositive).Select(account => account.Rest())),
            NotPlanned(ledger, accounts),
            ValueList.From(accounts.Where(account => account.Refund.IsPositive).Select(account => ItemPart.Of(account.Item, account.Refund))),
            RisksOf(ledger));
    }

    // A company may choose to deduct no fine where no law sanctions them, or to deduct one where a law does: only a source says that one
    // sanctions them, and only the profile whether they are planned.
    private bool SanctionsFines => Sources.Contains(LegalSource.GuangdongFines);

    private bool CanPlan(FindingItemKind kind) => kind == FindingItemKind.Compensation || (kind == FindingItemKind.Fine && PlansFines);

    private PlannedMonth PlanMonth(WageMonth wage, DeductionAccount[] open, Money alreadyWithheld)
    {
        var cap = CapOf(wage);
        var room = Money.Max(cap - alreadyWithheld, Money.Zero);
        var due = open.Where(account => account.Item.Month <= wage.Month).ToArray();
        var parts = new List<ItemPart>();
        foreach (var day in due.Where(account => account.Left.IsPositive).GroupBy(account => account.Item.Day))
        {
            var accounts = day.ToArray();
            var together = Money.Min(room, Money.Sum(accounts.Select(account => account.Left)));
            if (together.IsZero)
                break;
            var shares = together.Allocate([.. accounts.Select(account => account.Left.Fen)]);
            for (var i = 0; i < accounts.Length; i++)
            {
                accounts[i].Left -= shares[i];
                if (shares[i].IsPositive)
                    parts.Add(ItemPart.Of(accounts[i].Item, shares[i]));
            }

            room -= together;
        }

        var carriedOver = DeductionAmounts.Of(due.Where(account => account.Left.IsPositive).Select(account => account.Rest()));
        return new PlannedMonth(wage, cap, alreadyWithheld, ValueList.From(parts), carriedOver, parts.Count == 0 ? [] : Notices);
    }

    private static WageMonth[] RequireConsecutive(ValueList<WageMonth> months)
    {
        Guard.Against.Null(months);
        var wages = months.Select(month => Guard.Against.Null(month, nameof(months))).OrderBy(month => month.Month).ToArray();
        for (var i = 1; i < wages.Length; i++)
        {
            var (last, next) = (wages[i - 1].Month, wages[i].Month);
            if (next == last)
                throw DeductionRefusals.MonthTwice.Because(zh: $"{next}。", en: $"{next}.");
            if (next != last.PlusMonths(1))
                throw DeductionRefusals.MonthsNotConsecutive.Because(zh: $"{last} 之后是 {next}。", en: $"{next} follows {last}.");
        }

        return wages;
    }

    /// <summary>Every fine and compensation, the oldest first: what is owed on it now and what was withheld for it.</summary>
    private static DeductionAccount[] AccountsOf(PersonLedger ledger, ValueList<Withholding> withheld)
    {
        var items = ledger.Items
            .Where(item => item.Item is { Reverses: null, Kind: FindingItemKind.Fine or FindingItemKind.Compensation })
            .OrderBy(item => item.Day).ThenBy(item => item.Item.Key, StringComparer.Ordinal).ToArray();
        var known = items.Select(item => item.Item.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var row in withheld)
        {
            Guard.Against.Null(row, nameof(withheld));
            if (!known.Contains(row.Key))
            {
                throw DeductionRefusals.UnknownItem.Because(zh: $"{ledger.Staff}：{row.Key} {row.Amount}。", en: $"'{ledger.Staff}': {row.Amount} for '{row.Key}'.");
            }
        }

        // Of each sign by itself: then every sum of some of them is within the range too.
        if (!withheld.GroupBy(row => row.Amount.IsNegative, row => row.Amount).All(PayrollAmounts.CanBeAdded))
        {
            throw new ArgumentException(
                $"What was withheld, or what was given back, cannot be added up; allowed is at most {Money.MaxValue} in all.", nameof(withheld));
        }

        var byKey = withheld.ToLookup(row => row.Key, row => row.Amount, StringComparer.Ordinal);
        return [.. items.Select(item => new DeductionAccount(
            item, ledger.IsTakenBack(item.Item) ? Money.Zero : item.Item.Amount, WithheldFor(item.Item.Key, byKey[item.Item.Key])))];
    }

    private static Money WithheldFor(string key, IEnumerable<Money> amounts)
    {
        var withheld = Money.Sum(amounts);
        return !withheld.IsNegative ? withheld : throw DeductionRefusals.GivenBackTooMuch.Because(
            zh: $"事项 {key}：多退 {withheld.Abs()}。", en: $"Item '{key}': {withheld.Abs()} too much.");
    }

    // What was given back does not make room: it belongs to an earlier month's wage.
    private static Money WithheldIn(YearMonth month, ValueList<Withholding> withheld) =>
        Money.Sum(withheld.Where(row => row.Month == month && row.Amount.IsPositive).Select(row => row.Amount));

    private ValueList<NotPlannable> NotPlanned(PersonLedger ledger, DeductionAccount[] accounts)
    {
        var withheld = accounts.ToDictionary(account => account.Item.Item.Key, account => account.Withheld - account.Refund, StringComparer.Ordinal);
        return ValueList.From(ledger.Standing.Select(item => item.Item).Where(item => !CanPlan(item.Kind)).Select(item => new NotPlannable(
            item.Key, item.Kind, item.Origin.Clause, item.Amount, item.Kind switch
            {
                FindingItemKind.DutyToCollect => NotPlannableGround.DutyIsNoDebt,
                FindingItemKind.Absence => NotPlannableGround.AbsenceIsNoAmount,
                _ => NotPlannableGround.FinesNotDeductible,
            },
            withheld.GetValueOrDefault(item.Key))));
    }

    private ValueList<LegalRiskFlag> RisksOf(PersonLedger ledger) => ValueList.From(ledger.Standing
        .Select(item => (item.Item.Origin.Clause, item.Item.Kind)).Distinct().OrderBy(pair => pair.Clause).ThenBy(pair => pair.Kind)
        .Select(pair => pair.Kind switch
        {
            FindingItemKind.Fine when SanctionsFines => new LegalRiskFlag(
                pair.Clause, pair.Kind, LegalRiskLevel.High, PlansFines ? FineSanctionedAndPlanned : FineSanctioned),
            FindingItemKind.Fine => new LegalRiskFlag(pair.Clause, pair.Kind, LegalRiskLevel.Noted, FineNoted),
            FindingItemKind.Absence => new LegalRiskFlag(pair.Clause, pair.Kind, LegalRiskLevel.Noted, AbsenceMultiplied),
            _ => ClauseCatalogue.Find(pair.Clause)?.LegalRisk is { } risk
                ? new LegalRiskFlag(pair.Clause, pair.Kind, LegalRiskLevel.High, risk)
                : null,
        }).OfType<LegalRiskFlag>());
}
