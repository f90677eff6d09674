namespace MarketDept.Domain.Notices;

public sealed partial class Notice
{
    /// <summary>The notice as primitives and NodaTime values, to be stored (通知单快照).</summary>
    public NoticeSnapshot ToSnapshot() => new()
    {
        Id = Id.Value,
        Status = Status.ToString(),
        Number = Number,
        Customer = Content.Customer.Value,
        Onboarding = Content is NoticeContent.CustomerOnboarding on
            ? new() { Trigger = on.Trigger.ToString(), Settlement = on.Settlement.Name, Previous = on.Previous?.Name, Reason = on.Reason, From = on.From!.Value } : null,
        Pickup = Content is NoticeContent.PickupRequest up
            ? new()
            {
                Address = up.Address, Goods = up.Goods, Quantity = up.Quantity, NotBefore = up.Window.Start, Before = up.Window.End,
                Checks = [.. up.Checks.Select(Row)],
            } : null,
        Arrears = Content is NoticeContent.ArrearsRequest owed
            ? new() { Settlement = owed.Settlement.Name, Debt = owed.Debt, AmountFen = owed.Amount.Fen, PromisedOn = owed.PromisedOn, Reason = owed.Reason } : null,
        Handling = Content is NoticeContent.SpecialHandling special ? new() { Demand = special.Demand, From = special.From!.Value } : null,
        Rate = Content is NoticeContent.RateAdjustment rate
            ? new() { Service = rate.Service, OldFen = rate.OldRate.Fen, NewFen = rate.NewRate.Fen, From = rate.From!.Value, Reason = rate.Reason } : null,
        FreeCarriage = Content is NoticeContent.FreeCarriageGrant free ? new() { Service = free.Service, From = free.From!.Value, Reason = free.Reason } : null,
        Handler = Handler.ToSnapshot(),
        DraftedAt = DraftedAt,
        LastChangedAt = LastChangedAt,
        Form = StoredForm.Current,
        EventCount = EventCount,
        Approval = Approval is { } given ? Row(given) : null,
        IssuedAt = IssuedAt,
        Stubs = [.. Stubs.Select(Row)],
        DispatcherSignature = Row(Dispatcher, DispatcherSignedAt),
        PickupRefusal = PickupRefusal?.ToSnapshot(),
        Withdrawal = Withdrawal?.ToSnapshot(),
    };

    /// <summary>Rebuilds the notice from its stored form. The structure is checked and no rule is applied: what was issued stays issued.</summary>
    /// <exception cref="StoredDataException">A member is null or blank that must not be; a status, position, method or matter is unknown; there is
    /// not exactly one content; or the steps do not go together, as a signature on what was never issued.</exception>
    public static Notice Restore(NoticeSnapshot snapshot) => Stored.Read(snapshot, static it => it.Id, Read);

    private static Notice Read(NoticeSnapshot snapshot)
    {
        var status = Stored.Name<NoticeStatus>(snapshot.Status);
        var notice = new Notice(new(Stored.Text(snapshot.Id)), snapshot.Number, ContentOf(snapshot), Stored.Part(snapshot.Handler, StaffMember.Restore), Stored.At(snapshot.DraftedAt))
        {
            Approval = Stored.Maybe(snapshot.Approval, ApprovalOf),
            IssuedAt = Stored.At(snapshot.IssuedAt),
            Stubs = Stored.All(snapshot.Stubs, StubOf),
            Dispatcher = Stored.Maybe(snapshot.DispatcherSignature, row => Stored.Part(row.By, StaffMember.Restore)),
            DispatcherSignedAt = Stored.At(snapshot.DispatcherSignature?.At),
            PickupRefusal = Stored.Maybe(snapshot.PickupRefusal, ReasonedDecision.Restore),
            Withdrawal = Stored.Maybe(snapshot.Withdrawal, ReasonedDecision.Restore),
        };
        notice.RequirePossible(status);
        notice.Resume(snapshot.EventCount, snapshot.LastChangedAt);
        return notice;
    }

