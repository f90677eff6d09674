using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Receivables.Disputes;

public sealed partial class Dispute
{
    /// <summary>The departments concerned have verified it (核实).</summary>
    /// <param name="justified">How much is justified, in yuan, from nothing to what is disputed.</param>
    /// <param name="departments">With which departments, at least one, each once.</param>
    /// <param name="finding">What they found, not blank.</param>
    /// <param name="by">Who verified it with them.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">Something is missing or blank, a department is named twice, or the amount negative.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.DisputeWrongStatus"/>, <see cref="DomainErrorCodes.DisputeTimeGoesBackwards"/> or
    /// <see cref="DomainErrorCodes.DisputeAboveDisputed"/>.
    /// </exception>
    [Clause("9.3")]
    public void Verify(Money justified, ValueList<string> departments, string finding, Id<StaffMember> by, Instant at)
    {
        var verification = new DisputeVerification(justified, departments, finding, by, at);
        RequireStep("The dispute is verified", at, DisputeStatus.Raised);
        RequireWithinDisputed(justified, "found justified");
        Verification = verification;
        Changed(DisputeStatus.Verified, new VerifiedByDepartments(Id, at, verification));
    }

    /// <summary>Writes the dispute down with cause and amount, and proposes how to handle it (书面记录, 提出处理意见).</summary>
    /// <param name="cause">Why there would be a deduction, or none; not blank.</param>
    /// <param name="amount">What would be deducted, in yuan, from nothing to what is disputed.</param>
    /// <param name="proposer">Who proposes it; he will not decide it.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">Something is missing or blank, or the amount negative.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.DisputeNotVerified"/>, <see cref="DomainErrorCodes.DisputeWrongStatus"/>,
    /// <see cref="DomainErrorCodes.DisputeTimeGoesBackwards"/> or <see cref="DomainErrorCodes.DisputeAboveDisputed"/>.
    /// </exception>
    [Clause("9.3")]
    [Clause("6.3")]
    public void WriteDown(string cause, Money amount, StaffMember proposer, Instant at)
    {
        var record = new DisputeRecord(cause, amount, proposer, at);
        RequireVerified();
        RequireStep("The dispute is written down", at, DisputeStatus.Verified);
        RequireWithinDisputed(amount, "proposed to be deducted");
        Record = record;
        Changed(DisputeStatus.Written, new WrittenDown(Id, at, record));
    }

    /// <summary>Reports the written record to the leader (上报部门领导).</summary>
    /// <param name="to">Somebody who may decide it.</param>
    /// <param name="authority">Who may decide what.</param>
    /// <param name="at">When.</param>
    /// <param name="promises">Deductions promised to the customer: whoever promised one in this dispute is a party and does not decide it. Null: none is known.</param>
    /// <exception cref="ArgumentNullException">Something is missing.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.DisputeNotVerified"/>, <see cref="DomainErrorCodes.DisputeWrongStatus"/>,
    /// <see cref="DomainErrorCodes.DisputeTimeGoesBackwards"/> or <see cref="DomainErrorCodes.DisputeNotToLeader"/>.
    /// </exception>
    [Clause("9.3")]
    public void ReportTo(StaffMember to, DecisionAuthority authority, Instant at, ValueList<PromisedDeduction>? promises = null)
    {
        Guard.Against.Null(to);
        Guard.Against.Null(authority);
        RequireVerified();
        RequireStep("The dispute is reported", at, DisputeStatus.Written);
        var answer = authority.Ask(to, Matter.Deduction, at, Parties(promises));
        if (!answer.IsAllowed)
        {
            throw new DomainException(DomainErrorCodes.DisputeNotToLeader, Verifying,
                $"Dispute '{Id}' is reported to '{to.Id}' ({to.Position.Name}); allowed is somebody who may decide it, here the {answer.WhoMay.Name}.");
        }

        ReportedTo = to;
        ReportedAt = at;
        Changed(DisputeStatus.Reported, new ReportedToLeader(Id, at, to.Id));
    }

    /// <summary>The leader accepts a deduction (同意扣款). It is booked on the debt with <see cref="Receivable.Deduct"/>.</summary>
    /// <param name="amount">How much, in yuan, more than nothing, at most what is disputed and what is owed.</param>
    /// <param name="receivable">The debt, to see what is owed; it does not change.</param>
    /// <param name="decider">Who decides; not who proposed or promised it.</param>
    /// <param name="authority">Who may decide what.</param>
    /// <param name="at">When.</param>
    /// <param name="zone">The company's time zone, in which the day of the decision begins; null: Asia/Shanghai.</param>
    /// <param name="promises">Deductions promised to the customer: whoever promised one in this dispute is a party and does not decide it. Null: none is known.</param>
    /// <returns>What was accepted.</returns>
    /// <exception cref="ArgumentException">Something is missing, or the amount is not more than nothing.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.DisputeNotVerified"/>, <see cref="DomainErrorCodes.DisputeWrongStatus"/>,
    /// <see cref="DomainErrorCodes.DisputeTimeGoesBackwards"/>, <see cref="DomainErrorCodes.ReceivableOtherDebt"/>,
    /// <see cref="DomainErrorCodes.DisputeAboveDisputed"/>, <see cref="DomainErrorCodes.DisputeAboveBalance"/>,
    /// <see cref="DomainErrorCodes.DecidesOwnCase"/> or <see cref="DomainErrorCodes.NotEntitledToDecide"/>.
    /// </exception>
    [Clause("9.3")]
    [Clause("6.3")]
    public AcceptedDeduction Accept(
        Money amount, Receivable receivable, StaffMember decider, DecisionAuthority authority, Instant at, DateTimeZone? zone = null,
        ValueList<PromisedDeduction>? promises = null)
    {
        Guard.Against.Null(receivable);
        Guard.Against.Null(authority);
        var accepted = new AcceptedDeduction(Id, Receivable, Kind, amount, decider, at, at.InZone(zone ?? BusinessZone.Default).Date);
        RequireDecision("A deduction is accepted", decider, authority, at, promises);
        if (receivable.Id != Receivable)
        {
            throw new DomainException(DomainErrorCodes.ReceivableOtherDebt, Verifying,
                $"Dispute '{Id}' is of receivable '{Receivable}' and is accepted against '{receivable.Id}'; allowed is its own.");
        }

        RequireWithinDisputed(amount, "accepted");
        if (amount > receivable.Balance)
        {
            throw new DomainException(DomainErrorCodes.DisputeAboveBalance, Verifying,
                $"In dispute '{Id}' {amount} yuan are accepted; allowed is at most {receivable.Balance}, what is owed on receivable '{Receivable}'.");
        }

        Accepted = accepted;
        Changed(DisputeStatus.Accepted, new DeductionAccepted(Id, at, accepted));
        return accepted;
    }

