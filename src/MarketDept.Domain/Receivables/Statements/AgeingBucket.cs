namespace MarketDept.Domain.Receivables.Statements;

/// <summary>How long something has been due (账龄段), in days after the original due date.</summary>
/// <remarks><c>default</c> is <see cref="NotDue"/>: what is due today is not overdue.</remarks>
public enum AgeingBucket
{
    /// <summary>Due on that day or later (未到期).</summary>
    NotDue,

    /// <summary>1 to 30 days (逾期1至30天).</summary>
    Days1To30,

    /// <summary>31 to 60 days (逾期31至60天).</summary>
    Days31To60,

    /// <summary>61 to 90 days (逾期61至90天).</summary>
    Days61To90,

    /// <summary>91 to 120 days (逾期91至120天).</summary>
    Days91To120,

    /// <summary>More than 120 days (逾期120天以上).</summary>
    Over120,
}
