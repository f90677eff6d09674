namespace MarketDept.Domain.Violations;

public sealed partial class Violation
{
    /// <summary>Appeals the last decision on behalf of the accused (申诉), before the time to appeal is over.</summary>
    /// <param name="grounds">Why the decision is thought to be wrong, not blank.</param>
    /// <param name="procedure">How cases are handled. Its time to appeal counts where the decision was made before the company stated one.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the grounds are blank.</exception>
    /// <exception cref="DomainException"><see cref="ViolationRefusals.AppealNotStated"/>, <see cref="ViolationRefusals.NoAppeal"/>,
    /// <see cref="ViolationRefusals.AppealTimeOver"/>, <see cref="StepRefusals.WrongStatus"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    [Clause("11.1")]
    public void Appeal(string grounds, CaseProcedure procedure, Instant at)
    {
        grounds = Guard.Against.NullOrWhiteSpace(grounds);
        RequireStep(new("申诉", "an appeal"), at, ViolationStatus.Decided);
        if (RequireStated(procedure) is not { } until)
            throw ViolationRefusals.NoAppeal.Because($"案件 {Id}。", $"Case '{Id}'.");
        if (at >= until)
            throw ViolationRefusals.AppealTimeOver.Because($"案件 {Id}：期限至 {until}，申诉于 {at}。", $"Case '{Id}': the time ended at {until}, and it is appealed at {at}.");
        Status = ViolationStatus.Appealed;
        Last = Last with { AppealGrounds = grounds, AppealedAt = at, IsAppealStated = true, AppealableUntil = until };
        Record(new ViolationAppealed(grounds, until), at);
    }

    /// <summary>Rules that the appeal fails (申诉维持). The decision is final.</summary>
    /// <param name="reason">Why the appeal fails, not blank.</param>
    /// <param name="by">The person who rules: the supervising executive; against his own decision, the person named by the company.</param>
    /// <param name="procedure">How cases are handled.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the reason is blank.</exception>
    /// <exception cref="DomainException"><see cref="ViolationRefusals.HearsHimself"/>, <see cref="StaffingRefusals.DecidesOwnCase"/>,
    /// <see cref="StaffingRefusals.NotEntitledToDecide"/>, <see cref="StepRefusals.WrongStatus"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    [Clause("11.1")]
    public void UpholdOnAppeal(string reason, StaffMember by, CaseProcedure procedure, Instant at)
    {
        var ruling = RequireAppealRuling(reason, by, procedure, at);
        Last = Last with { AppealRuling = ruling };
        Finalise(FinalityGround.Upheld, new ViolationAppealUpheld(ruling), at);
    }

    /// <summary>Rules that the appeal succeeds in part (部分改判). The reduced decision is final.</summary>
    /// <param name="reductions">The reduced findings, one a clause: each the established one, <c>with</c> lower amounts. No amount rises, and at least one
    /// falls. An open result stays open; an absence stays as it is or goes.</param>
    /// <param name="reason">Why the appeal succeeds in part, not blank.</param>
    /// <param name="by">The person who rules, as in <see cref="UpholdOnAppeal"/>.</param>
    /// <param name="procedure">How cases are handled.</param>
    /// <param name="at">The moment of the step.</param>
    /// <inheritdoc cref="UpholdOnAppeal" path="/exception"/>
    /// <exception cref="ArgumentException">A reduction is null, or two are of one clause.</exception>
    /// <exception cref="DomainException"><see cref="ViolationRefusals.GrowsByAppeal"/>, also where an absence has another time.</exception>
    [Clause("11.1")]
    public void ChangeOnAppeal(ValueList<EstablishedFinding> reductions, string reason, StaffMember by, CaseProcedure procedure, Instant at)
    {
        Guard.Against.NullItem(reductions);
        var ruling = RequireAppealRuling(reason, by, procedure, at);
        var changed = Reduced(reductions);
        Last = Last with { AppealRuling = ruling, Changed = changed };
        Finalise(FinalityGround.UpheldInPart, new ViolationAppealAllowedInPart(ruling, changed), at);
    }

    /// <summary>Rules that the appeal succeeds (推翻认定). Nothing of the appealed decision remains; findings of earlier decisions stay.</summary>
    /// <inheritdoc cref="UpholdOnAppeal" path="/param"/>
    /// <inheritdoc cref="UpholdOnAppeal" path="/exception"/>
    [Clause("11.1")]
    public void OverturnOnAppeal(string reason, StaffMember by, CaseProcedure procedure, Instant at)
    {
        var ruling = RequireAppealRuling(reason, by, procedure, at);
        Last = Last with { AppealRuling = ruling, Changed = [] };
        Status = Decisions.Count > 1 ? ViolationStatus.Final : ViolationStatus.Dismissed;
        Record(new ViolationAppealOverturned(ruling), at);
    }

