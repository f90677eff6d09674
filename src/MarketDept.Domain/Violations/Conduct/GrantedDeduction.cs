using MarketDept.Domain.Receivables.Disputes;

namespace MarketDept.Domain.Violations.Conduct;

/// <summary>From a deduction that somebody promised to the facts of clauses 11.2.2, 9.3 and 8.5 (擅自答应扣款的违纪事实).</summary>
/// <remarks>
/// <para>Clause 11.2.2 is about what is promised on one's own authority. Whoever might decide the deduction when he promised it, by position or
/// delegation and without being a party, did not do that: once it was verified his promise is no breach, and before that it is one of 9.3
/// only, which asks to verify first.</para>
/// <para>What the leader had accepted before the promise is no breach either. Of the rest, what verification found justified cost nothing and was
/// only not left to the leader: a breach of 9.3, or of 8.5 where a salesperson promised it, whom 9.3 does not bind. Where a part is groundless it is one of 11.2.2. As long as the dispute is not verified it is neither, and what it comes to is
/// undetermined, missing: the justified part.</para>
/// <para>The act is named after the promise, <c>deduction:</c> and its id. What the leader accepts afterwards erases nothing.</para>
/// </remarks>
public static class GrantedDeduction
{
    private static readonly ClauseId Verifying = new(9, 3);
    private static readonly ClauseId AskingTheLeader = new(8, 5);

    /// <summary>The facts of a promise (扣款事实).</summary>
    /// <param name="promise">The promise.</param>
    /// <param name="dispute">The dispute in which it was made.</param>
    /// <param name="authority">Who may decide what, with the delegations of that time.</param>
    /// <exception cref="ArgumentException">Something is missing, or the promise was made in another dispute.</exception>
    /// <exception cref="DomainException">
    /// The leader had accepted as much before, or whoever promised it after the verification might decide it himself
    /// (<see cref="ViolationRefusals.DeductionWasAuthorized"/>).
    /// </exception>
    [Clause("9.3")]
    [Clause("11.2.2")]
    public static ViolationFacts Facts(PromisedDeduction promise, Dispute dispute, DecisionAuthority authority)
    {
        Guard.Against.Null(promise);
        Guard.Against.Null(dispute);
        Guard.Against.Null(authority);
        if (promise.Dispute != dispute.Id)
            throw new ArgumentException($"Promise '{promise.Id}' was made in dispute '{promise.Dispute}'; '{dispute.Id}' is another.", nameof(dispute));
        // Who proposed by then is a party; who proposed only later was none when he promised.
        StaffMember[] parties = dispute.Proposer is { } proposer && dispute.WrittenAt <= promise.At ? [proposer] : [];
        if (authority.Ask(promise.By, Matter.Deduction, promise.At, parties).IsAllowed)
        {
            return dispute.Verification is { } verified && verified.At <= promise.At
                ? throw ViolationRefusals.DeductionWasAuthorized.Because(
                    $"质疑 {dispute.Id}：{promise.By.Id}（{promise.By.Position}）答应 {promise.Amount}，当时有权决定且已核实。",
                    $"Dispute '{dispute.Id}': '{promise.By.Id}' ({promise.By.Position}) promised {promise.Amount}, might decide it, and it was verified.")
                : new ViolationFacts.OperatingRuleBreach(Verifying);
        }

        var authorised = dispute.Accepted is { } accepted && accepted.At <= promise.At ? Money.Min(accepted.Amount, promise.Amount) : Money.Zero;
        if (authorised == promise.Amount)
        {
            throw ViolationRefusals.DeductionWasAuthorized.Because(
                $"质疑 {dispute.Id}：领导先已同意 {dispute.Accepted!.Amount}，答应 {promise.Amount}。",
                $"Dispute '{dispute.Id}': {dispute.Accepted!.Amount} had been accepted before {promise.Amount} were promised.");
        }

        // What the leader had accepted covers the promise from below, and what is justified covers it further.
        var own = promise.Amount - authorised;
        if (dispute.Verification is not { } verification)
            return new ViolationFacts.GroundlessDeduction(own, null, Money.Min(promise.Recovered, own));
        var justified = Money.Min(own, Money.Max(Money.Zero, verification.Justified - authorised));
        return justified == own
            ? new ViolationFacts.OperatingRuleBreach(promise.By.Position == Position.Salesperson ? AskingTheLeader : Verifying, EconomicLoss.None)
            : new ViolationFacts.GroundlessDeduction(own, justified, Money.Min(promise.Recovered, own - justified));
    }

    /// <summary>The report of the act (违纪事件), on the day of the promise, by the one who made it.</summary>
    /// <param name="promise">The promise.</param>
    /// <param name="dispute">The dispute in which it was made.</param>
    /// <param name="authority">Who may decide what, with the delegations of that time.</param>
    /// <param name="id">The report's id; null: <c>granted-deduction:</c> and the promise's id.</param>
    /// <inheritdoc cref="Facts" path="/exception"/>
    public static Incident IncidentOf(
        PromisedDeduction promise, Dispute dispute, DecisionAuthority authority, Id<Incident>? id = null)
    {
        var facts = Facts(promise, dispute, authority);
        return new Incident(
            id ?? new($"granted-deduction:{promise.Id}"), promise.At.InBusinessZone().Date, [new Offender(promise.By.Id, position: promise.By.Position)], facts,
            new Id<Occurrence>($"deduction:{promise.Id}"));
    }
}
