namespace MarketDept.Domain.Notices;

public sealed partial class Notice
{
    /// <summary>Whether what the form asks for may take effect at a moment (能否生效), by the steps taken until then.</summary>
    /// <param name="at">The moment asked about. A settlement or a rate begins on the day of the last signature at the earliest; credit and a pickup
    /// begin with the signature itself.</param>
    /// <param name="bills">The days on confirmed bills, needed for a settlement and a rate only; null: nobody has said.</param>
    [Clause("8.2.2")]
    [Clause("8.3.2")]
    [Clause("8.3.3")]
    [Clause("8.3.5")]
    public EffectDecision MayTakeEffect(Instant at, ConfirmedBills? bills = null)
    {
        Guard.Against.Unreal(at);
        var confirmed = bills ?? default;
        var days = BusinessZone.Default;
        var on = Day(at);
        var obstacles = new List<EffectObstacle>();
        if (IsTaken(Withdrawal?.At))
            obstacles.Add(new(EffectObstacleKind.Withdrawn, Form.Clause));
        if (IsTaken(PickupRefusal?.At))
            obstacles.Add(new(EffectObstacleKind.PickupRefused, Form.Clause));
        if (Approval is not null || Content.NeedsApproval(SettlementTerms.Default).IsYes)
            RequireBefore(ApprovedAt, EffectObstacleKind.NotApproved, Content.ApprovalMatter!.Clause);
        RequireBefore(IssuedAt, EffectObstacleKind.NotIssued, Form.Clause);
        foreach (var stub in Stubs)
            RequireBefore(stub.SignedAt, EffectObstacleKind.NotSigned, Form.Clause, stub.Department);
        if (!Form.HasStubs && IssuedAt is not null)
            RequireBefore(DispatcherSignedAt, EffectObstacleKind.NotSigned, Form.Clause);
        if (Content.Against(at, on) is { } ofItsOwn)
            obstacles.Add(ofItsOwn);
        if (Content.ChangesBills && confirmed.Cover(on).IsYes)
            obstacles.Add(new(EffectObstacleKind.OnConfirmedBill, Form.Clause, Day: confirmed.LastDay));
        var isMissingBills = Content.ChangesBills && confirmed.IsUnknown;
        return new EffectDecision(this, Form, at, on, ValueList.From(obstacles), isMissingBills ? null : Earliest(), isMissingBills);

        LocalDate Day(Instant moment) => moment.InZone(days).Date;

        bool IsTaken(Instant? step) => Content.From is null ? step <= at : step is { } done && Day(done) <= on;

        void RequireBefore(Instant? step, EffectObstacleKind kind, ClauseId clause, Department? department = null)
        {
            if (!IsTaken(step))
                obstacles.Add(new(kind, clause, department, step is { } came ? Day(came) : null));
        }

        LocalDate? Earliest()
        {
            if (Status != NoticeStatus.Complete)
                return null;
            var earliest = Content.EarliestOn(CompletedAt!.Value, Day(CompletedAt.Value));
            if (!Content.ChangesBills || confirmed.LastDay is not { } last || last < earliest)
                return earliest;
            return last < LocalDate.MaxIsoValue ? last.PlusDays(1) : null;
        }
    }

    /// <summary>Whether a cash customer may owe an amount at a moment (能否欠费): after all have signed, up to the amount consented to.</summary>
    /// <param name="amount">The total that the customer would owe under this consent, in yuan, more than zero.</param>
    /// <param name="at">The moment asked about.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or less.</exception>
    /// <example><code>
    /// EffectDecision tooEarly = consent.MayGiveCredit(Money.FromYuan(900m), morning);
    /// foreach (EffectObstacle obstacle in tooEarly.Obstacles)
    ///     Console.WriteLine($"{obstacle.Kind}, clause {obstacle.Clause}");
    /// </code></example>
    [Clause("8.3.3")]
    public EffectDecision MayGiveCredit(Money amount, Instant at)
    {
        if (!amount.IsPositive)
            throw new ArgumentOutOfRangeException(nameof(amount), $"The amount of credit is {amount:C}. Ask about an amount above zero.");
        var decision = MayTakeEffect(at, ConfirmedBills.None);
        if (amount <= Content.CreditLimit)
            return decision;
        var obstacle = Content.CreditLimit is { } limit
            ? new EffectObstacle(EffectObstacleKind.AboveConsent, Form.Clause, Limit: limit)
            : new EffectObstacle(EffectObstacleKind.NoArrearsConsent, NoticeForm.ArrearsConsent.Clause);
        return new EffectDecision(this, Form, at, decision.On, [.. decision.Obstacles, obstacle], null, isMissingBills: false);
    }

    /// <summary>The settlement term that a complete onboarding notice gives its customer (约定的结算方式), to be recorded with
    /// <see cref="Customer.AgreeSettlement"/>.</summary>
    /// <param name="from">The first day of the term.</param>
    /// <param name="bills">The days on confirmed bills.</param>
    /// <param name="at">The moment of recording, not before the last signature.</param>
    /// <exception cref="DomainException">The form is no onboarding notice, or the method may not take effect from that day
    /// (<see cref="NoticeRefusals.NotEffective"/>);
    /// or the term is recorded before the last signature (<see cref="StepRefusals.BeforeLast"/>).</exception>
    [Clause("8.2.2")]
    public SettlementTerm AgreedSettlement(LocalDate from, ConfirmedBills bills, Instant at)
    {
        if (Content.AgreedSettlement is not { } method)
            throw NoticeRefusals.NotEffective.Because($"通知单 {Number} 是{Form}。", $"Notice '{Number}' is one of kind '{Form}'.");
        var decision = MayTakeEffect(BusinessZone.Default.AtStartOfDay(Guard.Against.Default(from)).ToInstant(), bills);
        if (!decision.IsAllowed.IsYes)
        {
            throw NoticeRefusals.NotEffective.Because(
                $"通知单 {Number}，自 {from} 起：{decision.Reasons}。", $"Notice '{Number}', from {from} on: {decision.Reasons}.",
                decision.Obstacles.Count > 0 ? decision.Obstacles[0].Clause : Form.Clause);
        }

        Step.RequireNotBefore(Key, at, CompletedAt!.Value, Form.Clause);
        return new SettlementTerm(Content.Customer, method, from, at, Id.Value);
    }
}
