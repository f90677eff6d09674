using MarketDept.Domain.Customers;

namespace MarketDept.Domain.Notices;

public sealed partial class Notice
{
    /// <summary>Whether what the form asks for may happen at a moment (能否生效), by the steps taken up to then.</summary>
    /// <param name="at">
    /// The moment. What begins with a day, as a settlement or a rate does, begins on the day of the last signature at the earliest; credit
    /// and a pickup after the signature itself.
    /// </param>
    /// <param name="bills">Up to which day bills are confirmed: only a settlement and a rate ask for it.</param>
    /// <param name="zone">The company's time zone, in which days begin; null: Asia/Shanghai.</param>
    [Clause("8.2.2")]
    [Clause("8.3.2")]
    [Clause("8.3.3")]
    [Clause("8.3.5")]
    public EffectDecision MayTakeEffect(Instant at, ConfirmedBills bills = default, DateTimeZone? zone = null)
    {
        var days = zone ?? BusinessZone.Default;
        var on = Day(at);
        var obstacles = new List<EffectObstacle>();
        if (Withdrawal is not null)
            Against(EffectObstacleKind.Withdrawn);
        if (PickupRefusal is not null)
            Against(EffectObstacleKind.PickupRefused);
        if (Approval is not null || Content.NeedsApproval(Fact.Unknown).IsYes)
            RequireBefore(ApprovedAt, EffectObstacleKind.NotApproved, Content.ApprovalMatter!.Clause);
        RequireBefore(IssuedAt, EffectObstacleKind.NotIssued, Form.Clause);
        foreach (var stub in Stubs)
            RequireBefore(stub.Signature?.At, EffectObstacleKind.NotSigned, Form.Clause, stub.Department);
        if (!Form.HasStubs && IssuedAt is not null)
            RequireBefore(DispatcherSignature?.At, EffectObstacleKind.NotSigned, Form.Clause);
        if (on < Content.From)
            Against(EffectObstacleKind.BeforeRequestedDay, Content.From);
        if (Content is ArrearsRequest { PromisedOn: var promised } && on > promised)
            Against(EffectObstacleKind.AfterPromisedDate, promised);
        if (Content.ChangesBills && bills.Cover(on).IsYes)
            Against(EffectObstacleKind.OnConfirmedBill, bills.LastDay);
        return new EffectDecision(Id, Form, at, on, ValueList.From(obstacles), Earliest(), Content.ChangesBills && bills.IsUnknown);

        LocalDate Day(Instant moment) => moment.InZone(days).Date;

        void Against(EffectObstacleKind kind, LocalDate? day = null) => obstacles.Add(new(kind, Form.Clause, day: day));

        void RequireBefore(Instant? step, EffectObstacleKind kind, ClauseId clause, Department? department = null)
        {
            if (step is not { } done || (Content.From is null ? done > at : Day(done) > on))
                obstacles.Add(new(kind, clause, department, step is { } came ? Day(came) : null));
        }

        LocalDate? Earliest()
        {
            if (Status != NoticeStatus.Complete || (Content.ChangesBills && bills.IsUnknown))
                return null;
            var earliest = Day(CompletedAt!.Value);
            if (Content.From is { } from)
                earliest = LocalDate.Max(earliest, from);
            if (Content is ArrearsRequest { PromisedOn: var promised } && earliest > promised)
                return null;
            if (!Content.ChangesBills || bills.LastDay is not { } last)
                return earliest;
            return last < LocalDate.MaxIsoValue ? LocalDate.Max(earliest, last.PlusDays(1)) : null;
        }
    }

    /// <summary>Whether a cash customer may be given this much credit at a moment (能否欠费): once all have signed, and up to the amount consented to.</summary>
    /// <param name="amount">How much he would owe by this consent in all, more than nothing.</param>
    /// <param name="at">The moment.</param>
    /// <param name="zone">The company's time zone, in which days begin; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is nothing or less.</exception>
    [Clause("8.3.3")]
    public EffectDecision MayGiveCredit(Money amount, Instant at, DateTimeZone? zone = null)
    {
        if (!amount.IsPositive)
            throw new ArgumentOutOfRangeException(nameof(amount), $"Credit of {amount:C} is asked about; allowed is more than nothing.");
        var decision = MayTakeEffect(at, ConfirmedBills.None, zone);
        var obstacle = Content is not ArrearsRequest { Amount: var limit }
            ? new EffectObstacle(EffectObstacleKind.NoArrearsConsent, NoticeForm.ArrearsConsent.Clause)
            : amount > limit ? new EffectObstacle(EffectObstacleKind.AboveConsent, Form.Clause, limit: limit) : null;
        return obstacle is null
            ? decision
            : new EffectDecision(Id, Form, at, decision.On, [.. decision.Obstacles, obstacle], null, isMissingBills: false);
    }

    /// <summary>The settlement term that a complete onboarding notice gives a customer (约定的结算方式), to be recorded with him.</summary>
    /// <param name="from">The first day of it.</param>
    /// <param name="bills">Up to which day bills are confirmed.</param>
    /// <param name="recordedAt">When it is recorded, not before the last signature.</param>
    /// <param name="zone">The company's time zone, in which days begin; null: Asia/Shanghai.</param>
    /// <exception cref="DomainException">It is another form, or the method may not take effect from that day (<see cref="DomainErrorCodes.NoticesNotEffective"/>);
    /// or it is recorded before the last signature (<see cref="DomainErrorCodes.NoticesTimeGoesBackwards"/>).</exception>
    [Clause("8.2.2")]
    public SettlementTerm AgreedSettlement(LocalDate from, ConfirmedBills bills, Instant recordedAt, DateTimeZone? zone = null)
    {
        if (Content is not CustomerOnboarding { Settlement: var method })
        {
            throw new DomainException(DomainErrorCodes.NoticesNotEffective, NoticeForm.CustomerOnboarding.Clause,
                $"'{Number}' is a '{Form.Name}' and agrees no settlement; allowed is a '{NoticeForm.CustomerOnboarding.Name}'.");
        }

        var decision = MayTakeEffect((zone ?? BusinessZone.Default).AtStartOfDay(from).ToInstant(), bills, zone);
        if (!decision.IsAllowed.IsYes)
        {
            throw new DomainException(DomainErrorCodes.NoticesNotEffective, decision.Obstacles.Count > 0 ? decision.Obstacles[0].Clause : Form.Clause,
                $"The settlement of '{Number}' cannot hold from {Iso.Format(from)}; allowed is once nothing stands against it. "
                + decision.Explain(Language.English).ToString().Replace('\n', ' '));
        }

        RequireNotBefore(recordedAt, CompletedAt!.Value, "the last signature was given");
        return new SettlementTerm(method, from, recordedAt);
    }
}
