namespace MarketDept.Domain.Receivables.Dunning;

/// <summary>The company's plan of dunning (催收方案) for clause 9.5: its levels in their order, numbered from 1.</summary>
/// <remarks>Immutable, without a clock. Equality is by value.</remarks>
[Clause("9.5")]
public sealed record DunningPlan : DomainValue
{
    /// <summary>Creates a plan from its levels.</summary>
    /// <param name="levels">The levels, at least one, each from more days overdue than the one before.</param>
    /// <exception cref="ArgumentException">There is no level, or a level is not due later than the one before it.</exception>
    public DunningPlan(ValueList<DunningLevel> levels)
    {
        Guard.Against.NullOrEmpty(levels);
        for (var place = 0; place < levels.Count; place++)
        {
            Guard.Against.Null(levels[place], nameof(levels));
            if (place > 0 && levels[place].FromDaysOverdue <= levels[place - 1].FromDaysOverdue)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"Level {place + 1} is due from {levels[place].FromDaysOverdue} days overdue on. Give more than {levels[place - 1].FromDaysOverdue}."),
                    nameof(levels));
            }
        }

        Levels = levels;
    }

    /// <summary>The settings of this record described as data (设定项), one row for each property: clause, choices, default, ground.</summary>
    public static ValueList<CompanyChoice> Choices { get; } =
    [
        new("DunningPlan.Levels", new(9, 5), new("逾期多少天起，用什么方式催收", "From how many days overdue a debt is demanded, and by which means"),
            [new("公司列明的级别，至少一级", "the levels that the company names, at least one")], null,
            new("制度没有规定催收级别，由公司列明。列明之前，不按级别催收。", "The regulation does not give levels, so the company names them. Until it does, nothing is demanded by level.")),
    ];

    /// <summary>The levels of the plan (级别), the earliest first.</summary>
    public ValueList<DunningLevel> Levels { get; }

    /// <summary>The highest level that is due after a number of days overdue (应达级别), from 1; 0 where none is due yet.</summary>
    public int LevelAfter(int daysOverdue)
    {
        var level = 0;
        while (level < Levels.Count && Levels[level].FromDaysOverdue <= daysOverdue)
            level++;
        return level;
    }
}