    /// <summary>Records that the accused accepts the decision and waives the appeal (接受认定). The decision is final.</summary>
    /// <exception cref="ArgumentNullException">The procedure is missing.</exception>
    /// <exception cref="DomainException"><see cref="ViolationRefusals.AppealNotStated"/>, <see cref="StepRefusals.WrongStatus"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    public void AcceptDecision(CaseProcedure procedure, Instant at)
    {
        RequireStep(new("接受认定", "an acceptance"), at, ViolationStatus.Decided);
        Last = Last with { AppealableUntil = RequireStated(procedure), IsAppealStated = true };
        Finalise(FinalityGround.Accepted, null, at);
    }

    /// <summary>Makes the decision final (认定生效), because the time to appeal passed without an appeal, or no appeal is possible.</summary>
    /// <exception cref="ArgumentNullException">The procedure is missing.</exception>
    /// <exception cref="DomainException"><see cref="ViolationRefusals.AppealNotStated"/>, <see cref="ViolationRefusals.AppealTimeRunning"/>,
    /// <see cref="StepRefusals.WrongStatus"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    public void MakeFinal(CaseProcedure procedure, Instant at)
    {
        RequireStep(new("生效", "becoming final"), at, ViolationStatus.Decided);
        var until = RequireStated(procedure);
        if (at < until)
            throw ViolationRefusals.AppealTimeRunning.Because($"案件 {Id}：{until} 之前可以申诉。", $"Case '{Id}' can be appealed before {until}.");
        Last = Last with { AppealableUntil = until, IsAppealStated = true };
        Finalise(until is null ? FinalityGround.NotAppealable : FinalityGround.NotAppealed, null, at);
    }

    private ViolationDecision Last
    {
        get => Decisions[^1];
        set => Decisions = [.. Decisions.AsSpan()[..^1], value];
    }

    // Before which instant it can be appealed; null where it cannot.
    private Instant? RequireStated(CaseProcedure procedure)
    {
        Guard.Against.Null(procedure);
        var (isStated, until) = Last.IsAppealStated ? (true, Last.AppealableUntil) : procedure.AppealAgainst(Last.By, Last.At);
        return isStated ? until : throw ViolationRefusals.AppealNotStated.Because($"案件 {Id}。", $"Case '{Id}'.");
    }

    private ReasonedDecision RequireAppealRuling(string reason, StaffMember by, CaseProcedure procedure, Instant at)
    {
        Guard.Against.Null(procedure);
        var ruling = new ReasonedDecision(by, reason, at);
        RequireStep(new("申诉裁定", "a ruling on the appeal"), at, ViolationStatus.Appealed);
        var ofExecutive = Last.By.Position == Position.SupervisingExecutive;
        if (by.Id == Last.By.Id || (ofExecutive && by.Id != procedure.Terms.AppealAboveExecutive))
            throw ViolationRefusals.HearsHimself.Because($"案件 {Id}：决定人 {Last.By.Id}，裁定人 {by.Id}。", $"Case '{Id}': decided by '{Last.By.Id}', ruled on by '{by.Id}'.");
        if (!ofExecutive)
            procedure.Authority.Require(by, Matter.Appeal, at, Parties);
        else if (Array.Exists(Parties, party => party.Id == by.Id))
            throw StaffingRefusals.DecidesOwnCase.Because($"案件 {Id}：{by.Id}。", $"Case '{Id}': '{by.Id}'.", Matter.Appeal.Clause);
        return ruling;
    }

    private ValueList<EstablishedFinding> Reduced(ValueList<EstablishedFinding> reductions)
    {
        if (reductions.GroupBy(to => to.Clause).FirstOrDefault(clause => clause.Count() > 1) is { } twice)
            throw new ArgumentException($"Clause {twice.Key} occurs twice. Give one finding a clause.", nameof(reductions));
        EstablishedFinding[] before = [.. Last.Established];
        EstablishedFinding[] after = [.. before.Select(found => reductions.FirstOrDefault(to => to.Clause == found.Clause) is { } to ? found.Reduced(to) : found)];
        var grows = after.Zip(before).Any(pair => pair.First.Fine > pair.Second.Fine || pair.First.Compensation > pair.Second.Compensation
            || pair.First.DutyToCollect > pair.Second.DutyToCollect || pair.First.Absence != pair.Second.Absence && pair.First.Absence is not null);
        if (grows || after.SequenceEqual(before) || reductions.Any(to => !Array.Exists(before, found => found.Clause == to.Clause)))
            throw ViolationRefusals.GrowsByAppeal.Because($"案件 {Id}。", $"Case '{Id}'.");
        return ValueList.From(after);
    }

    private void Finalise(FinalityGround because, DomainEvent? first, Instant at)
    {
        Last = Last with { FinalSince = at, FinalBecause = because };
        Status = ViolationStatus.Final;
        if (first is not null)
            Record(first, at);
        Record(new ViolationBecameFinal(because, Last.AppealableUntil, ExportItems()), at);
    }
}
