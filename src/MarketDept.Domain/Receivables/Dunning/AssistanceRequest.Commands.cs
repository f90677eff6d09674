using MarketDept.Domain.Customers;
using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables.Dunning;

public sealed partial class AssistanceRequest
{
    /// <summary>Asks the owner of a customer to help (请求协助).</summary>
    /// <param name="id">The host's id.</param>
    /// <param name="customer">Whose debts it is about.</param>
    /// <param name="debts">The debts, at least one, by the host's numbers; none of them blank.</param>
    /// <param name="need">What is asked for, not blank.</param>
    /// <param name="collector">Who asks: a collector.</param>
    /// <param name="asked">Who is asked: the owner of the customer.</param>
    /// <param name="owner">Who owns the customer now, from his ownership; null where nobody does or it is contested.</param>
    /// <param name="dueOn">The day until which an answer is asked for, included; not before the day of the request.</param>
    /// <param name="at">When he is asked.</param>
    /// <param name="zone">The company's time zone, in which that day ends; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentException">Something is missing, <c>default</c> or blank.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.AssistanceNotByCollector"/>, <see cref="DomainErrorCodes.AssistanceNotOfOwner"/> or
    /// <see cref="DomainErrorCodes.AssistanceDueInThePast"/>.
    /// </exception>
    [Clause("5.4")]
    public static AssistanceRequest Ask(
        Id<AssistanceRequest> id, Id<Customer> customer, ValueList<string> debts, string need, StaffMember collector,
        Id<StaffMember> asked, Id<StaffMember>? owner, LocalDate dueOn, Instant at, DateTimeZone? zone = null)
    {
        Guard.Against.Null(collector);
        var request = new AssistanceRequest(id, customer, debts, need, collector.Id, asked, at, dueOn, zone ?? BusinessZone.Default);
        if (collector.Position != Position.Collector)
        {
            throw new DomainException(DomainErrorCodes.AssistanceNotByCollector, AssistCollector,
                $"'{collector.Id}' ({collector.Position.Name}) asks for help in dunning; allowed is a collector.");
        }

        if (owner != asked)
        {
            throw new DomainException(DomainErrorCodes.AssistanceNotOfOwner, AssistCollector,
                $"'{asked}' is asked about customer '{customer}', whom {(owner is { } other ? $"'{other}'" : "nobody")} owns; allowed is the owner.");
        }

        if (dueOn < request.DayOf(at))
        {
            throw new DomainException(DomainErrorCodes.AssistanceDueInThePast, NoShirking,
                $"On {Iso.Format(request.DayOf(at))} an answer is asked for by {Iso.Format(dueOn)}; allowed is that day or a later one.");
        }

        request._events.Add(new Asked(id, at, customer, collector.Id, asked, dueOn));
        return request;
    }

    /// <summary>The owner says how he helped (已协助); an answer after the day asked for is taken, and stays late.</summary>
    /// <param name="by">Who answers: the one who was asked.</param>
    /// <param name="what">What he did, not blank.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">There is nobody who answers, or the text is blank.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.AssistanceTimeGoesBackwards"/>, <see cref="DomainErrorCodes.AssistanceCalledOff"/> or
    /// <see cref="DomainErrorCodes.AssistanceAnsweredByAnother"/>.
    /// </exception>
    [Clause("8.4")]
    public void AnswerHelped(Id<StaffMember> by, string what, Instant at) => Add(new AssistanceAnswer(helped: true, what, by, at));

    /// <summary>The owner explains why he did not help (说明理由). Whether that is an excuse is for a person to judge.</summary>
    /// <param name="by">Who answers: the one who was asked.</param>
    /// <param name="why">Why he did not, not blank.</param>
    /// <param name="at">When.</param>
    /// <inheritdoc cref="AnswerHelped" path="/exception"/>
    [Clause("8.4")]
    public void AnswerExplained(Id<StaffMember> by, string why, Instant at) => Add(new AssistanceAnswer(helped: false, why, by, at));

    /// <summary>The help is not needed any more (取消请求). After the day asked for that does not undo what went unanswered.</summary>
    /// <param name="by">A collector, or the manager.</param>
    /// <param name="reason">Why, not blank.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">There is nobody, or the reason is blank.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.AssistanceTimeGoesBackwards"/>, <see cref="DomainErrorCodes.AssistanceCalledOff"/> or
    /// <see cref="DomainErrorCodes.AssistanceCalledOffByAnother"/>.
    /// </exception>
    public void CallOff(StaffMember by, string reason, Instant at)
    {
        var cancellation = new AssistanceCancellation(Guard.Against.Null(by).Id, reason, at);
        RequireOpen(at);
        if (by.Position != Position.Collector && by.Position != Position.Manager)
        {
            throw new DomainException(DomainErrorCodes.AssistanceCalledOffByAnother, AssistCollector,
                $"'{by.Id}' ({by.Position.Name}) calls request '{Id}' off; allowed is a collector or the manager.");
        }

        Cancellation = cancellation;
        _events.Add(new CalledOff(Id, at, cancellation));
    }

    private void Add(AssistanceAnswer answer)
    {
        RequireOpen(answer.At);
        if (answer.By != Owner)
        {
            throw new DomainException(DomainErrorCodes.AssistanceAnsweredByAnother, NoShirking,
                $"Request '{Id}' is answered by '{answer.By}'; allowed is '{Owner}', who was asked.");
        }

        Answers = [.. Answers, answer];
        _events.Add(new Answered(Id, answer.At, answer));
    }

    private void RequireOpen(Instant at)
    {
        var last = Cancellation?.At ?? (Answers.Count > 0 ? Answers[^1].At : RequestedAt);
        if (at < last)
        {
            throw new DomainException(DomainErrorCodes.AssistanceTimeGoesBackwards, NoShirking,
                $"A step on request '{Id}' is dated {Iso.Format(at)}; allowed is not before the last one at {Iso.Format(last)}.");
        }

        if (Cancellation is { } cancelled)
        {
            throw new DomainException(DomainErrorCodes.AssistanceCalledOff, NoShirking,
                $"Request '{Id}' was called off at {Iso.Format(cancelled.At)}; allowed is a new request.");
        }
    }
}
