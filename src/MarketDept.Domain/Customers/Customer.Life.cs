using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Customers;

public sealed partial class Customer
{
    /// <summary>Marks the customer as interested in working with the company (标为意向客户). From now on a report to the department leader is due.</summary>
    /// <inheritdoc cref="Activate" path="/exception"/>
    [Clause("8.1.5")]
    public void MarkInterested(Instant at)
    {
        RequireStep(new("标为意向客户", "marking as interested"), at, CustomerStage.Prospect);
        Enter(CustomerStage.Interested, at);
    }

    /// <summary>Reports an interested customer to the department leader in detail (上报意向客户). The owner reports.</summary>
    /// <remarks>While nobody owns the customer, any salesperson may report him. A report marks a prospect as interested.</remarks>
    /// <param name="report">The report, with all details that clause 8.1.5 asks for.</param>
    /// <param name="authority">Who may decide which matters. The deputy takes reports where <see cref="Matter.CustomerMaintenance"/> is delegated to him.</param>
    /// <exception cref="DomainException">Details are missing, which the message names
    /// (<see cref="CustomerRefusals.ReportIncomplete"/>); somebody else owns the customer
    /// (<see cref="CustomerRefusals.ReportByAnother"/>); the report goes to somebody who is not the department leader
    /// (<see cref="CustomerRefusals.ReportNotToLeader"/>); or <see cref="StepRefusals.WrongStatus"/>,
    /// <see cref="StepRefusals.BeforeLast"/>, <see cref="CustomerRefusals.MergedAway"/>.</exception>
    [Clause("8.1.5")]
    public void ReportInterest(InterestReport report, DecisionAuthority authority)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(authority);
        RequireStep(new("上报意向", "reporting interest"), report.ReportedAt, CustomerStage.Prospect, CustomerStage.Interested, CustomerStage.Lost);
        if (report.Missing.Count > 0)
        {
            throw CustomerRefusals.ReportIncomplete.Because(
                $"客户 {Id} 的资料缺少：{report.Missing}。", $"The report on customer '{Id}' lacks: {report.Missing}.");
        }

        if (Ownership.Owner is { } owner && owner != report.By)
        {
            throw CustomerRefusals.ReportByAnother.Because(
                $"客户 {Id} 归 {owner}，上报人为 {report.By}。", $"Customer '{Id}' is owned by '{owner}', and the report is by '{report.By}'.");
        }

        if (report.To.Id == report.By || !authority.IsLeader(report.To, Matter.CustomerMaintenance, report.ReportedAt))
        {
            throw CustomerRefusals.ReportNotToLeader.Because(
                $"客户 {Id}，报给 {report.To.Id}（{report.To.Position.Title}）。", $"Customer '{Id}', reported to '{report.To.Id}' ({report.To.Position.Title}).");
        }

