namespace MarketDept.Domain.Receivables.Disputes;

public sealed partial class Dispute
{
    /// <summary>Records what the departments concerned found when they verified the dispute (核实).</summary>
    /// <param name="justified">The justified amount in yuan, from zero to the disputed amount.</param>
    /// <param name="departments">The departments, at least one, each once.</param>
    /// <param name="finding">The finding of the departments, not blank.</param>
    /// <param name="by">The person who verified with them.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank, a department is named twice, or the amount negative.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/> or
    /// <see cref="DisputeRefusals.AboveDisputed"/>.</exception>
    [Clause("9.3")]
    public void Verify(Money justified, ValueList<string> departments, string finding, Id<StaffMember> by, Instant at)
    {
        var verification = new DisputeVerification(justified, departments, finding, by, at);
        RequireStep(new("核实", "verifying"), at, DisputeStatus.Raised);
        RequireWithinDisputed(justified, new("认定有理由", "found justified"));
        Verification = verification;
        Changed(DisputeStatus.Verified, new DisputeVerified(verification), at);
    }

    /// <summary>Writes the dispute down with cause and amount (书面记录, 提出处理意见), as a proposal for the department leader's decision.</summary>
    /// <param name="cause">Why a deduction is proposed, or why none; not blank.</param>
    /// <param name="amount">The proposed deduction in yuan, from zero to the disputed amount.</param>
    /// <param name="proposer">The person who proposes, and who therefore must not decide.</param>
    /// <param name="at">The moment of the step.</param>
    /// <exception cref="ArgumentException">An argument is null, <c>default</c> or blank, or the amount negative.</exception>
    /// <exception cref="DomainException"><see cref="DisputeRefusals.NotVerified"/>, <see cref="StepRefusals.WrongStatus"/>,
    /// <see cref="StepRefusals.BeforeLast"/> or <see cref="DisputeRefusals.AboveDisputed"/>.</exception>
    [Clause("9.3")]
    [Clause("6.3")]
    public void WriteDown(string cause, Money amount, StaffMember proposer, Instant at)
    {
        var record = new DisputeRecord(cause, amount, proposer, at);
        RequireVerified();
        RequireStep(new("书面记录", "writing it down"), at, DisputeStatus.Verified);
        RequireWithinDisputed(amount, new("提议扣除", "proposed to be deducted"));
        Written = record;
        Changed(DisputeStatus.Written, new DisputeWrittenDown(record.Cause, amount, proposer), at);
    }

    /// <summary>Reports the written record to the department's leader (上报部门领导), who has neither proposed nor promised a deduction himself.</summary>
    /// <param name="to">A person who may decide the dispute.</param>
    /// <param name="authority">Who may decide which matters.</param>
    /// <param name="at">The moment of the step.</param>
    /// <param name="promises">The deductions promised to the customer. A person who promised one in this dispute is a party and does not decide.
    /// Null: none is known.</param>
    /// <exception cref="ArgumentNullException">An argument is null or <c>default</c>.</exception>
    /// <exception cref="DomainException"><see cref="DisputeRefusals.NotVerified"/>, <see cref="StepRefusals.WrongStatus"/>,
    /// <see cref="StepRefusals.BeforeLast"/> or <see cref="DisputeRefusals.NotToLeader"/>.</exception>
    [Clause("9.3")]
    public void ReportTo(StaffMember to, DecisionAuthority authority, Instant at, ValueList<PromisedDeduction>? promises = null)
    {
        Guard.Against.Null(to);
        Guard.Against.Null(authority);
        RequireVerified();
        RequireStep(new("上报", "reporting"), at, DisputeStatus.Written);
        var answer = authority.Ask(to, Matter.Deduction, at, Parties(promises));
        if (!answer.IsAllowed)
        {
            throw DisputeRefusals.NotToLeader.Because(
                $"质疑 {Id} 上报给 {to.Id}（{to.Position.Title}），有权决定的是{answer.WhoMay.Title}。",
                $"Dispute '{Id}' is reported to '{to.Id}' ({to.Position.Title}); who may decide is the {answer.WhoMay.Title}.");
        }

        ReportedTo = to;
        ReportedAt = at;
        Changed(DisputeStatus.Reported, new DisputeReported(to.Id), at);
    }

    /// <summary>Accepts a deduction by decision of the department's leader (同意扣款), who neither proposed nor promised it.
    /// <see cref="Receivable.Deduct"/> then books it on the debt.</summary>
    /// <param name="amount">The amount in yuan, more than zero, at most the disputed amount and the charges that are neither deducted nor written off, paid or
    /// not.</param>
    /// <param name="receivable">The debt, for its charges. It is not changed.</param>
    /// <param name="by">The person who decides; neither the proposer nor a promiser.</param>
    /// <param name="authority">Who may decide which matters.</param>
    /// <param name="at">The moment of the decision.</param>
    /// <param name="promises">The deductions promised to the customer. A person who promised one in this dispute is a party and does not decide.
    /// Null: none is known.</param>
    /// <returns>The accepted deduction.</returns>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the amount is not above zero.</exception>
    /// <exception cref="DomainException"><see cref="DisputeRefusals.NotVerified"/>, <see cref="StepRefusals.WrongStatus"/>,
    /// <see cref="StepRefusals.BeforeLast"/>, <see cref="ReceivableRefusals.OtherDebt"/>,
    /// <see cref="DisputeRefusals.AboveDisputed"/>, <see cref="DisputeRefusals.AboveCharged"/>,
    /// <see cref="StaffingRefusals.DecidesOwnCase"/> or <see cref="StaffingRefusals.NotEntitledToDecide"/>.</exception>
    [Clause("9.3")]
    [Clause("6.3")]
    public AcceptedDeduction Accept(
        Money amount, Receivable receivable, StaffMember by, DecisionAuthority authority, Instant at,
        ValueList<PromisedDeduction>? promises = null)
    {
        Guard.Against.Null(receivable);
        Guard.Against.Null(authority);
        var accepted = new AcceptedDeduction(Id, Receivable, Kind, amount, by, at, at.InBusinessZone().Date);
        RequireDecision(new("同意扣款", "accepting a deduction"), by, authority, at, promises);
        if (receivable.Id != Receivable)
        {
            throw ReceivableRefusals.OtherDebt.Because(
                $"质疑 {Id} 针对应收款 {Receivable}，所给的是 {receivable.Id}。",
                $"Dispute '{Id}' is of receivable '{Receivable}' and is accepted against '{receivable.Id}'.", Verifying);
        }

        RequireWithinDisputed(amount, new("同意扣除", "accepted"));
        RequireWithinCharged(Id, amount, receivable, Verifying);

        Accepted = accepted;
        Changed(DisputeStatus.Accepted, new DisputeAccepted(accepted), at);
        return accepted;
    }