    /// <summary>Checks that the stored steps fit together. Whether an approval was needed is a rule, and is not checked.</summary>
    private void RequirePossible(NoticeStatus stored)
    {
        var isIssued = IssuedAt is not null;
        var isEnded = Withdrawal is not null || PickupRefusal is not null;
        var possible = Status == stored
            && (Approval is null || Approval.Matter == Content.ApprovalMatter)
            && (Stubs.Count > 0) == (isIssued && Form.HasStubs)
            && Stubs.Select(stub => stub.Department.Id).Distinct().Count() == Stubs.Count
            && Stubs.All(stub => stub.SignedAt is not null || stub.Filings.Count == 0)
            && (Dispatcher is null || (isIssued && !Form.HasStubs))
            && (PickupRefusal is null || (!Form.HasStubs && Withdrawal is null))
            && (CompletedAt is null || !isEnded);
        if (!possible)
            throw Stored.Impossible($"notice '{Id}' is {stored}, and what is stored of approval, issue, stubs, signatures and ends does not go with that");
    }

    private static NoticeContent ContentOf(NoticeSnapshot of)
    {
        var customer = new Id<Customer>(Stored.Text(of.Customer));
        return (of.Onboarding, of.Pickup, of.Arrears, of.Handling, of.Rate, of.FreeCarriage) switch
        {
            (not null, null, null, null, null, null) => Stored.Part(of.Onboarding, row => ContentOf(customer, row)),
            (null, not null, null, null, null, null) => Stored.Part(of.Pickup, row => new NoticeContent.PickupRequest(
                customer, row.Address, row.Goods, row.Quantity, new Interval(Stored.At(row.NotBefore), Stored.At(row.Before)), Stored.All(row.Checks, check =>
                    new PickupCheck(new(new(Stored.Text(check.Condition)), new(check.Chinese, check.English)), check.IsMet)))),
            (null, null, not null, null, null, null) => Stored.Part(of.Arrears, row => new NoticeContent.ArrearsRequest(
                customer, Stored.Member<SettlementMethod>(row.Settlement), row.Debt, Money.FromFen(row.AmountFen), Stored.On(row.PromisedOn), row.Reason)),
            (null, null, null, not null, null, null) => Stored.Part(of.Handling, row => new NoticeContent.SpecialHandling(customer, row.Demand, Stored.On(row.From))),
            (null, null, null, null, not null, null) => Stored.Part(of.Rate, row => new NoticeContent.RateAdjustment(
                customer, row.Service, Money.FromFen(row.OldFen), Money.FromFen(row.NewFen), Stored.On(row.From), row.Reason)),
            (null, null, null, null, null, not null) => Stored.Part(of.FreeCarriage, row => new NoticeContent.FreeCarriageGrant(customer, row.Service, Stored.On(row.From), row.Reason)),
            _ => throw Stored.Impossible($"notice '{of.Id}' has no content, or more than one"),
        };
    }

    private static NoticeContent.CustomerOnboarding ContentOf(Id<Customer> customer, NoticeOnboardingRow row)
    {
        var settlement = Stored.Member<SettlementMethod>(row.Settlement);
        var previous = row.Previous is { } name ? Stored.Member<SettlementMethod>(name) : null;
        return (Stored.Name<OnboardingTrigger>(row.Trigger), previous, row.Reason) switch
        {
            (OnboardingTrigger.NewCustomer, null, null) => NoticeContent.CustomerOnboarding.OfNew(customer, settlement, Stored.On(row.From)),
            (OnboardingTrigger.ReturningCustomer, _, null) => NoticeContent.CustomerOnboarding.OfReturning(customer, previous, settlement, Stored.On(row.From)),
            (OnboardingTrigger.SettlementChange, { } before, { } reason) => NoticeContent.CustomerOnboarding.OfChange(customer, before, settlement, reason, Stored.On(row.From)),
            var (trigger, _, _) => throw Stored.Impossible($"onboarding is a {trigger}, and the earlier method or the reason does not go with that"),
        };
    }