    /// <summary>The leader accepts nothing (驳回).</summary>
    /// <param name="reason">Why, not blank.</param>
    /// <param name="decider">Who decides; not who proposed or promised it.</param>
    /// <param name="authority">Who may decide what.</param>
    /// <param name="at">When.</param>
    /// <param name="promises">Deductions promised to the customer: whoever promised one in this dispute is a party and does not decide it. Null: none is known.</param>
    /// <exception cref="ArgumentException">Something is missing, or the reason is blank.</exception>
    /// <exception cref="DomainException">
    /// <see cref="DomainErrorCodes.DisputeNotVerified"/>, <see cref="DomainErrorCodes.DisputeWrongStatus"/>,
    /// <see cref="DomainErrorCodes.DisputeTimeGoesBackwards"/>, <see cref="DomainErrorCodes.DecidesOwnCase"/> or
    /// <see cref="DomainErrorCodes.NotEntitledToDecide"/>.
    /// </exception>
    [Clause("9.3")]
    [Clause("6.3")]
    public void Reject(string reason, StaffMember decider, DecisionAuthority authority, Instant at, ValueList<PromisedDeduction>? promises = null)
    {
        var rejection = new ReasonedDecision(decider, reason, at);
        Guard.Against.Null(authority);
        RequireDecision("A dispute is rejected", decider, authority, at, promises);
        Rejection = rejection;
        Changed(DisputeStatus.Rejected, new RejectedByLeader(Id, at, decider.Id, reason));
    }

    /// <summary>The customer takes his objection back (撤回质疑), before it is decided.</summary>
    /// <exception cref="ArgumentException">The reason is null or blank.</exception>
    /// <exception cref="DomainException"><see cref="DomainErrorCodes.DisputeWrongStatus"/> or <see cref="DomainErrorCodes.DisputeTimeGoesBackwards"/>.</exception>
    [Clause("6.3")]
    public void Withdraw(string reason, Instant at)
    {
        Guard.Against.NullOrWhiteSpace(reason);
        RequireStep("A dispute is withdrawn", at, DisputeStatus.Raised, DisputeStatus.Verified, DisputeStatus.Written, DisputeStatus.Reported);
        WithdrawalReason = reason;
        Changed(DisputeStatus.Withdrawn, new WithdrawnByCustomer(Id, at, reason));
    }

    private void Changed(DisputeStatus to, Event what)
    {
        Status = to;
        LastChangedAt = what.At;
        _events.Add(what);
    }

    private void RequireDecision(string step, StaffMember decider, DecisionAuthority authority, Instant at, ValueList<PromisedDeduction>? promises)
    {
        RequireVerified();
        RequireStep(step, at, DisputeStatus.Reported);
        authority.Require(decider, Matter.Deduction, at, Parties(promises));
    }

    /// <summary>Nobody decides his own case: neither who proposed nor who promised it to the customer.</summary>
    private StaffMember[] Parties(ValueList<PromisedDeduction>? promises) =>
        [Record!.Proposer, .. (promises ?? []).Where(promise => Guard.Against.Null(promise, nameof(promises)).Dispute == Id).Select(promise => promise.By)];

    /// <summary>Said apart from the other steps: what was never verified is not groundless, it is not known.</summary>
    private void RequireVerified()
    {
        if (Status == DisputeStatus.Raised)
        {
            throw new DomainException(DomainErrorCodes.DisputeNotVerified, Verifying,
                $"Dispute '{Id}' is not verified with any department; allowed is once it is.");
        }
    }

    private void RequireStep(string step, Instant at, params ReadOnlySpan<DisputeStatus> from)
    {
        if (!from.Contains(Status))
        {
            throw new DomainException(DomainErrorCodes.DisputeWrongStatus, Verifying,
                $"{step}, and dispute '{Id}' is {Status}; allowed is {string.Join(", ", from.ToArray())}.");
        }

        if (at < LastChangedAt)
            throw TimeGoesBackwards(Id, at, LastChangedAt);
    }

    private void RequireWithinDisputed(Money amount, string what)
    {
        if (amount > Amount)
        {
            throw new DomainException(DomainErrorCodes.DisputeAboveDisputed, Verifying,
                $"In dispute '{Id}' {amount} yuan are {what}; allowed is at most {Amount}, what is disputed.");
        }
    }

    private static DomainException TimeGoesBackwards(Id<Dispute> id, Instant at, Instant earliest) => new(
        DomainErrorCodes.DisputeTimeGoesBackwards, Objection,
        $"A step in dispute '{id}' is dated {Iso.Format(at)}; allowed is not before {Iso.Format(earliest)}.");
}