    /// <summary>Rejects the dispute by decision of the department's leader (驳回), who neither proposed nor promised a deduction.</summary>
    /// <param name="reason">Why nothing is accepted, not blank.</param>
    /// <param name="by">The person who decides; neither the proposer nor a promiser.</param>
    /// <param name="authority">Who may decide which matters.</param>
    /// <param name="at">The moment of the step.</param>
    /// <param name="promises">The deductions promised to the customer. A person who promised one in this dispute is a party and does not decide.
    /// Null: none is known.</param>
    /// <exception cref="ArgumentException">An argument is null or <c>default</c>, or the reason is blank.</exception>
    /// <exception cref="DomainException"><see cref="DisputeRefusals.NotVerified"/>, <see cref="StepRefusals.WrongStatus"/>,
    /// <see cref="StepRefusals.BeforeLast"/>, <see cref="StaffingRefusals.DecidesOwnCase"/> or
    /// <see cref="StaffingRefusals.NotEntitledToDecide"/>.</exception>
    [Clause("9.3")]
    [Clause("6.3")]
    public void Reject(string reason, StaffMember by, DecisionAuthority authority, Instant at, ValueList<PromisedDeduction>? promises = null)
    {
        var rejection = new ReasonedDecision(by, reason, at);
        Guard.Against.Null(authority);
        RequireDecision(new("驳回", "rejecting"), by, authority, at, promises);
        Rejection = rejection;
        Changed(DisputeStatus.Rejected, new DisputeRejected(by.Id, rejection.Reason), at);
    }

    /// <summary>Records that the customer withdraws the dispute before it is decided (撤回质疑).</summary>
    /// <exception cref="ArgumentException">The reason is null or blank.</exception>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/> or <see cref="StepRefusals.BeforeLast"/>.</exception>
    [Clause("6.3")]
    public void Withdraw(string reason, Instant at)
    {
        reason = Guard.Against.NullOrWhiteSpace(reason);
        RequireStep(new("撤回", "withdrawing"), at, DisputeStatus.Raised, DisputeStatus.Verified, DisputeStatus.Written, DisputeStatus.Reported);
        WithdrawalReason = reason;
        Changed(DisputeStatus.Withdrawn, new DisputeWithdrawn(reason), at);
    }

    private void Changed(DisputeStatus to, DomainEvent happened, Instant at)
    {
        Status = to;
        Record(happened, at);
    }

    private void RequireDecision(Bilingual step, StaffMember by, DecisionAuthority authority, Instant at, ValueList<PromisedDeduction>? promises)
    {
        RequireVerified();
        RequireStep(step, at, DisputeStatus.Reported);
        authority.Require(by, Matter.Deduction, at, Parties(promises));
    }

    /// <summary>The persons who must not decide: the proposer, and everybody who promised a deduction to the customer.</summary>
    private StaffMember[] Parties(ValueList<PromisedDeduction>? promises) =>
        [Written!.Proposer, .. (promises ?? []).Where(promise => Guard.Against.Null(promise, nameof(promises)).Dispute == Id).Select(promise => promise.By)];

    /// <summary>Refuses a dispute without verification, with a refusal of its own. An unverified dispute is not groundless but unknown.</summary>
    private void RequireVerified()
    {
        if (Status == DisputeStatus.Raised)
            throw DisputeRefusals.NotVerified.Because($"质疑 {Id}。", $"Dispute '{Id}'.");
    }

    private void RequireStep(Bilingual step, Instant at, params ReadOnlySpan<DisputeStatus> from)
    {
        Step.RequireStatus(Key, step, Status, TitleOf, Verifying, from);
        RequireInOrder(at, Objection);
    }

    private void RequireWithinDisputed(Money amount, Bilingual what)
    {
        if (amount > Amount)
            throw DisputeRefusals.AboveDisputed.Because($"质疑 {Id}：{what} {amount}，所质疑的是 {Amount}。", $"Dispute '{Id}': {amount} are {what}; {Amount} is disputed.");
    }

    /// <summary>Refuses more than was charged and neither deducted nor written off, paid or not.</summary>
    private static void RequireWithinCharged(Id<Dispute> id, Money amount, Receivable receivable, ClauseId clause)
    {
        if (amount > receivable.Standing.Deductible)
        {
            throw DisputeRefusals.AboveCharged.Because(
                $"质疑 {id}：{amount}；应收款 {receivable.Id} 至多 {receivable.Standing.Deductible}。",
                $"Dispute '{id}' is of {amount}; of receivable '{receivable.Id}' {receivable.Standing.Deductible} is left.", clause);
        }
    }
}
