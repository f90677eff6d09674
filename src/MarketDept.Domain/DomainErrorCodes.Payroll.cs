namespace MarketDept.Domain;

public static partial class DomainErrorCodes
{
    /// <summary>What would be taken over is not final: it does not stand, or counts only from a later instant.</summary>
    public const string PayrollItemNotFinal = "payroll.item-not-final";

    /// <summary>The key of the item is in the ledger with another content; an item is never changed.</summary>
    public const string PayrollKeyTaken = "payroll.key-taken";

    /// <summary>The item concerns somebody else than the person whose ledger it is.</summary>
    public const string PayrollOtherPerson = "payroll.other-person";

    /// <summary>The item takes back one that is not in the ledger.</summary>
    public const string PayrollReversalWithoutItem = "payroll.reversal-without-item";

    /// <summary>The item takes back another than it says: not the same case, kind or time, or not the opposite amount.</summary>
    public const string PayrollReversalDoesNotFit = "payroll.reversal-does-not-fit";

    /// <summary>The item that would be taken back was taken back already.</summary>
    public const string PayrollReversedTwice = "payroll.reversed-twice";

    /// <summary>The person would be fined twice for one act.</summary>
    public const string PayrollFinedTwice = "payroll.fined-twice";

    /// <summary>The person would compensate one act twice, or be given the duty to collect twice, out of two cases.</summary>
    public const string PayrollChargedTwice = "payroll.charged-twice";

    /// <summary>One false visit would count as absence twice.</summary>
    public const string PayrollAbsentTwice = "payroll.absent-twice";

    /// <summary>One act would count as absence and be fined on top of it.</summary>
    public const string PayrollAbsenceAndFine = "payroll.absence-and-fine";

    /// <summary>With the item, what a person answers for would be more than an amount of money can be.</summary>
    public const string PayrollBeyondMoney = "payroll.beyond-money";

    /// <summary>The month is closed already.</summary>
    public const string PayrollMonthClosed = "payroll.month-closed";

    /// <summary>The month is not over yet.</summary>
    public const string PayrollMonthNotOver = "payroll.month-not-over";

    /// <summary>He is neither the deputy manager nor the manager, and closes no month.</summary>
    public const string PayrollMayNotClose = "payroll.may-not-close";

    /// <summary>The step is dated before the last one on the same ledger.</summary>
    public const string PayrollTimeGoesBackwards = "payroll.time-goes-backwards";

    /// <summary>A month is planned twice.</summary>
    public const string DeductionMonthTwice = "deduction.month-twice";

    /// <summary>Between two months of the plan one is missing.</summary>
    public const string DeductionMonthsNotConsecutive = "deduction.months-not-consecutive";

    /// <summary>There is no jurisdiction profile of that name.</summary>
    public const string DeductionUnknownProfile = "deduction.unknown-profile";

    /// <summary>What was withheld is said to be for an item that is no fine and no compensation of this person.</summary>
    public const string DeductionUnknownItem = "deduction.unknown-item";

    /// <summary>More was given back of an item than had been withheld for it.</summary>
    public const string DeductionGivenBackTooMuch = "deduction.given-back-too-much";

    /// <summary>Two goals for one kind of work cover the same day.</summary>
    public const string GoalsOverlapping = "goals.overlapping";

    /// <summary>The person was assessed for the period already.</summary>
    public const string AppraisalTwiceInPeriod = "appraisal.twice-in-period";

    /// <summary>The period is not over yet.</summary>
    public const string AppraisalPeriodNotOver = "appraisal.period-not-over";

    /// <summary>A score is outside the scale of the round.</summary>
    public const string AppraisalScoreOutOfScale = "appraisal.score-out-of-scale";

    /// <summary>The person does not belong to the department, and is assessed elsewhere.</summary>
    public const string AppraisalOutsideDepartment = "appraisal.outside-department";
}
