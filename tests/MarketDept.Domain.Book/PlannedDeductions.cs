using MarketDept.Domain.Payroll.Deductions;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Book;

/// <summary>What a person owes, earns and had withheld, and what may be asked for of his wages, month by month.</summary>
internal sealed class PlannedDeductions : CaseKind
{
    internal static readonly (string Chinese, FindingItemKind Kind)[] Kinds =
    [
        ("罚款", FindingItemKind.Fine), ("赔偿", FindingItemKind.Compensation), ("负责收回", FindingItemKind.DutyToCollect), ("旷工", FindingItemKind.Absence),
    ];

    protected override Column Mark => Columns.WageBase;

    internal override IEnumerable<Result> Run(Case it)
    {
        Row[] RowsWith(Column column) => [.. it.Facts.Where(table => table.Has(column)).SelectMany(table => table.Rows)];
        var settings = it.Settings ?? throw new CaseFault($"设定须有“{Columns.Rules.Chinese}”");
        var plan = RulesOf(settings.Text(Columns.Rules)).Plan(new DeductionFacts
        {
            Staff = new("员工"), Contract = settings.Fact(Columns.Contract), Items = ValueList.From(RowsWith(Columns.CountsSince).Select(Item)),
            Wages = ValueList.From(RowsWith(Columns.WageBase).Select(row => new WageMonth(
                row.Month(Columns.Month), row.Amount(Columns.WageBase), row.Amount(Columns.Comparable), row.Amount(Columns.MinimumWage)))),
            Withheld = ValueList.From(RowsWith(Columns.Withheld).Select(row => new Withholding(row.Text(Columns.ChargedItem), row.Month(Columns.Month), row.Amount(Columns.Withheld)))),
            Others = ValueList.From(RowsWith(Columns.TakenByOthers).Select(row => new OtherDeduction(row.Month(Columns.Month), row.Amount(Columns.TakenByOthers)))),
        });
        return
        [
            .. plan.Months.Select(month => new Result
            {
                [Columns.Month] = Row.Written(month.Month), [Columns.Cap] = Row.Written(month.Cap), [Columns.Room] = Row.Written(month.Room),
                [Columns.CarriedOver] = month == plan.Months[^1] ? Words.None : Row.Written(LeftAfter(plan, month.Month)),
                [Columns.NoticeFirst] = month.NoticesBefore.Count > 0 ? Words.Yes : Words.No,
            }),
            .. plan.Months.SelectMany(month => month.Deductions.Select(part => Of(part, Words.AtMost, month: month.Month))),
            .. plan.Unplanned.Select(part => Of(part, Words.NoRoom)),
            .. plan.Undetermined.Select(row => Of(row.Item, Words.Pending, string.Join('、', row.Conditions.Select(condition => condition == DeductionCondition.Contract ? "合同约定不明" : "过错不明")))),
            .. plan.NotPlannable.Select(row => Of(row.Item, Words.NotPlanned, Why(row))),
            .. plan.WithoutBasis.Select(part => Of(part, Words.WithoutBasis)),
            .. plan.Refunds.Select(part => Of(part, Words.ToRefund)),
        ];
    }

    /// <summary>What counts by the end of a month and is deducted later, or not at all for want of room.</summary>
    private static Money LeftAfter(DeductionPlan plan, YearMonth month)
    {
        var later = plan.Months.Where(other => other.Month > month).SelectMany(other => other.Deductions).Concat(plan.Unplanned);
        return Money.Sum(later.Where(part => plan.Facts.Items.Single(item => item.Key == part.Key).Month <= month).Select(part => part.Amount));
    }

    private static JurisdictionProfile RulesOf(string name) => name != Words.OwnRules
        ? JurisdictionProfile.All.FirstOrDefault(profile => profile.Title.Chinese == name) ?? throw new CaseFault($"没有“{name}”这套规则")
        : JurisdictionProfile.Custom("own", new("公司自己的依据", "a ground of the company"), JurisdictionProfile.National.Terms with { PlansFines = true });

    private static ChargedItem Item(Row row)
    {
        var (on, name) = (row.Date(Columns.CountsSince), row.Text(Columns.ItemKind));
        var kind = Array.Find(Kinds, kind => kind.Chinese == name) is { Chinese: not null } known ? known.Kind : throw new CaseFault($"没有“{name}”这一种");
        return new ChargedItem(
            row.Text(Columns.ChargedItem), kind, ClauseId.Parse(row.Text(Columns.Clause)), on, on.ToYearMonth(), row[Columns.Amount] is null ? Money.Zero : row.Amount(Columns.Amount))
        {
            Fault = row[Columns.AtFault] is null ? Fact.Unknown : row.Fact(Columns.AtFault), IsReversed = row[Columns.IsTakenBack] == Words.Yes,
        };
    }

    private static Result Of(ItemPart part, string listed, string why = Words.None, YearMonth? month = null) => new()
    {
        [Columns.Month] = month is { } of ? Row.Written(of) : Words.None, [Columns.ChargedItem] = part.Key, [Columns.ListedAs] = listed,
        [Columns.Amount] = part.Kind == FindingItemKind.Absence ? Words.None : Row.Written(part.Amount), [Columns.Why] = why,
    };

    private static string Why(NotPlanned row) => row.Ground switch
    {
        NotPlannedGround.DutyIsNoDebt => "义务不是债务",
        NotPlannedGround.AbsenceIsNoAmount => "时段没有金额",
        NotPlannedGround.FinesNotDeductible => "不得扣罚款",
        _ => string.Join('、', row.Conditions.Select(condition => condition == DeductionCondition.Contract ? "合同没有约定" : "本人没有过错")),
    };
}