    private static NoticeApproval ApprovalOf(NoticeApprovalRow row) => (Stored.Member<Matter>(row.Matter).Name, row) switch
    {
        ("settlement-change", { Method: { } method, LimitFen: null, LatestPromise: null, FloorFen: null }) =>
            new NoticeApproval.OfSettlement(Stored.Part(row.By, StaffMember.Restore), Stored.Member<SettlementMethod>(method), Stored.At(row.At)),
        ("arrears", { Method: null, LimitFen: { } limit, FloorFen: null }) =>
            new NoticeApproval.OfArrears(Stored.Part(row.By, StaffMember.Restore), Money.FromFen(limit), Stored.At(row.At), Stored.On(row.LatestPromise)),
        ("rate-reduction", { Method: null, LimitFen: null, LatestPromise: null, FloorFen: { } floor }) =>
            new NoticeApproval.OfRate(Stored.Part(row.By, StaffMember.Restore), Money.FromFen(floor), Stored.At(row.At)),
        ("free-carriage", { Method: null, LimitFen: null, LatestPromise: null, FloorFen: null }) =>
            new NoticeApproval.OfFreeCarriage(Stored.Part(row.By, StaffMember.Restore), Stored.At(row.At)),
        var (matter, _) => throw Stored.Impossible($"approval is of '{matter}', and what it covers does not go with that"),
    };

    private static Stub StubOf(NoticeStubRow row) => new(new(
        new(Stored.Text(row.Department)), row.Name, new(Stored.Text(row.Head)), ValueList.From(Guard.Against.Null(row.Delegates).Select(id => new Id<StaffMember>(Stored.Text(id, nameof(row.Delegates)))))))
    {
        SignedBy = Stored.Maybe(row.Signature, signature => Stored.Part(signature.By, StaffMember.Restore)),
        SignedAt = Stored.At(row.Signature?.At),
        Filings = Stored.All(row.Filings, filing => new StubFiling(filing.Place, Stored.Part(filing.Keeper, StaffMember.Restore), Stored.At(filing.At), Stored.On(filing.RetainedUntil))),
    };

    private static NoticeCheckRow Row(PickupCheck check) =>
        new()
        {
            Condition = check.Condition.Id.Value, Chinese = check.Condition.Name.Chinese, English = check.Condition.Name.English,
            IsMet = check.IsMet.ToNullable(),
        };

    private static NoticeApprovalRow Row(NoticeApproval of) => new()
    {
        Matter = of.Matter.Name, By = of.By.ToSnapshot(), At = of.At, Method = (of as NoticeApproval.OfSettlement)?.Method.Name,
        LimitFen = (of as NoticeApproval.OfArrears)?.Limit.Fen, LatestPromise = (of as NoticeApproval.OfArrears)?.LatestPromise,
        FloorFen = (of as NoticeApproval.OfRate)?.Floor.Fen,
    };

    private static NoticeStubRow Row(Stub stub) => new()
    {
        Department = stub.Department.Id.Value, Name = stub.Department.Name, Head = stub.Department.Head.Value,
        Delegates = [.. stub.Department.Delegates.Select(id => id.Value)], Signature = Row(stub.SignedBy, stub.SignedAt),
        Filings = [.. stub.Filings.Select(filing => new NoticeFilingRow
        {
            Place = filing.Place, Keeper = filing.Keeper.ToSnapshot(), At = filing.At, RetainedUntil = filing.RetainedUntil,
        })],
    };

    private static NoticeSignatureRow? Row(StaffMember? by, Instant? at) => by is null ? null : new() { By = by.ToSnapshot(), At = at!.Value };
}
