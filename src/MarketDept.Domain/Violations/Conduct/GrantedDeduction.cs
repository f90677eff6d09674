using MarketDept.Domain.Receivables.Disputes;

namespace MarketDept.Domain.Violations.Conduct;

/// <summary>Turns a promised deduction into facts for judging a deduction on one's own authority, clauses 11.2.2, 9.3 and 8.5 (擅自答应扣款的违纪事实).</summary>
/// <remarks>
/// <para>Clause 11.2.2 is about promises on one's own authority. A person who might decide the deduction then, by position or delegation and
/// without being a party, did not act on his own authority. His promise is no breach after verification, and only one of 9.3 before it, because 9.3
/// demands verification first.</para>
/// <para>A promise of what the department leader had accepted before is no breach either. Of the rest, the part that verification found justified caused no
/// loss: it is a breach of 9.3, or of 8.5 for a salesperson, whom 9.3 does not bind. A groundless part is a breach of 11.2.2. Until the dispute is
/// verified, the result is undetermined, with the justified part missing.</para>
/// <para>The id of the act is <c>deduction:</c> and the id of the promise. An acceptance by the department leader afterwards erases nothing.</para>
/// </remarks>
public static class GrantedDeduction
{
    private static readonly ClauseId Verifying = new(9, 3);
    private static readonly ClauseId AskingTheLeader = new(8, 5);

    /// <summary>Turns a promised deduction into facts of 11.2.2, 9.3 or 8.5 (扣款事实), whichever fits the dispute and the promiser's powers.</summary>
    /// <param name="promise">The promised deduction.</param>
    /// <param name="dispute">The dispute in which it was promised.</param>
    /// <param name="authority">Who may decide which matters, with the delegations of that time.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the promise was made in another dispute.</exception>
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
            throw new ArgumentException($"Promise '{promise.Id}' was made in dispute '{promise.Dispute}', not '{dispute.Id}'. Give that dispute.", nameof(dispute));
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

        // What the department leader had accepted covers the promise from below, and what is justified covers it further.
        var own = promise.Amount - authorised;
        if (dispute.Verification is not { } verification)
            return new ViolationFacts.GroundlessDeduction(own, null, Money.Min(promise.Recovered, own));
        var justified = Money.Min(own, Money.Max(Money.Zero, verification.Justified - authorised));
        return justified == own
            ? new ViolationFacts.OperatingRuleBreach(promise.By.Position == Position.Salesperson ? AskingTheLeader : Verifying, EconomicLoss.None)
            : new ViolationFacts.GroundlessDeduction(own, justified, Money.Min(promise.Recovered, own - justified));
    }

    /// <summary>Creates the report of the act (违纪事件): by the person who promised, on the day of the promise.</summary>
    /// <param name="promise">The promised deduction.</param>
    /// <param name="dispute">The dispute in which it was promised.</param>
    /// <param name="authority">Who may decide which matters, with the delegations of that time.</param>
    /// <param name="id">The id of the report; null: <c>granted-deduction:</c> and the id of the promise.</param>
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
