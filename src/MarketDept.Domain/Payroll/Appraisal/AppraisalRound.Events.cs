namespace MarketDept.Domain.Payroll.Appraisal;

/// <summary>An event of an <see cref="AppraisalRound"/> (考核事件). A closed hierarchy; equality is by value.</summary>
public abstract record AppraisalRoundEvent : DomainEvent
{
    private protected AppraisalRoundEvent()
    {
    }
}

/// <summary>A round was opened (已开始).</summary>
/// <param name="From">The first day of its period.</param>
/// <param name="To">The last day of its period.</param>
/// <param name="Lowest">The lowest score of the scale.</param>
/// <param name="Highest">The highest score of the scale.</param>
public sealed record AppraisalRoundOpened(LocalDate From, LocalDate To, int Lowest, int Highest) : AppraisalRoundEvent;

/// <summary>A person was appraised (已考核).</summary>
/// <param name="Appraisal">The appraisal, with its scores, by whom and when.</param>
public sealed record AppraisalRoundAssessed(StaffAppraisal Appraisal) : AppraisalRoundEvent;