        Interest = report;
        Enter(Stage == CustomerStage.Lost ? CustomerStage.Returning : CustomerStage.Interested, report.ReportedAt, report);
    }

    /// <summary>Marks the customer as active, because he places an order (开始合作).</summary>
    /// <exception cref="DomainException"><see cref="StepRefusals.WrongStatus"/>, <see cref="StepRefusals.BeforeLast"/>
    /// or <see cref="CustomerRefusals.MergedAway"/>.</exception>
    [Clause("8.2.2")]
    public void Activate(Instant at)
    {
        RequireStep(new("开始合作", "placing an order"), at, CustomerStage.Prospect, CustomerStage.Interested, CustomerStage.Returning);
        Enter(CustomerStage.Active, at);
    }

    /// <summary>Marks the customer as lost, by the host's rule (客户流失). The customer keeps his owner.</summary>
    /// <inheritdoc cref="Activate" path="/exception"/>
    [Clause("8.3.7")]
    public void MarkLost(Instant at)
    {
        RequireStep(new("流失", "being lost"), at, CustomerStage.Active);
        Enter(CustomerStage.Lost, at);
    }

    /// <summary>Marks a lost customer as returning (重进客户). He is onboarded again before he is active.</summary>
    /// <inheritdoc cref="Activate" path="/exception"/>
    [Clause("8.2.2")]
    public void Return(Instant at)
    {
        RequireStep(new("重进", "returning"), at, CustomerStage.Lost);
        Enter(CustomerStage.Returning, at);
    }

    /// <summary>Puts a collector in charge of the customer by the manager's decision (指定收款员).</summary>
    /// <exception cref="DomainException">The person is no collector, or who assigns him is neither the manager nor his delegate
    /// (<see cref="StaffingRefusals.NotEntitledToDecide"/>); the step is dated before the record was opened, the last collector or the last merge
    /// (<see cref="StepRefusals.BeforeLast"/>); or <see cref="CustomerRefusals.MergedAway"/>.</exception>
    [Clause("2.4")]
    public void AssignCollector(StaffMember collector, StaffMember by, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(collector);
        Guard.Against.Null(authority);
        RequireCurrent();
        if (collector.Position != Position.Collector)
        {
            throw StaffingRefusals.NotEntitledToDecide.Because(
                $"客户 {Id} 的催收：{collector.Id}（{collector.Position}）。", $"Collecting from customer '{Id}': '{collector.Id}' ({collector.Position}).", new ClauseId(2, 4));
        }

        authority.Require(by, Matter.CollectorAssignment, at, collector);
        RequireNotBefore(CollectorSince, at, new ClauseId(2, 4));
        (Collector, CollectorSince) = (collector.Id, at);
        Record(new CustomerCollectorAssigned(collector.Id, by.Id), at);
    }

    /// <summary>Adds a settlement term to the history (约定结算方式). Earlier terms stay.</summary>
    /// <remarks>A term comes from a complete onboarding notice (<c>Notice.AgreedSettlement</c>) of this customer, or of a record merged into this
    /// one. A term from records older than the notices is <see cref="SettlementTerm.TakenOver"/> and named as such.</remarks>
    /// <exception cref="DomainException">The term belongs to another customer (<see cref="CustomerRefusals.SettlementOfAnother"/>); the term was
    /// recorded before
    /// this record was opened, the last term or the last merge (<see cref="StepRefusals.BeforeLast"/>); or
    /// <see cref="CustomerRefusals.MergedAway"/>.</exception>
    [Clause("8.2.2")]
    public void AgreeSettlement(SettlementTerm term)
    {
        Guard.Against.Null(term);
        RequireCurrent();
        if (!IsKnownAs(term.Customer))
        {
            throw CustomerRefusals.SettlementOfAnother.Because(
                $"本客户 {Id}，约定属于 {term.Customer}。", $"The customer is '{Id}', and the term is of '{term.Customer}'.");
        }

        RequireNotBefore(LastSettled, term.RecordedAt, new ClauseId(8, 2, 2));
        _settlements.Add(term);
        Record(new CustomerSettlementAgreed(term), term.RecordedAt);
    }

    /// <summary>Records the customer's region (所在区域). Whether it lies in the delivery area is asked of <see cref="ServiceArea"/>.</summary>
    /// <exception cref="ArgumentException">The code is <c>default</c>.</exception>
    /// <exception cref="DomainException">The step is dated before the record was opened, the last region or the last merge
    /// (<see cref="StepRefusals.BeforeLast"/>), or <see cref="CustomerRefusals.MergedAway"/>.</exception>
    [Clause("2.2")]
    public void LocateIn(RegionCode region, Instant at)
    {
        Guard.Against.Default(region);
        RequireCurrent();
        RequireNotBefore(RegionSince, at, new ClauseId(2, 2));
        (Region, RegionSince) = (region, at);
        Record(new CustomerLocated(region), at);
    }

    /// <summary>Corrects name, credit code or telephones of the customer (更正客户身份).</summary>
    /// <exception cref="DomainException">The step is dated before the record was opened, the last correction or the last merge
    /// (<see cref="StepRefusals.BeforeLast"/>), or <see cref="CustomerRefusals.MergedAway"/>.</exception>
    public void CorrectIdentity(CustomerIdentity identity, Instant at)
    {
        Guard.Against.Null(identity);
        RequireCurrent();
        RequireNotBefore(IdentitySince, at, new ClauseId(8, 1, 1));
        (Identity, IdentitySince) = (identity, at);
        Record(new CustomerIdentityCorrected(identity), at);
    }

    /// <summary>Records the manager's decision whether a customer outside the delivery area is served (范围外客户的决定).</summary>
    /// <exception cref="DomainException">The region is inside the area, or that cannot be told (<see cref="CustomerRefusals.NotOutsideArea"/>);
    /// <see cref="StaffingRefusals.NotEntitledToDecide"/>, <see cref="StepRefusals.BeforeLast"/> or <see cref="CustomerRefusals.MergedAway"/>.</exception>
    [Clause("2.2")]
    public void DecideOutsideArea(ServiceArea area, bool isServed, string reason, StaffMember by, DecisionAuthority authority, Instant at)
    {
        Guard.Against.Null(authority);
        RequireCurrent();
        if (Region is not { } region || !Guard.Against.Null(area).Contains(region).IsNo)
            throw CustomerRefusals.NotOutsideArea.Because($"客户 {Id}，区域 {Region?.ToString() ?? "未登记"}。", $"Customer '{Id}', region {Region?.ToString() ?? "not known"}.");
        var decision = new ReasonedDecision(by, reason, at);
        authority.Require(by, Matter.OutsideDeliveryArea, at);
        RequireNotBefore(Instant.Max(RegionSince!.Value, AreaDecision?.At ?? RegisteredAt), at, new ClauseId(2, 2));
        (_area, AreaDecision) = ((region, isServed), decision);
        Record(new CustomerAreaDecided(region, isServed, decision), at);
    }

    /// <summary>Blanks a contact person's data at the person's request (应请求删除联系人资料). Times, salespersons, owner and collector stay.</summary>
    /// <remarks><para>Also on a record that was merged away. Events that were published before still hold the data: those are the host's to clean.</para>
    /// <para>The name is taken out of the report of interest where it stands there; the telephones out of the identity; the notes out of the contacts.</para></remarks>
    /// <exception cref="ArgumentException">Somebody or a list is missing, or a contact is not in the log.</exception>
    [Clause("2.1")]
    public void BlankContactPerson(string? name, ValueList<PhoneNumber> phones, ValueList<Contact> contacts, StaffMember by, Instant at)
    {
        Guard.Against.Null(phones);
        Guard.Against.Unreal(at);
        Guard.Against.Null(by);
        foreach (var contact in Guard.Against.NullItem(contacts))
        {
            if (!_log.Contacts.Contains(contact))
                throw new ArgumentException($"Contact '{contact.Id}' is not in the log of customer '{Id}'. Give one that is.", nameof(contacts));
        }

        ValueList<PhoneNumber> kept = [.. Identity.Phones.Where(phone => !phones.Contains(phone))];
        var isNamed = name is not null && Interest?.ContactPerson == Guards.Cleaned(name);
        var happened = new CustomerContactPersonBlanked(
            by.Id, [.. contacts.Where(contact => _log.Add(contact.WithoutNote())).Select(contact => contact.Id)], Identity.Phones.Count - kept.Count, isNamed);
        Identity = new CustomerIdentity(Identity.Name, Identity.CreditCode, kept);
        Interest = isNamed ? Interest! with { ContactPerson = null } : Interest;
        Record(happened, at);
    }

    private void Enter(CustomerStage stage, Instant at, InterestReport? report = null)
    {
        (Stage, StageSince) = (stage, stage == Stage ? StageSince : at);
        Record(new CustomerStageEntered(stage, report), at);
    }
}
