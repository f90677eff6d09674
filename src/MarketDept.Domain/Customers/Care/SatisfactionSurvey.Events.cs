namespace MarketDept.Domain.Customers.Care;

/// <summary>A customer was asked to fill in a survey (已征询).</summary>
/// <param name="Customer">The customer who was asked.</param>
/// <param name="By">The employee who asked.</param>
/// <param name="LowestScore">The lowest score of the scale.</param>
/// <param name="HighestScore">The highest score of the scale.</param>
public sealed record SatisfactionSurveyAsked(Id<Customer> Customer, Id<StaffMember> By, int LowestScore, int HighestScore) : DomainEvent;

/// <summary>The customer answered a survey (已作答).</summary>
/// <param name="Response">The customer's answer. It holds contact data: the name of the person who answered.</param>
public sealed record SatisfactionSurveyAnswered(SurveyResponse Response) : DomainEvent;

/// <summary>It was recorded that no answer to a survey came (未作答). Silence says nothing about satisfaction.</summary>
public sealed record SatisfactionSurveySilenceRecorded : DomainEvent;

/// <summary>The answers to a survey were passed on to the department leader (已反馈).</summary>
/// <param name="To">The leader who got the answers.</param>
public sealed record SatisfactionSurveyPassedOn(Id<StaffMember> To) : DomainEvent;
