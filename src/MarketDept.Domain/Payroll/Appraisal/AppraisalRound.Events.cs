namespace MarketDept.Domain.Payroll.Appraisal;

/// <summary>The common base of the events of an <see cref="AppraisalRound"/> (考核事件). A closed hierarchy; equality is by value.</summary>
public abstract record AppraisalRoundEvent : DomainEvent
{
    private protected AppraisalRoundEvent()
    {
    }
}

/// <summary>A round of appraisals was opened for a period (已开始).</summary>
/// <param name="From">The first day of the appraised period.</param>
/// <param name="To">The last day of the appraised period, included.</param>
/// <param name="Lowest">The lowest score that can be given.</param>
/// <param name="Highest">The highest score that can be given.</param>
public sealed record AppraisalRoundOpened(LocalDate From, LocalDate To, int Lowest, int Highest) : AppraisalRoundEvent;

/// <summary>A person was appraised in the round (已考核).</summary>
/// <param name="Appraisal">The appraisal: the person, the scores, the appraiser and the moment.</param>
public sealed record AppraisalRoundAssessed(StaffAppraisal Appraisal) : AppraisalRoundEvent;
